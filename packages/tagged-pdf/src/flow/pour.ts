import type { Frame } from '../page/grid.js';
import type { TaggedDocument } from '../tagged-document.js';
import type { Block } from './block.js';

/** A stream of blocks that flows through frames; `rest` are the frames that it has on each page after the first. */
export interface Stream {
  blocks: Block[];
  first: Frame[];
  rest: Frame[];
}

/**
 * Pours streams side by side over as many pages as they need and returns the lowest y that was reached on the last page.
 *
 * The pages are finished one after the other, so that none is kept in memory. Throws when a block neither draws nor ends
 * in an empty frame, because it would never end.
 */
export function pour(document: TaggedDocument, streams: Stream[]): number {
  let bottom = fillPage(document, streams, 'first');
  while (streams.some(({ blocks }) => blocks.length > 0)) {
    document.newPage();
    const before = remaining(streams);
    bottom = fillPage(document, streams, 'rest');
    if (remaining(streams) === before && bottom === 0) throw new Error('A block fits no page.');
  }
  return bottom;
}

const remaining = (streams: Stream[]): number => streams.reduce((sum, { blocks }) => sum + blocks.length, 0);

function fillPage(document: TaggedDocument, streams: Stream[], frames: 'first' | 'rest'): number {
  let bottom = 0;
  for (const stream of streams) {
    for (const frame of stream[frames]) {
      if (stream.blocks.length === 0) break;
      // A first frame that begins below the head of the page is not fresh: a block may wait for the next page.
      const fresh = frames === 'rest' || stream.rest.every(({ top }) => frame.top <= top);
      bottom = Math.max(bottom, fillFrame(document, stream.blocks, frame, fresh));
    }
  }
  return bottom;
}

function fillFrame(document: TaggedDocument, blocks: Block[], frame: Frame, freshFrame: boolean): number {
  let y = frame.top;
  let fresh = freshFrame;
  for (let block = blocks[0]; block; block = blocks[0]) {
    const gap = y === frame.top ? 0 : block.gap;
    if (!fresh && y + gap + togetherHeight(blocks) > frame.bottom + 0.01) return reached(y, frame);
    const { used, done } = block.place(document, {
      x: frame.x,
      y: y + gap,
      room: frame.bottom - y - gap,
      fresh,
    });
    if (used > 0) {
      y += gap + used;
      fresh = false;
    }
    if (!done) return reached(y, frame);
    blocks.shift();
  }
  return reached(y, frame);
}

const reached = (y: number, frame: Frame): number => (y > frame.top ? y : 0);

/** The height of the first block's first piece and of whatever has to follow it. */
function togetherHeight(blocks: Block[]): number {
  let height = 0;
  for (const [index, block] of blocks.entries()) {
    height += (index > 0 ? block.gap : 0) + block.firstPiece;
    if (!block.keepWithNext) break;
  }
  return height;
}
