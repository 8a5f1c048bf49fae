import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats with terms, meetings with agenda, attendance, recusals and decisions; frozen when adopted. */
export class Committee1700000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table committee_seat (
        id uuid primary key,
        title text not null check (length(title) between 1 and 200),
        category text not null check (category in ('chair', 'un_entity', 'state', 'stakeholder')),
        created_at timestamptz not null,
        constraint committee_seat_title unique (title)
      );
      create unique index committee_one_chair on committee_seat (category) where category = 'chair';
      create table committee_term (
        id uuid primary key,
        seat_id uuid not null references committee_seat (id),
        holder_name text not null check (length(holder_name) between 1 and 200),
        entity text references un_entity (code),
        country text references country (alpha3),
        person_id uuid references person (id),
        starts_on date not null,
        ends_on date,
        constraint term_holder_is_one check (num_nonnulls(entity, country) <= 1),
        constraint term_runs_forward check (ends_on is null or ends_on > starts_on),
        constraint one_holder_at_a_time exclude using gist
          (seat_id with =, daterange(starts_on, ends_on) with &&)
      );
      create table committee_meeting (
        id uuid primary key,
        number int not null check (number > 0),
        title text not null check (length(title) between 1 and 200),
        held_on date not null,
        state text not null check (state in ('scheduled', 'open', 'adopted')),
        revision int not null default 1,
        quorum_needed int,
        seats_filled int,
        seats_present int,
        opened_at timestamptz,
        adopted_at timestamptz,
        adopted_by uuid references person (id),
        created_at timestamptz not null,
        constraint committee_meeting_number unique (number),
        constraint adopted_is_complete check ((state = 'adopted') =
          (adopted_at is not null and adopted_by is not null and quorum_needed is not null
           and seats_filled is not null and seats_present is not null)),
        constraint adopted_has_quorum check (state <> 'adopted' or seats_present >= quorum_needed)
      );
      create table committee_agenda_item (
        meeting_id uuid not null references committee_meeting (id),
        position int not null check (position > 0),
        title text not null check (length(title) between 1 and 300),
        concept_note_id uuid references concept_note (id),
        primary key (meeting_id, position)
      );
      create table committee_attendance (
        meeting_id uuid not null references committee_meeting (id),
        term_id uuid not null references committee_term (id),
        present boolean not null,
        represented_by text check (length(represented_by) <= 200),
        primary key (meeting_id, term_id)
      );
      create table committee_recusal (
        id uuid primary key,
        meeting_id uuid not null references committee_meeting (id),
        term_id uuid not null references committee_term (id),
        concept_note_id uuid not null references concept_note (id),
        basis text not null check (basis in ('computed', 'declared')),
        reason text not null check (length(reason) between 1 and 1000),
        recorded_at timestamptz not null,
        constraint one_recusal_a_note unique (meeting_id, term_id, concept_note_id)
      );
      create table committee_decision (
        id uuid primary key,
        meeting_id uuid not null references committee_meeting (id),
        number int not null check (number > 0),
        kind text not null check (kind in ('add_to_pipeline', 'remove_from_pipeline', 'not_retain', 'defer',
          'allocate', 'adopt_target')),
        status text not null check (status in ('tentative', 'adopted', 'taken_back')),
        effective_on date not null,
        statement text check (length(statement) <= 5000),
        conditions jsonb not null default '[]',
        objections jsonb not null default '[]',
        recorded_by uuid not null references person (id),
        recorded_at timestamptz not null,
        settled_at timestamptz,
        constraint decision_number unique (meeting_id, number),
        constraint settled_has_instant check ((status = 'tentative') = (settled_at is null))
      );
      create index committee_decision_meeting on committee_decision (meeting_id, number);
      create table committee_decision_item (
        id uuid primary key,
        decision_id uuid not null references committee_decision (id),
        position int not null check (position >= 0),
        concept_note_id uuid references concept_note (id),
        note_version int,
        amount numeric(18, 2) check (amount > 0),
        reason text check (length(reason) <= 5000),
        target jsonb,
        tentative boolean not null default true,
        constraint decision_item_position unique (decision_id, position),
        constraint item_is_about_something check (num_nonnulls(concept_note_id, target) = 1),
        constraint item_names_version check ((concept_note_id is null) = (note_version is null)),
        foreign key (concept_note_id, note_version) references concept_note_version (note_id, number)
      );
      create unique index one_open_decision_a_note on committee_decision_item (concept_note_id)
        where tentative and concept_note_id is not null;
      create index decision_item_note on committee_decision_item (concept_note_id);
    `);
    await db.query(`
      create function committee_frozen() returns trigger language plpgsql as $$
      declare
        meeting uuid := coalesce(to_jsonb(new) ->> 'meeting_id', to_jsonb(old) ->> 'meeting_id')::uuid;
      begin
        if exists (select 1 from committee_meeting where id = meeting and state = 'adopted') then
          raise exception '% on % is refused: the meeting is adopted', tg_op, tg_table_name using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create function committee_meeting_frozen() returns trigger language plpgsql as $$
      begin
        if old.state = 'adopted' then
          raise exception '% is refused: the meeting is adopted', tg_op using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create function committee_decision_frozen() returns trigger language plpgsql as $$
      begin
        if old.status <> 'tentative' then
          raise exception '% is refused: the decision is settled', tg_op using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create function committee_item_frozen() returns trigger language plpgsql as $$
      begin
        if not old.tentative then
          raise exception '% is refused: the decision is settled', tg_op using errcode = '42501';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger frozen before insert or update or delete on committee_agenda_item
        for each row execute function committee_frozen();
      create trigger frozen before insert or update or delete on committee_attendance
        for each row execute function committee_frozen();
      create trigger frozen before insert or update or delete on committee_recusal
        for each row execute function committee_frozen();
      create trigger frozen before insert on committee_decision
        for each row execute function committee_frozen();
      create trigger settled before update or delete on committee_decision
        for each row execute function committee_decision_frozen();
      create trigger settled before update or delete on committee_decision_item
        for each row execute function committee_item_frozen();
      create trigger frozen before update or delete on committee_meeting
        for each row execute function committee_meeting_frozen();
      create trigger no_truncate before truncate on committee_meeting execute function refuse_change();
      create trigger no_truncate before truncate on committee_decision execute function refuse_change();
      create trigger no_truncate before truncate on committee_decision_item execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table committee_decision_item, committee_decision, committee_recusal, committee_attendance,
        committee_agenda_item, committee_meeting, committee_term, committee_seat;
      drop function committee_frozen();
      drop function committee_meeting_frozen();
      drop function committee_decision_frozen();
      drop function committee_item_frozen();
    `);
  }
}
