-- What an area says about itself: where its office is, whom to contact, and the share of newborns' families it reckons with.

create table area_profile (
  area_id bigint primary key references area (id) deferrable initially deferred,
  version bigint not null default 1
);
comment on table area_profile is 'Stands for office, contacts and share of an area together, so that two who change them at once do not overwrite each other. Comes into being with the first change.';

create sequence area_office_id_seq increment by 50 start with 5000;
create table area_office (
  id          bigint primary key,
  area_id     bigint not null references area (id) deferrable initially deferred,
  address     text   not null check (address <> '' and length(address) <= 200),
  postal_code text   not null check (postal_code ~ '^[0-9]{4}$'),
  place       text   not null check (place <> '' and length(place) <= 100),
  email       text   not null default '' check (length(email) <= 254),
  phone       text   not null default '' check (length(phone) <= 30),
  valid_from  date   not null,
  valid_to    date,
  constraint area_office_period_runs_forward check (valid_to > valid_from),
  constraint area_has_one_office_a_day exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&)
);
create index area_office_area_idx on area_office (area_id);
comment on table area_office is 'Address of the office of an area, through time.';
comment on column area_office.address is 'Street or box, one to three lines.';

create sequence area_contact_id_seq increment by 50 start with 5000;
create table area_contact (
  id         bigint primary key,
  area_id    bigint not null references area (id) deferrable initially deferred,
  person_id  bigint not null references person (id) deferrable initially deferred,
  function   text   not null check (function in ('LEADER', 'COORDINATOR', 'ADMINISTRATION', 'DATA_PROTECTION', 'IT')),
  valid_from date   not null,
  valid_to   date,
  constraint area_contact_period_runs_forward check (valid_to > valid_from),
  constraint person_is_contact_once_a_day exclude using gist (
    area_id with =, person_id with =, function with =, daterange(valid_from, valid_to) with &&)
);
create index area_contact_area_idx on area_contact (area_id);
create index area_contact_person_idx on area_contact (person_id);
comment on table area_contact is 'Whom to turn to in an area about what, through time. Gives no rights.';

create sequence area_share_id_seq increment by 50 start with 5000;
create table area_share (
  id         bigint       primary key,
  area_id    bigint       not null references area (id) deferrable initially deferred,
  percent    numeric(5,2) not null check (percent > 0 and percent <= 100),
  source     text         not null check (source <> '' and length(source) <= 500),
  set_by     bigint       not null references person (id) deferrable initially deferred,
  set_at     timestamptz  not null,
  valid_from date         not null,
  valid_to   date,
  constraint area_share_period_runs_forward check (valid_to > valid_from),
  constraint area_has_one_share_a_day exclude using gist (area_id with =, daterange(valid_from, valid_to) with &&)
);
create index area_share_area_idx on area_share (area_id);
create index area_share_set_by_idx on area_share (set_by);
comment on table area_share is 'How many of a hundred families with a child aged 0 an area reckons as its target group, with source, through time. There is no default.';
