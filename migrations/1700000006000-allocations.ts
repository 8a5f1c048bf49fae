import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reservations of tentative decisions, joint programmes with the share of each organization, and transfers. */
export class Allocations1700000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table allocation_reservation (
        decision_item_id uuid primary key references committee_decision_item (id),
        decision_id uuid not null references committee_decision (id),
        concept_note_id uuid not null,
        note_version int not null,
        window_code text not null references fund_window,
        area smallint not null references thematic_area,
        from_earmarked numeric(20, 2) not null check (from_earmarked >= 0),
        from_unearmarked numeric(20, 2) not null check (from_unearmarked >= 0),
        amount numeric(20, 2) not null check (amount > 0),
        effective_on date not null,
        state text not null default 'held' check (state in ('held', 'taken_back', 'allocated')),
        created_at timestamptz not null,
        foreign key (concept_note_id, note_version) references concept_note_version (note_id, number),
        constraint reservation_adds_up check (from_earmarked + from_unearmarked = amount)
      );
      create index allocation_reservation_decision on allocation_reservation (decision_id);
      create unique index reservation_once_per_note on allocation_reservation (concept_note_id) where state <> 'taken_back';

      create table joint_programme_counter (
        year smallint primary key check (year between 1900 and 2999),
        last int not null check (last > 0)
      );
      create table joint_programme (
        id uuid primary key,
        reference text not null check (reference ~ '^JP-[0-9]{4}-[0-9]{3,}$'),
        concept_note_id uuid not null,
        note_version int not null,
        title text not null check (btrim(title) <> ''),
        countries text[] not null,
        window_code text not null references fund_window,
        area smallint not null references thematic_area,
        from_earmarked numeric(20, 2) not null check (from_earmarked >= 0),
        from_unearmarked numeric(20, 2) not null check (from_unearmarked >= 0),
        allocation numeric(20, 2) not null check (allocation > 0),
        decision_id uuid not null references committee_decision (id),
        decision_item_id uuid not null references allocation_reservation (decision_item_id),
        decided_on date not null,
        state text not null default 'formulation' check (state in ('formulation', 'approved', 'implementing',
          'operationally_closed', 'financially_closed', 'suspended', 'cancelled')),
        closed_on date,
        revision int not null default 1 check (revision > 0),
        created_at timestamptz not null,
        foreign key (concept_note_id, note_version) references concept_note_version (note_id, number),
        constraint joint_programme_reference_unique unique (reference),
        constraint joint_programme_once_per_note unique (concept_note_id),
        constraint joint_programme_once_per_item unique (decision_item_id),
        constraint joint_programme_sources_add_up check (from_earmarked + from_unearmarked = allocation),
        constraint joint_programme_closed check ((state in ('cancelled', 'financially_closed')) = (closed_on is not null))
      );
      create index joint_programme_listed on joint_programme (decided_on desc, reference desc);
      create table joint_programme_share (
        joint_programme_id uuid not null references joint_programme,
        entity text not null references un_entity,
        position smallint not null check (position > 0),
        amount numeric(20, 2) not null check (amount >= 0),
        primary key (joint_programme_id, entity),
        unique (joint_programme_id, position)
      );
      create table transfer (
        id uuid primary key,
        joint_programme_id uuid not null,
        entity text not null,
        tranche smallint not null check (tranche > 0),
        amount numeric(20, 2) not null check (amount > 0),
        on_day date not null,
        memo text check (btrim(memo) <> ''),
        created_at timestamptz not null,
        foreign key (joint_programme_id, entity) references joint_programme_share (joint_programme_id, entity),
        constraint transfer_tranche_unique unique (joint_programme_id, entity, tranche)
      );
      create index transfer_listed on transfer (joint_programme_id, id);
      create trigger transfer_append_only before update or delete or truncate on transfer
        for each statement execute function refuse_change();
      alter table ledger_account add constraint ledger_account_programme_fk
        foreign key (joint_programme_id) references joint_programme (id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ledger_account drop constraint ledger_account_programme_fk;
      drop table transfer, joint_programme_share, joint_programme, joint_programme_counter, allocation_reservation;
    `);
  }
}
