import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readPdf } from '../testing/index.js';
import {
  type DocumentFacts,
  Flow,
  fullFrame,
  pour,
  type TaggedDocument,
  textBlock,
  TYPE,
  writeDocument,
} from './index.js';

const FACTS: DocumentFacts = {
  title: 'A document',
  author: 'An office',
  subject: 'Nothing',
  producer: 'specification',
  language: 'en',
  createdAt: new Date(0),
  pageWords: { page: 'Page', of: 'of' },
};

describe('writeDocument', () => {
  const discarded = (): Writable => new PassThrough().resume();
  const write = (draw: (document: TaggedDocument) => void): ReturnType<typeof writeDocument> =>
    writeDocument(discarded(), FACTS, draw);

  it('says how many pages it wrote, and which characters the typeface lacks', async () => {
    const written = await write((document) => new Flow(document).paragraph('การ and text').end());
    expect(written).toEqual({ pages: 1, replacedCharacters: ['ก', 'ร', 'า'] });
  });

  it('refuses a link to a place that no page has', async () => {
    const draw = (document: TaggedDocument): void =>
      new Flow(document).contents([{ title: 'Nowhere', mark: 'nowhere' }], String).end();
    await expect(write(draw)).rejects.toThrow('refers to "nowhere", which is on none of its pages');
  });

  it('refuses a structure that is not closed', async () => {
    const draw = (document: TaggedDocument): void => {
      document.newPage();
      document.structure.element(document.structure.root, 'Sect');
    };
    await expect(write(draw)).rejects.toThrow('1 structure elements were left open');
  });

  it('refuses a block that would never end', async () => {
    const stuck = { gap: 0, firstPiece: 0, keepWithNext: false, place: () => ({ used: 0, done: false }) };
    const draw = (document: TaggedDocument): void => {
      document.newPage();
      pour(document, [{ blocks: [stuck], first: [fullFrame()], rest: [fullFrame()] }]);
    };
    await expect(write(draw)).rejects.toThrow('A block fits no page');
  });

  it('pours columns side by side', async () => {
    const column = (document: TaggedDocument, text: string, x: number) => {
      const frame = { ...fullFrame(), x, width: 200 };
      const block = textBlock(document, text, TYPE.body, 200, { parent: document.structure.root, tag: 'P' });
      return { blocks: [block], first: [frame], rest: [frame] };
    };
    const sink = new PassThrough();
    const draw = (document: TaggedDocument): void => {
      document.newPage();
      pour(document, [column(document, 'left', 48), column(document, 'right', 300)]);
    };
    const [bytes] = await Promise.all([buffer(sink), writeDocument(sink, FACTS, draw)]);
    const boxes = (await readPdf(bytes)).pages[0]?.boxes.filter(({ text }) => /left|right/.test(text)) ?? [];
    expect(boxes.map(({ text, x }) => [text, x])).toEqual([
      ['left', 48],
      ['right', 300],
    ]);
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
  });

  it('passes on the error of the stream', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    const draw = async (document: TaggedDocument, pause: () => Promise<void>): Promise<void> => {
      for (let i = 0; i < 3; i++) {
        new Flow(document).paragraph('text').end();
        await pause();
      }
    };
    await expect(writeDocument(full, FACTS, draw)).rejects.toThrow('disk full');
  });

  it('pauses while a slow reader has more than a megabyte to take', async () => {
    let release: (() => void) | undefined;
    const slow = new Writable({
      highWaterMark: 1 << 24,
      write(_chunk, _encoding, done) {
        if (release) done();
        else release = done;
      },
    });
    slow.write(Buffer.alloc(1 << 21));
    let drawn = false;
    const written = writeDocument(slow, FACTS, async (document, pause) => {
      new Flow(document).paragraph('text').end();
      await pause();
      drawn = true;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    expect(drawn).toBe(false);
    release?.();
    await expect(written).resolves.toMatchObject({ pages: 1 });
    expect(drawn).toBe(true);
  });
});
