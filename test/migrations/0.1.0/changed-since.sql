-- What this release's migrations did and today's do in a later step (ADR 21): databases of the release have it.
alter table concept_note alter column written_by set not null, alter column written_by_name set not null;
