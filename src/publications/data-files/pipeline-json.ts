import { PRINTED_TEXTS, type PrintedPlaced } from '../../concept-notes/index.js';
import type {
  EditionSnapshot,
  SnapshotMoney,
  SnapshotNarrative,
  SnapshotProgramme,
} from '../domain/edition-snapshot.js';

/**
 * Writes pipeline.json: the shape of `GET /pipeline` with the public facts of each programme after it.
 *
 * Every key is written out here in its order, so that the same snapshot gives the same bytes and that a field added to
 * the snapshot is not published before someone decides so: here, or by `printed` in the catalogue of a note's fields.
 */
export function pipelineJson(snapshot: EditionSnapshot): string {
  const { edition, totals, areas, programmes } = snapshot;
  const file = {
    asOf: edition.asOf,
    totals: {
      programmes: totals.programmes,
      countries: totals.countries,
      requested: money(totals.requested),
    },
    areas: areas.map((area) => ({
      number: area.number,
      title: area.title,
      programmes: area.programmes,
      requested: money(area.requested),
    })),
    items: programmes.map(item),
    edition: {
      number: edition.number,
      title: edition.title,
      createdAt: edition.createdAt,
      language: edition.language,
    },
    funded: snapshot.funded.map((programme) => ({
      reference: programme.reference,
      title: programme.title,
      countries: programme.countries.map(({ code }) => code),
      primaryArea: programme.primaryArea,
      allocated: money(programme.allocated),
      decidedOn: programme.decidedOn,
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const money = ({ amount, currency }: SnapshotMoney) => ({ amount, currency });

function item(programme: SnapshotProgramme) {
  const { narrative } = programme;
  return {
    conceptNoteId: programme.conceptNoteId,
    reference: programme.reference,
    title: programme.title,
    countries: programme.countries.map(({ code }) => code),
    primaryArea: programme.primaryArea,
    entities: programme.entities.map(({ code }) => code),
    requested: money(programme.requested),
    durationMonths: programme.durationMonths,
    enteredOn: programme.enteredOn,
    version: programme.version,
    scope: programme.scope,
    otherAreas: [...programme.otherAreas],
    conveningEntity: programme.conveningEntity?.code ?? null,
    entityBudgets: programme.entities.map(({ code, amount }) => ({
      entity: code,
      amount: amount && money(amount),
    })),
    nationalPartners: programme.nationalPartners.map(({ name, kind }) => ({ name, kind })),
    objectives: programme.objectives.map(({ number }) => number),
    principles: programme.principles.map(({ name, how }) => ({ name, how })),
    sdgTargets: programme.sdgTargets.map(({ code }) => code),
    genderMarker: programme.genderMarker && { score: programme.genderMarker.score },
    humanRightsMarker: programme.humanRightsMarker && { score: programme.humanRightsMarker.score },
    ...Object.fromEntries(PRINTED_TEXTS.map((name) => [name, programme[name]])),
    narrative: {
      context: narrative.context,
      results: narrative.results,
      wholeOfGovernment: narrative.wholeOfGovernment,
      wholeOfSociety: narrative.wholeOfSociety,
      migrantParticipation: narrative.migrantParticipation,
      sustainability: narrative.sustainability,
    } satisfies SnapshotNarrative,
  };
}

/** Under which key the file has each printed field that is not one of the texts; the compiler names one that has none. */
export const JSON_PLACES: Readonly<Record<PrintedPlaced, keyof ReturnType<typeof item>>> = {
  title: 'title',
  scope: 'scope',
  countries: 'countries',
  durationMonths: 'durationMonths',
  primaryArea: 'primaryArea',
  otherAreas: 'otherAreas',
  objectives: 'objectives',
  sdgTargets: 'sdgTargets',
  principles: 'principles',
  genderMarker: 'genderMarker',
  humanRightsMarker: 'humanRightsMarker',
  narrative: 'narrative',
  entityBudgets: 'entityBudgets',
  conveningEntity: 'conveningEntity',
  nationalPartners: 'nationalPartners',
};
