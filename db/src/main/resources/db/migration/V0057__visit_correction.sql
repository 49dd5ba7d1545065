-- A visit that was registered wrongly can be put right, planned anew or taken away; what it said before stays here. It points at the participant and
-- not at the visit, which may be gone.

create sequence visit_correction_id_seq increment by 50 start with 5000;
create table visit_correction (
  id                bigint      primary key,
  area_id           bigint      not null references area (id) deferrable initially deferred,
  participation_id  bigint      not null references participation (id) deferrable initially deferred,
  kind              text        not null check (kind in ('CORRECTED', 'PLANNED_AGAIN', 'REMOVED')),
  planned_on        date        not null,
  outcome           text        not null references visit_outcome (code) deferrable initially deferred,
  held_on           date,
  place             text        not null check (place in ('', 'HOME', 'OFFICE', 'OTHER', 'VIDEO', 'PHONE')),
  minutes           smallint    check (minutes between 1 and 600),
  family_share      smallint    not null check (family_share between 0 and 100),
  child_share       smallint    not null check (child_share between 0 and 100),
  health_share      smallint    not null check (health_share between 0 and 100),
  life_share        smallint    not null check (life_share between 0 and 100),
  cooperation_share smallint    not null check (cooperation_share between 0 and 100),
  reason            text        not null check (reason <> '' and length(reason) <= 1000),
  recorded_by       bigint      not null references person (id) deferrable initially deferred,
  recorded_at       timestamptz not null,
  constraint only_a_visit_that_was_held_had_a_place_and_length check (
    (held_on is null) = (minutes is null) and (held_on is null) = (place = ''))
);
create index visit_correction_area_idx on visit_correction (area_id);
create index visit_correction_participation_idx on visit_correction (participation_id);
create index visit_correction_outcome_idx on visit_correction (outcome);
create index visit_correction_recorded_by_idx on visit_correction (recorded_by);
comment on table visit_correction is 'What was registered of a visit until somebody put it right, planned it again or took it away, and why. Append-only.';
comment on column visit_correction.held_on is 'Empty when nobody was met, and then so are place and minutes.';
