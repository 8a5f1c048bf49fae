import { type FieldProblem, type Phrase, say } from '../../kernel/index.js';
import { budgetProblems, budgetWarnings } from './budget-check.js';
import { NOTE_RULES, type NoteWarning, WARNING_RULES, type WarningRule } from './concept-note.rules.js';
import {
  FIELD_NAMES,
  fieldOf,
  type NameOfKind,
  namesOfKind,
  NARRATIVE_PARTS,
  NOTE_FIELDS,
} from './fields/note-fields.js';
import type { Narrative, NoteContent } from './note-content.js';

/** Every problem that prevents the submission of a note, and what is unusual about the note. */
export interface SubmissionCheck {
  problems: FieldProblem[];
  warnings: NoteWarning[];
}

/** Checks a note as a whole; nothing stops at the first problem. */
export function checkForSubmission(content: NoteContent): SubmissionCheck {
  const warnings = warningsOf(content);
  return {
    problems: [
      ...missing(content),
      ...placeProblems(content),
      ...areaProblems(content),
      ...budgetProblems(content),
      ...markerProblems(content),
      ...partnerProblems(content),
      ...warnings.flatMap((warning) => unjustified(warning, content)),
    ],
    warnings,
  };
}

/** The markers as phrases for a sentence. */
const MARKER_NAMES: Readonly<Record<NameOfKind<'marker'>, Phrase>> = {
  genderMarker: say`gender marker`,
  humanRightsMarker: say`human rights marker`,
};

const blank = (text: string | null): boolean => text === null || text.trim() === '';

const needed = (pointer: string, message: Phrase): FieldProblem => ({ pointer, rule: 'required', message });

/** What the catalogue calls needed and the note does not say, in the order of the form. */
function missing(content: NoteContent): FieldProblem[] {
  const fields = FIELD_NAMES.flatMap((name) => {
    const field = fieldOf(name);
    if (field.kind === 'story') return missingParts(content.narrative);
    return field.needed && isEmpty(content[name]) ? [needed(`/${name}`, field.needed)] : [];
  });
  const principles = content.principles.flatMap(({ name, how }, index) =>
    blank(how)
      ? [needed(`/principles/${index}/how`, say`Explain how the programme meets the principle “${name}”.`)]
      : [],
  );
  return [...fields, ...principles];
}

function missingParts(narrative: Narrative): FieldProblem[] {
  return NARRATIVE_PARTS.filter((part) => blank(narrative[part])).map((part) =>
    needed(`/narrative/${part}`, NOTE_FIELDS.narrative.parts[part].needed),
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === 'string' && blank(value));
}

function placeProblems({ scope, countries, region, endorsements }: NoteContent): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (countries.length === 0) problems.push(needed('/countries', say`Choose at least one country.`));
  if (scope === 'country' && countries.length > 1) {
    problems.push({
      pointer: '/countries',
      rule: 'scope',
      message: say`A note for one country can have only one. Remove the others or change the scope.`,
    });
  }
  if (scope === 'multi-country' && countries.length === 1) {
    problems.push({
      pointer: '/countries',
      rule: 'scope',
      message: say`A note for several countries needs at least two. Add a country or change the scope.`,
    });
  }
  if (scope === 'regional' && blank(region))
    problems.push(needed('/region', say`Enter the name of the region.`));
  endorsements.forEach(({ country }, index) => {
    if (countries.includes(country)) return;
    problems.push({
      pointer: `/endorsements/${index}/country`,
      rule: 'not-in-note',
      message: say`${country} is not a country of this note.`,
    });
  });
  return problems;
}

function areaProblems({ primaryArea, otherAreas }: NoteContent): FieldProblem[] {
  const index = primaryArea === null ? -1 : otherAreas.indexOf(primaryArea);
  if (index < 0) return [];
  return [
    {
      pointer: `/otherAreas/${index}`,
      rule: 'repeated',
      message: say`This is already the primary area. Remove it here.`,
    },
  ];
}

function markerProblems(content: NoteContent): FieldProblem[] {
  return namesOfKind('marker').flatMap((name) => {
    const marker = content[name];
    if (!marker)
      return [needed(`/${name}`, say`Choose the ${MARKER_NAMES[name]} and give the reason for it.`)];
    const problems: FieldProblem[] = [];
    if (marker.score === null)
      problems.push(needed(`/${name}/score`, say`Choose the score of the ${MARKER_NAMES[name]}.`));
    if (blank(marker.justification))
      problems.push(needed(`/${name}/justification`, say`Give the reason for the ${MARKER_NAMES[name]}.`));
    return problems;
  });
}

function partnerProblems({ nationalPartners }: NoteContent): FieldProblem[] {
  const least = NOTE_RULES.governmentPartnersLeast;
  const government = nationalPartners.filter(({ kind }) => kind === 'government').length;
  if (government >= least) return [];
  return [
    {
      pointer: '/nationalPartners',
      rule: 'whole-of-government',
      message: say`At least ${least} government entities must take part. The note lists ${government}.`,
    },
  ];
}

function warningsOf(content: NoteContent): NoteWarning[] {
  const reason = (rule: WarningRule) =>
    content.justifications.find((given) => given.rule === rule)?.justification ?? null;
  const warnings: Omit<NoteWarning, 'justification'>[] = [...budgetWarnings(content)];
  const { usualLeast, usualMost } = NOTE_RULES.durationMonths;
  const months = content.durationMonths;
  if (months !== null && (months < usualLeast || months > usualMost)) {
    warnings.push({
      rule: 'duration-unusual',
      pointer: '/durationMonths',
      message: say`Programmes usually last ${usualLeast} to ${usualMost} months. This one lasts ${months}.`,
    });
  }
  const endorsed = new Set(content.endorsements.map(({ country }) => country));
  const without = content.countries.filter((country) => !endorsed.has(country));
  if (without.length > 0) {
    warnings.push({
      rule: 'endorsement-missing',
      pointer: '/endorsements',
      message: say`The letter of endorsement by the government is missing for: ${without}.`,
    });
  }
  return WARNING_RULES.flatMap((rule) => warnings.filter((warning) => warning.rule === rule)).map(
    (warning) => ({ ...warning, justification: reason(warning.rule) }),
  );
}

function unjustified(warning: NoteWarning, content: NoteContent): FieldProblem[] {
  const least = NOTE_RULES.justificationLeast;
  if ((warning.justification ?? '').trim().length >= least) return [];
  const index = content.justifications.findIndex((given) => given.rule === warning.rule);
  return [
    {
      pointer: index < 0 ? '/justifications' : `/justifications/${index}/justification`,
      rule: warning.rule,
      message: say`${warning.message} Give the reason in at least ${least} characters, or change the value.`,
    },
  ];
}
