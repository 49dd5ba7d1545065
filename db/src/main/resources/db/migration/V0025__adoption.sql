-- What each party's council has decided about a version, and when councils meet.

create sequence council_meeting_id_seq increment by 50 start with 5000;
create table council_meeting (
  id             bigint not null primary key,
  version        bigint not null default 1,
  unit_id        bigint not null references unit (id) deferrable initially deferred,
  body           text   not null check (body in ('MUNICIPAL_COUNCIL', 'EXECUTIVE_COMMITTEE', 'CITY_GOVERNMENT', 'COMMITTEE', 'DISTRICT_COMMITTEE')),
  day            date   not null,
  paper_deadline date   not null,
  source         text   not null check (source in ('ENTERED', 'CSV', 'ICALENDAR')),
  cancelled      boolean not null default false,
  constraint council_meeting_is_after_its_paper_deadline check (paper_deadline <= day)
);
create unique index council_meets_once_a_day on council_meeting (unit_id, body, day);
comment on table council_meeting is 'When the council (or another body) of a municipality or district meets, and the last day papers are taken.';

create sequence adoption_id_seq increment by 50 start with 5000;
create table adoption (
  id               bigint      primary key,
  version          bigint      not null default 1,
  area_id          bigint      not null references area (id) deferrable initially deferred,
  agreement_id     bigint      not null references agreement (id) deferrable initially deferred,
  version_id       bigint      not null,
  party_id         bigint      not null,
  agenda_on        date,
  body             text        not null default '' check (body in ('', 'MUNICIPAL_COUNCIL', 'EXECUTIVE_COMMITTEE', 'CITY_GOVERNMENT', 'COMMITTEE', 'DISTRICT_COMMITTEE', 'ADMINISTRATION', 'BOARD')),
  decided_on       date,
  case_number      text        not null default '' check (length(case_number) <= 40),
  outcome          text        not null default '' check (outcome in ('', 'ADOPTED', 'ADOPTED_WITH_CONDITION', 'REJECTED')),
  condition_text   text        not null default '' check (length(condition_text) <= 4000),
  condition_met_on date,
  condition_met_by text        not null default '' check (length(condition_met_by) <= 1000),
  document_id      bigint      references document (id) deferrable initially deferred,
  recorded_by      bigint      not null references person (id) deferrable initially deferred,
  recorded_at      timestamptz not null,
  constraint party_decides_once_upon_a_version unique (version_id, party_id),
  constraint adoption_is_by_a_party_of_the_version foreign key (version_id, party_id)
    references agreement_version_party (version_id, party_id) deferrable initially deferred,
  constraint adoption_is_decided_on_a_day check ((outcome = '') = (decided_on is null)),
  constraint adoption_names_its_condition check ((outcome = 'ADOPTED_WITH_CONDITION') = (condition_text <> '')),
  constraint adoption_condition_is_met_by_something check ((condition_met_on is null) = (condition_met_by = ''))
);
create index adoption_area_idx on adoption (area_id);
create index adoption_agreement_idx on adoption (agreement_id);
create index adoption_party_idx on adoption (party_id);
create index adoption_document_idx on adoption (document_id);
create index adoption_recorded_by_idx on adoption (recorded_by);
comment on table adoption is 'One party''s way through its council with one version: on which agenda, what was decided, on what condition.';
comment on column adoption.condition_met_by is 'How the condition was met, without changing the text. A condition that changes the text needs a new version.';
