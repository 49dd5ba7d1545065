-- What of a submitted revision is shown besides its indicators: how far those who were referred have come, in the area and its units, and how
-- many of those who were included meet each criterion.

create sequence period_count_id_seq increment by 50 start with 5000;
create table period_count (
  id         bigint  primary key,
  area_id    bigint  not null references area (id) deferrable initially deferred,
  period_id  bigint  not null,
  revision   integer not null,
  kind       text    not null check (kind in ('FUNNEL', 'UNIT_REFERRED', 'UNIT_INCLUDED', 'CRITERION')),
  unit_id    bigint  references unit (id) deferrable initially deferred,
  set_code   text    references criteria_set (code) deferrable initially deferred,
  mark       text    not null check (mark ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  state      text    not null check (state in ('SHOWN', 'HIDDEN', 'WITHHELD')),
  value      integer check (value >= 0),
  release_id bigint  references figure_release (id) deferrable initially deferred,
  constraint count_stands_once_in_a_revision unique nulls not distinct (period_id, revision, kind, unit_id, set_code, mark),
  constraint count_is_kept_where_it_is_shown check ((state = 'SHOWN') = (value is not null)),
  constraint count_of_a_unit_has_one check ((kind in ('UNIT_REFERRED', 'UNIT_INCLUDED')) = (unit_id is not null)),
  constraint count_of_a_criterion_has_its_set check (set_code is null or kind = 'CRITERION'),
  constraint count_is_of_a_period_of_the_area foreign key (area_id, period_id)
    references reporting_period (area_id, id) deferrable initially deferred,
  constraint count_is_of_a_revision foreign key (period_id, revision)
    references period_revision (period_id, revision) deferrable initially deferred
);
create index period_count_area_idx on period_count (area_id, period_id);
create index period_count_revision_idx on period_count (period_id, revision);
create index period_count_unit_idx on period_count (unit_id);
create index period_count_set_idx on period_count (set_code);
create index period_count_release_idx on period_count (release_id);
comment on table period_count is 'A number of people of a submitted revision as everybody may see it, by what the safe publication of figures answered on the day it was submitted. What is not shown is not kept. Append-only.';
comment on column period_count.kind is 'FUNNEL: how far those referred in the period had come on the day of the data. UNIT_REFERRED, UNIT_INCLUDED: the same people by unit. CRITERION: of those included in the period, who meets a criterion.';
comment on column period_count.mark is 'A step or what came of it; of a criterion its code, or INCLUDED_IN_PERIOD for all who were judged.';
comment on column period_count.set_code is 'The set a criterion is of; empty for everybody, whatever set they were judged by.';
comment on column period_count.value is 'Empty where it is not shown.';
comment on column period_count.release_id is 'The publication it left with; empty where the revision was not submitted in this application.';
