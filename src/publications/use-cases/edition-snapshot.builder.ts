import { Injectable } from '@nestjs/common';
import { FundFacts, JointProgrammeFacts } from '../../allocations/index.js';
import { PRINTED_TEXTS, type PublicNote, PublicNoteFacts } from '../../concept-notes/index.js';
import { type CalendarDate, instant } from '../../kernel/index.js';
import { PipelineFacts, type PipelineAsOf } from '../../pipeline/index.js';
import type {
  EditionSnapshot,
  SnapshotForeword,
  SnapshotProgramme,
  SnapshotTexts,
} from '../domain/edition-snapshot.js';

/** The window whose pipeline the booklet shows. */
const WINDOW = 'joint-programmes';

/** What a snapshot is taken of. */
export interface SnapshotOrder {
  asOf: CalendarDate;
  number: number;
  now: Date;
  title?: string;
  foreword?: SnapshotForeword;
}

/** Takes the snapshot that an edition is made from; a fixed number of statements, whatever the pipeline's size. */
@Injectable()
export class SnapshotBuilder {
  constructor(
    private readonly pipeline: PipelineFacts,
    private readonly notes: PublicNoteFacts,
    private readonly fund: FundFacts,
    private readonly programmes: JointProgrammeFacts,
  ) {}

  async build(order: SnapshotOrder): Promise<EditionSnapshot> {
    const { asOf, number, now } = order;
    const pipeline = await this.pipeline.asOf(asOf, WINDOW);
    const position = await this.fund.position(WINDOW, asOf);
    const funded = await this.programmes.fundedBy(WINDOW, asOf);
    const programmes = await this.facts(pipeline);
    return {
      edition: {
        number,
        title: order.title ?? `Pipeline of joint programmes, ${monthOf(asOf)}`,
        asOf,
        createdAt: instant(now),
        language: 'en',
        foreword: order.foreword ?? defaultForeword(pipeline),
      },
      fund: position,
      areas: pipeline.areas,
      totals: pipeline.totals,
      programmes,
      funded,
    };
  }

  private async facts(pipeline: PipelineAsOf): Promise<SnapshotProgramme[]> {
    const versions = pipeline.items.map(({ conceptNoteId, version }) => ({ noteId: conceptNoteId, version }));
    const facts = await this.notes.forVersions(versions);
    return facts.map((fact, index) => toProgramme(fact, pipeline.items[index]!.enteredOn));
  }
}

function toProgramme(note: PublicNote, enteredOn: string): SnapshotProgramme {
  return {
    conceptNoteId: note.noteId,
    reference: note.reference,
    title: note.title,
    scope: note.scope,
    countries: note.countries.map(({ code, name }) => ({ code, name })),
    primaryArea: note.primaryArea.number,
    otherAreas: note.otherAreas.map(({ number }) => number),
    enteredOn,
    version: note.version,
    requested: note.requested.toJSON(),
    durationMonths: note.durationMonths,
    conveningEntity: note.conveningEntity,
    entities: note.entities.map(({ code, name, amount }) => ({ code, name, amount: amount.toJSON() })),
    nationalPartners: note.nationalPartners,
    objectives: note.objectives,
    principles: note.principles.map(({ name, how }) => ({ name, how })),
    sdgTargets: note.sdgTargets,
    genderMarker: note.genderMarker.score === null ? null : { score: note.genderMarker.score },
    humanRightsMarker: note.humanRightsMarker.score === null ? null : { score: note.humanRightsMarker.score },
    ...printedTexts(note),
    narrative: note.narrative,
  };
}

function printedTexts(note: PublicNote): SnapshotTexts {
  return Object.fromEntries(PRINTED_TEXTS.map((name) => [name, note[name]]));
}

/** Said by the secretariat, not put into the Chair's mouth, when nobody wrote a foreword. */
function defaultForeword({ asOf, totals }: PipelineAsOf): SnapshotForeword {
  return {
    author: 'Fund Management Unit',
    role: 'Secretariat of the Steering Committee',
    paragraphs: [
      `This booklet shows the joint programmes that stand in the pipeline of the Migration Multi-Partner Trust Fund on ${asOf}: ${totals.programmes} programmes in ${totals.countries} countries and areas. The Steering Committee has found each of them ready for funding; money is what they wait for.`,
      'The pipeline is reviewed on a rolling basis. Programmes are grouped by the five thematic areas of the Global Compact for Safe, Orderly and Regular Migration. Every figure is taken from the Fund’s own records as of that day and can be traced to a decision of the Committee or to a signed contribution.',
    ],
  };
}

function monthOf(day: CalendarDate): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
