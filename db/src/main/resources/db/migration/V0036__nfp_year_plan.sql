-- The year plan of an NFP council: the days of its ordinary meetings, chosen among days that suit.

create table nfp_year_season (
  season   integer primary key check (season between 1 and 4),
  month    integer not null check (month between 1 and 12),
  name_nb  text    not null check (name_nb <> '' and length(name_nb) <= 100),
  name_nn  text    not null check (name_nn <> '' and length(name_nn) <= 100),
  name_en  text    not null check (name_en <> '' and length(name_en) <= 100)
);
comment on table nfp_year_season is 'The four ordinary meetings of a council''s year and the month each is suggested for: a suggestion, no requirement.';

insert into nfp_year_season (season, month, name_nb, name_nn, name_en) values
  (1, 2, 'Vintermøte', 'Vintermøte', 'Winter meeting'),
  (2, 5, 'Vårmøte', 'Vårmøte', 'Spring meeting'),
  (3, 9, 'Høstmøte', 'Haustmøte', 'Autumn meeting'),
  (4, 11, 'Førjulsmøte', 'Førjulsmøte', 'Pre-Christmas meeting');

create sequence nfp_school_break_id_seq increment by 50 start with 5000;
create table nfp_school_break (
  id         bigint primary key,
  area_id    bigint not null references area (id) deferrable initially deferred,
  name       text   not null check (name <> '' and length(name) <= 100),
  valid_from date   not null,
  valid_to   date   not null,
  constraint nfp_school_break_period_runs_forward check (valid_to > valid_from),
  constraint nfp_school_break_is_entered_once unique (area_id, name, valid_from)
);
comment on table nfp_school_break is 'When schools of an area are closed, as somebody who knows entered it: municipalities and counties decide that themselves.';

create sequence nfp_year_plan_id_seq increment by 50 start with 5000;
create table nfp_year_plan (
  id           bigint  primary key,
  version      bigint  not null default 1,
  area_id      bigint  not null references area (id) deferrable initially deferred,
  council_id   bigint  not null,
  year         integer not null check (year between 2000 and 2100),
  meetings     integer not null check (meetings between 1 and 11),
  weekday      integer not null check (weekday between 1 and 5),
  starts_at    time    not null,
  ends_at      time    not null,
  place        text    not null default '' check (length(place) <= 200),
  language     text    not null check (language in ('nb', 'nn')),
  avoid_breaks boolean not null,
  confirmed_at timestamptz,
  constraint year_plan_meetings_run_forward check (ends_at > starts_at),
  constraint year_is_planned_once unique (council_id, year),
  constraint nfp_year_plan_is_of_one_area unique (area_id, id),
  constraint year_plan_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred
);
create index nfp_year_plan_area_idx on nfp_year_plan (area_id);
create index nfp_year_plan_council_idx on nfp_year_plan (council_id, area_id);
comment on table nfp_year_plan is 'What an NFP council wants of its ordinary meetings of a year. Once confirmed, its days are planned meetings and live there.';
comment on column nfp_year_plan.weekday is 'Preferred day of the week, Monday 1 to Friday 5.';
comment on column nfp_year_plan.avoid_breaks is 'Days on which schools are closed do not suit.';
comment on column nfp_year_plan.confirmed_at is 'When its meetings were planned; empty: it is a draft.';

create sequence nfp_year_date_id_seq increment by 50 start with 5000;
create table nfp_year_date (
  id         bigint  primary key,
  area_id    bigint  not null references area (id) deferrable initially deferred,
  plan_id    bigint  not null,
  position   integer not null check (position between 1 and 11),
  seasons    text    not null default '' check (seasons ~ '^([1-4](,[1-4])*)?$'),
  wanted     date    not null,
  day        date    not null,
  reason     text    not null default '' check (length(reason) <= 1000),
  meeting_id bigint  references nfp_meeting (id) on delete set null deferrable initially deferred,
  constraint year_dates_stand_in_an_order unique (plan_id, position) deferrable initially deferred,
  constraint council_meets_once_a_planned_day unique (plan_id, day) deferrable initially deferred,
  constraint year_date_is_of_a_plan_of_the_area foreign key (area_id, plan_id)
    references nfp_year_plan (area_id, id) deferrable initially deferred
);
create index nfp_year_date_area_idx on nfp_year_date (area_id, plan_id);
create index nfp_year_date_meeting_idx on nfp_year_date (meeting_id);
comment on table nfp_year_date is 'A day a council means to meet on.';
comment on column nfp_year_date.seasons is 'The ordinary meetings of the year it stands for, as in nfp_year_season: their standing items belong to it.';
comment on column nfp_year_date.wanted is 'The day that was looked for first: the preferred day of the week nearest the middle of the month.';
comment on column nfp_year_date.reason is 'Why somebody chose the day against what speaks against it; may be empty.';
comment on column nfp_year_date.meeting_id is 'The meeting it became.';
