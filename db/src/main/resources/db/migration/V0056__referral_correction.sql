-- A referral that was written down wrongly can be put right; what it said before stays here. Which criteria she met says something about her
-- health, so it is kept where only her team reads, and not in the audit trail.

create sequence referral_correction_id_seq increment by 50 start with 5000;
create table referral_correction (
  id               bigint      primary key,
  area_id          bigint      not null references area (id) deferrable initially deferred,
  participation_id bigint      not null references participation (id) deferrable initially deferred,
  referred_on      date        not null,
  source           text        not null references referral_source (code) deferrable initially deferred,
  unit_id          bigint      not null references unit (id) deferrable initially deferred,
  gestation_days   integer     check (gestation_days between 0 and 300),
  first_time       boolean     not null,
  criteria_set     text        not null references criteria_set (code) deferrable initially deferred,
  criteria         text        not null check (length(criteria) <= 300),
  reason           text        not null check (reason <> '' and length(reason) <= 1000),
  recorded_by      bigint      not null references person (id) deferrable initially deferred,
  recorded_at      timestamptz not null
);
create index referral_correction_area_idx on referral_correction (area_id);
create index referral_correction_participation_idx on referral_correction (participation_id);
create index referral_correction_source_idx on referral_correction (source);
create index referral_correction_unit_idx on referral_correction (unit_id);
create index referral_correction_criteria_set_idx on referral_correction (criteria_set);
create index referral_correction_recorded_by_idx on referral_correction (recorded_by);
comment on table referral_correction is 'What a referral said until somebody put it right, and why. What it says now stands in participation. Append-only.';
comment on column referral_correction.gestation_days is 'Length of the pregnancy on the day it said then; empty when nobody knew.';
comment on column referral_correction.criteria is 'Codes of the criteria, with a space between them; empty for none.';
