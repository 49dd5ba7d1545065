-- A day of a step that was written down wrongly can be put right; the day it said before stays here.

create sequence participation_day_correction_id_seq increment by 50 start with 5000;
create table participation_day_correction (
  id               bigint      primary key,
  area_id          bigint      not null references area (id) deferrable initially deferred,
  participation_id bigint      not null references participation (id) deferrable initially deferred,
  step             text        not null check (step in ('ASSESSMENT', 'OFFER', 'TALKS', 'CONSENT', 'INCLUSION', 'BIRTH', 'END', 'TOLD')),
  was_on           date        not null,
  reason           text        not null check (reason <> '' and length(reason) <= 1000),
  recorded_by      bigint      not null references person (id) deferrable initially deferred,
  recorded_at      timestamptz not null
);
create index participation_day_correction_area_idx on participation_day_correction (area_id);
create index participation_day_correction_participation_idx on participation_day_correction (participation_id);
create index participation_day_correction_recorded_by_idx on participation_day_correction (recorded_by);
comment on table participation_day_correction is 'The day of a step until somebody put it right, and why. What it is now stands in participation, and of a conversation in exploration. Append-only.';
comment on column participation_day_correction.step is 'Which step; TALKS is one of the conversations before consent, the one of that day.';
