import { validNote } from '../../../test/support/concept-note-factory.js';
import { emptyContent, type NoteContent } from './note-content.js';
import { checkForSubmission } from './submission-check.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const sound = (change: Partial<NoteContent> = {}): NoteContent => ({
  ...(validNote() as unknown as NoteContent),
  ...change,
});
const found = (content: NoteContent) =>
  checkForSubmission(content).problems.map(({ pointer, rule }) => `${pointer} ${rule}`);
const warned = (content: NoteContent) => checkForSubmission(content).warnings.map(({ rule }) => rule);

/** Two organizations, each with direct costs and indirect costs. */
function budget(direct: string, indirect: string): Partial<NoteContent> {
  const cents = (text: string) => BigInt(text.replace('.', ''));
  const whole = (cents(direct) + cents(indirect)).toString();
  const each = usd(`${whole.slice(0, -2)}.${whole.slice(-2)}`);
  return {
    entityBudgets: [
      { entity: 'IOM', amount: each },
      { entity: 'UNICEF', amount: each },
    ],
    budgetLines: ['IOM', 'UNICEF'].flatMap((entity) => [
      { category: 'staff' as const, entity, amount: usd(direct) },
      { category: 'indirect' as const, entity, amount: usd(indirect) },
    ]),
  };
}

describe('the check before submission', () => {
  it('finds nothing wrong with a sound note', () => {
    expect(found(sound())).toEqual([]);
  });

  it('names everything that an empty note lacks, at once', () => {
    expect(found({ ...emptyContent(), countries: [] })).toEqual([
      '/title required',
      '/scope required',
      '/durationMonths required',
      '/primaryArea required',
      '/objectives required',
      '/sdgTargets required',
      '/principles required',
      '/narrative/context required',
      '/narrative/results required',
      '/narrative/wholeOfGovernment required',
      '/narrative/wholeOfSociety required',
      '/narrative/migrantParticipation required',
      '/narrative/sustainability required',
      '/countries required',
      '/entityBudgets joint-programme',
      '/conveningEntity required',
      '/budgetLines required',
      '/genderMarker required',
      '/humanRightsMarker required',
      '/nationalPartners whole-of-government',
    ]);
  });

  it('wants blanks to be filled with more than blanks', () => {
    const change = sound({
      title: '  ',
      principles: [{ name: 'Human rights', how: ' ' }],
      genderMarker: { score: null, justification: '' },
    });
    expect(found(change)).toEqual([
      '/title required',
      '/principles/0/how required',
      '/genderMarker/score required',
      '/genderMarker/justification required',
    ]);
  });

  it('holds scope and countries together', () => {
    expect(found(sound({ countries: ['MKD', 'ALB'] }))).toEqual(['/countries scope']);
    expect(found(sound({ scope: 'multi-country' }))).toEqual(['/countries scope']);
    expect(found(sound({ scope: 'regional', region: null }))).toEqual(['/region required']);
    expect(found(sound({ endorsements: [{ country: 'THA', attachmentId: 'x' }] }))).toEqual([
      '/endorsements/0/country not-in-note',
    ]);
    expect(found(sound({ otherAreas: [2, 1] }))).toEqual(['/otherAreas/1 repeated']);
  });

  it('makes split, categories and total agree to the cent', () => {
    const note = sound();
    const [first, ...rest] = note.entityBudgets;
    expect(found({ ...note, entityBudgets: [{ ...first!, amount: usd('750000.01') }, ...rest] })).toEqual([
      '/entityBudgets/0/amount agrees-with-lines',
      '/budgetLines agrees-with-total',
    ]);
    const swapped = sound({
      entityBudgets: [
        { entity: 'IOM', amount: usd('750000.01') },
        { entity: 'UNICEF', amount: usd('749999.99') },
      ],
    });
    expect(found(swapped)).toEqual([
      '/entityBudgets/0/amount agrees-with-lines',
      '/entityBudgets/1/amount agrees-with-lines',
    ]);
  });

  it('wants the convening organization and every line among the organizations', () => {
    const note = sound({ conveningEntity: 'WHO' });
    expect(found(note)).toEqual(['/conveningEntity not-in-note']);
    const stray = sound();
    stray.budgetLines = [...stray.budgetLines, { category: 'travel', entity: 'WHO', amount: usd('0.00') }];
    expect(found(stray)).toEqual(['/budgetLines/4/entity not-in-note']);
  });

  it('allows indirect costs of 7 % of the direct costs, and not a cent more', () => {
    expect(found(sound(budget('700000.00', '49000.00')))).toEqual([]);
    expect(found(sound(budget('700000.00', '49000.01')))).toEqual(['/budgetLines/1/amount indirect-costs']);
    const rounded = budget('934579.44', '65420.56');
    expect(found(sound(rounded))).toEqual([]);
  });

  it('warns outside the usual bounds, which themselves are usual', () => {
    const sizes = [
      ['249999.99', true],
      ['250000.00', false],
      ['2500000.00', false],
      ['2500000.01', true],
    ] as const;
    for (const [each, unusual] of sizes) {
      expect([each, warned(sound(budget(each, '0.00'))).includes('budget-unusual')]).toEqual([each, unusual]);
    }
    const months = [5, 6, 48, 49].filter((durationMonths) =>
      warned(sound({ durationMonths })).includes('duration-unusual'),
    );
    expect(months).toEqual([5, 49]);
    const entities = (n: number) =>
      ['IOM', 'ILO', 'UNDP', 'UNHCR', 'UNICEF', 'UNODC']
        .slice(0, n)
        .map((entity) => ({ entity, amount: usd('1.00') }));
    expect(warned(sound({ entityBudgets: entities(5) }))).not.toContain('many-entities');
    expect(warned(sound({ entityBudgets: entities(6) }))).toContain('many-entities');
    expect(found(sound({ entityBudgets: entities(1) }))).toContain('/entityBudgets joint-programme');
  });

  it('lets a warning pass with a written reason of twenty characters', () => {
    expect(found(sound({ durationMonths: 60, justifications: [] }))).toEqual([
      '/justifications duration-unusual',
      '/justifications endorsement-missing',
    ]);
    const short = [
      { rule: 'duration-unusual', justification: `${'x'.repeat(19)}   ` },
      { rule: 'endorsement-missing', justification: 'x'.repeat(20) },
    ];
    expect(found(sound({ durationMonths: 60, justifications: short }))).toEqual([
      '/justifications/0/justification duration-unusual',
    ]);
    const endorsed = sound({ endorsements: [{ country: 'MKD', attachmentId: 'x' }], justifications: [] });
    expect(found(endorsed)).toEqual([]);
    const half = sound({
      countries: ['MKD', 'THA'],
      scope: 'multi-country',
      endorsements: [{ country: 'MKD', attachmentId: 'x' }],
    });
    const [missing] = checkForSubmission(half).warnings;
    expect([missing?.rule, missing?.message.toString()]).toEqual([
      'endorsement-missing',
      expect.stringMatching(/missing for: THA\.$/),
    ]);
  });

  it('wants more than one government entity', () => {
    const [first] = sound().nationalPartners;
    expect(found(sound({ nationalPartners: [first!] }))).toEqual(['/nationalPartners whole-of-government']);
  });
});
