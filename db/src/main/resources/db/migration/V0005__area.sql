-- Programme areas: names, organisation form, life cycle, members and host through time.

create sequence area_id_seq increment by 50 start with 5000;
create table area (
  id          bigint primary key,
  version     bigint not null default 1,
  slug        text   not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  search_text text   not null
);
create unique index area_slug_key on area (slug);
create index area_search_idx on area using gin (search_text gin_trgm_ops);
comment on table area is 'A programme area of Sammen på vei: municipalities or city districts that run it together.';

alter table role_assignment add constraint role_assignment_area_fk
  foreign key (area_id) references area (id) deferrable initially deferred;

create sequence area_name_id_seq increment by 50 start with 5000;
create table area_name (
  id         bigint primary key,
  area_id    bigint not null references area (id) deferrable initially deferred,
  language   text   not null check (language in ('nb', 'nn', 'en', 'se', 'sma', 'smj', 'fkv')),
  name       text   not null check (name <> '' and length(name) <= 200),
  kind       text   not null check (kind in ('OFFICIAL', 'ALIAS', 'FORMER')),
  valid_from date,
  valid_to   date,
  constraint area_name_period_runs_forward check (valid_to > valid_from),
  constraint area_has_one_official_name_a_day
    exclude using gist (area_id with =, language with =, daterange(valid_from, valid_to) with &&) where (kind = 'OFFICIAL')
);
create index area_name_area_idx on area_name (area_id);
comment on table area_name is 'Names of an area in each language, with aliases and former names.';

create sequence area_form_id_seq increment by 50 start with 5000;
create table area_form (
  id         bigint primary key,
  area_id    bigint not null references area (id) deferrable initially deferred,
  form       text   not null check (form in ('SINGLE_MUNICIPALITY', 'HOST_ADMINISTRATIVE', 'HOST_JOINT_BOARD', 'POLITICAL_COUNCIL',
                                             'TASK_COMMUNITY', 'INTERMUNICIPAL_COMPANY', 'CITY_DISTRICTS')),
  valid_from date   not null,
  valid_to   date,
  constraint area_form_period_runs_forward check (valid_to > valid_from),
  constraint area_has_one_form_a_day exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&)
);
create index area_form_area_idx on area_form (area_id);
comment on table area_form is 'Organisation form from the closed legal list (kommuneloven § 17-1), through time.';

create sequence area_phase_id_seq increment by 50 start with 5000;
create table area_phase (
  id         bigint primary key,
  area_id    bigint not null references area (id) deferrable initially deferred,
  phase      text   not null check (phase in ('INTEREST', 'ASSESSMENT', 'NEGOTIATION', 'ESTABLISHMENT', 'OPERATION', 'CLOSING', 'CLOSED')),
  valid_from date   not null,
  valid_to   date,
  reason     text   not null default '',
  constraint area_phase_period_runs_forward check (valid_to > valid_from),
  constraint area_has_one_phase_a_day exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&)
);
create index area_phase_area_idx on area_phase (area_id);
comment on table area_phase is 'Where an area stands in its life cycle, through time. An area exists from the first day of its first phase until it is CLOSED.';

create sequence membership_id_seq increment by 50 start with 5000;
create table membership (
  id         bigint primary key,
  area_id    bigint not null references area (id) deferrable initially deferred,
  unit_id    bigint not null references unit (id) deferrable initially deferred,
  valid_from date   not null,
  valid_to   date,
  constraint membership_period_runs_forward check (valid_to > valid_from),
  constraint unit_is_in_one_area_a_day exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index membership_area_idx on membership (area_id);
create index membership_unit_idx on membership (unit_id);
comment on table membership is 'Which unit takes part in which area, from when to when.';

create sequence host_term_id_seq increment by 50 start with 5000;
create table host_term (
  id         bigint  primary key,
  area_id    bigint  not null references area (id) deferrable initially deferred,
  unit_id    bigint  not null references unit (id) deferrable initially deferred,
  valid_from date    not null,
  valid_to   date,
  assumed    boolean not null default false,
  constraint host_term_period_runs_forward check (valid_to > valid_from),
  constraint area_has_one_host_a_day exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&)
);
create index host_term_area_idx on host_term (area_id);
create index host_term_unit_idx on host_term (unit_id);
comment on table host_term is 'Which unit is host of an area, from when to when. For Oslo it is the municipality, whose districts are the members.';
comment on column host_term.assumed is 'No source says so; the installation must confirm it.';
