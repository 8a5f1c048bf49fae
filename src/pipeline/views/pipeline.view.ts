import { Injectable } from '@nestjs/common';
import { type CalendarDate, DomainError } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';

const USD = (amount: string) =>
  `json_build_object('amount', ${amount}::numeric(18, 2)::text, 'currency', 'USD')`;

/**
 * The whole answer is built by the database as text: members in a fixed order, programmes by reference, so that a
 * past date gives the same bytes for ever, and nothing is parsed on the way out.
 */
const PIPELINE = `
  with present as materialized (
    select * from pipeline_entry e
     where e.entered_on <= $1::date and (e.left_on is null or e.left_on > $1::date)
       and ($2::text is null or e.fund_window = $2)
  )
  select json_build_object(
    'asOf', $1::date::text,
    'totals', json_build_object(
      'programmes', (select count(*) from present),
      'countries', (select count(distinct country) from present, unnest(countries) as country),
      'requested', ${USD(`(select coalesce(sum(requested), 0) from present)`)}),
    'areas', (select json_agg(json_build_object('number', a.number, 'title', a.title_en,
        'programmes', coalesce(s.programmes, 0), 'requested', ${USD('coalesce(s.requested, 0)')}) order by a.number)
      from thematic_area a left join (
        select primary_area, count(*) as programmes, sum(requested) as requested from present group by primary_area
      ) s on s.primary_area = a.number),
    'items', (select coalesce(json_agg(json_build_object('conceptNoteId', p.concept_note_id, 'reference', p.reference,
        'title', p.title, 'countries', p.countries, 'primaryArea', p.primary_area, 'entities', p.entities,
        'requested', ${USD('p.requested')}, 'durationMonths', p.duration_months, 'enteredOn', p.entered_on,
        'version', p.note_version) order by p.reference), '[]'::json) from present p)
  )::text as body`;

/** What the pipeline held on a day (rule 5); one statement. */
@Injectable()
export class PipelineView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The answer as JSON text; 400 for a day to come. Counts adopted decisions only. */
  async asOf(day: CalendarDate | undefined, window?: string): Promise<string> {
    const today = this.clock.today();
    if (day !== undefined && day > today) {
      const message = `${day} is still to come; the pipeline of that day is not known. Choose ${today} or earlier.`;
      throw new DomainError('malformed', 'INVALID_PARAMETER', message, [
        { pointer: '/asOf', rule: 'not-future', message },
      ]);
    }
    const [row] = await this.uow.query<{ body: string }>(PIPELINE, [day ?? today, window ?? null]);
    return row!.body;
  }
}
