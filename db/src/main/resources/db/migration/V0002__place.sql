-- Municipalities and city districts through time, in the terms of Statistics Norway (Klass 131, 103, 104).
-- A unit is the body itself: a merger ends one and starts another, a mere renumbering keeps it.
-- Periods are half-open; an empty valid_from means "since before the register's first day", an empty valid_to "until further notice".

create table county (
  code       char(2) primary key,
  name       text    not null check (name <> ''),
  valid_from date,
  valid_to   date,
  constraint county_code_is_two_digits check (code ~ '^\d{2}$'),
  constraint county_period_runs_forward check (valid_to > valid_from)
);
comment on table county is 'Counties (Klass 104). The first two digits of a municipality number.';

create sequence unit_id_seq increment by 50 start with 5000; -- ids below are the reference data's own
create table unit (
  id            bigint primary key,
  version       bigint not null default 1,
  kind          text   not null check (kind in ('MUNICIPALITY', 'CITY_DISTRICT')),
  parent_id     bigint references unit (id) deferrable initially deferred,
  language_form text   not null default 'neutral' check (language_form in ('nb', 'nn', 'neutral')),
  valid_from    date,
  valid_to      date,
  search_text   text   not null,
  constraint unit_period_runs_forward check (valid_to > valid_from),
  constraint district_lies_in_a_municipality check ((kind = 'CITY_DISTRICT') = (parent_id is not null))
);
create index unit_parent_idx on unit (parent_id);
create index unit_search_idx on unit using gin (search_text gin_trgm_ops);
comment on table unit is 'A municipality or city district as a body, whatever number it carries.';
comment on column unit.search_text is 'All names and codes it ever had, folded and unfolded, filled by the writer.';

create sequence unit_code_id_seq increment by 50 start with 5000;
create table unit_code (
  id         bigint primary key,
  unit_id    bigint not null references unit (id) deferrable initially deferred,
  code       text   not null check (code ~ '^(\d{4}|\d{6})$'),
  valid_from date,
  valid_to   date,
  constraint unit_code_period_runs_forward check (valid_to > valid_from),
  constraint unit_has_one_code_a_day exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
  constraint code_means_one_unit_a_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index unit_code_unit_idx on unit_code (unit_id);
comment on table unit_code is 'The numbers a unit has carried, four digits for a municipality, six for a city district, leading zeros kept.';

create sequence unit_name_id_seq increment by 50 start with 5000;
create table unit_name (
  id         bigint primary key,
  unit_id    bigint not null references unit (id) deferrable initially deferred,
  language   text   not null check (language in ('nb', 'nn', 'en', 'se', 'sma', 'smj', 'fkv')),
  name       text   not null check (name <> ''),
  kind       text   not null check (kind in ('OFFICIAL', 'ALIAS', 'FORMER')),
  valid_from date,
  valid_to   date,
  constraint unit_name_period_runs_forward check (valid_to > valid_from),
  constraint unit_has_one_official_name_a_day
    exclude using gist (unit_id with =, language with =, daterange(valid_from, valid_to) with &&) where (kind = 'OFFICIAL')
);
create index unit_name_unit_idx on unit_name (unit_id);
comment on table unit_name is 'Names of a unit in each language it has, parallel names split. Norwegian names stand as nb.';

create table unit_succession (
  predecessor_id bigint not null references unit (id) deferrable initially deferred,
  successor_id   bigint not null references unit (id) deferrable initially deferred,
  day            date   not null,
  primary key (predecessor_id, successor_id),
  constraint nobody_succeeds_itself check (predecessor_id <> successor_id)
);
create index unit_succession_successor_idx on unit_succession (successor_id);
comment on table unit_succession is 'Who took over from whom in a merger or a split, and from which day. A split has several successors.';

create table unit_population (
  unit_id    bigint  not null references unit (id) deferrable initially deferred,
  year       integer not null check (year between 1900 and 2100),
  age0       integer not null check (age0 >= 0),
  population integer not null check (population >= age0),
  primary key (unit_id, year)
);
comment on table unit_population is 'Residents on 1 January (SSB table 07459): children who have not turned one, and everyone.';
