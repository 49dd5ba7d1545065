-- Agreements: parties, versions, and every step with its day and who took it. Where an agreement stands is computed from these facts
-- and a day (see view/R__0030_agreement.sql), never stored.

create sequence agreement_id_seq increment by 50 start with 5000;
create table agreement (
  id          bigint      primary key,
  version     bigint      not null default 1,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  type_code   text        not null references agreement_type (code) deferrable initially deferred,
  name_nb     text        not null check (name_nb <> '' and length(name_nb) <= 200),
  name_nn     text        not null check (name_nn <> '' and length(name_nn) <= 200),
  search_text text        not null,
  replaces_id bigint      references agreement (id) deferrable initially deferred,
  created_on  date        not null,
  created_by  bigint      not null references person (id) deferrable initially deferred,
  created_at  timestamptz not null
);
create index agreement_area_idx on agreement (area_id);
create index agreement_type_code_idx on agreement (type_code);
create index agreement_replaces_idx on agreement (replaces_id);
create index agreement_created_by_idx on agreement (created_by);
create index agreement_search_idx on agreement using gin (search_text gin_trgm_ops);
comment on table agreement is 'An agreement of a programme area through its whole life.';
comment on column agreement.name_nb is 'The short name lists and pages use; the title of the document belongs to each version''s text.';

create sequence agreement_party_id_seq increment by 50 start with 5000;
create table agreement_party (
  id              bigint  primary key,
  area_id         bigint  not null references area (id) deferrable initially deferred,
  agreement_id    bigint  not null references agreement (id) deferrable initially deferred,
  role            text    not null check (role in ('HOST', 'PARTICIPANT', 'NATIONAL_OFFICE', 'LOCAL_AUTHORITY', 'CONTROLLER', 'PROCESSOR', 'SPECIALIST', 'DELEGATOR', 'RECIPIENT', 'RESEARCHER')),
  unit_id         bigint  references unit (id) deferrable initially deferred,
  organisation_id bigint  references organisation (id) deferrable initially deferred,
  adopts          boolean not null,
  signs           boolean not null,
  deciding_body   text    not null default 'MUNICIPAL_COUNCIL' check (deciding_body in ('MUNICIPAL_COUNCIL', 'EXECUTIVE_COMMITTEE', 'CITY_GOVERNMENT', 'COMMITTEE', 'DISTRICT_COMMITTEE', 'ADMINISTRATION', 'BOARD')),
  contact_id      bigint  references person (id) deferrable initially deferred,
  signatory_id    bigint  references person (id) deferrable initially deferred,
  signatory_title text    not null default '' check (length(signatory_title) <= 100),
  valid_from      date    not null,
  valid_to        date,
  constraint agreement_party_period_runs_forward check (valid_to > valid_from),
  constraint agreement_party_is_a_unit_or_an_organisation check ((unit_id is null) <> (organisation_id is null)),
  constraint unit_is_party_once_a_day exclude using gist (agreement_id with =, unit_id with =, daterange(valid_from, valid_to) with &&),
  constraint organisation_is_party_once_a_day exclude using gist (agreement_id with =, organisation_id with =, daterange(valid_from, valid_to) with &&)
);
create index agreement_party_area_idx on agreement_party (area_id);
create index agreement_party_agreement_idx on agreement_party (agreement_id);
create index agreement_party_unit_idx on agreement_party (unit_id);
create index agreement_party_organisation_idx on agreement_party (organisation_id);
create index agreement_party_contact_idx on agreement_party (contact_id);
create index agreement_party_signatory_idx on agreement_party (signatory_id);
comment on table agreement_party is 'A party to an agreement, from when to when, with whom to call and who signs.';

create sequence agreement_version_id_seq increment by 50 start with 5000;
create table agreement_version (
  id            bigint      primary key,
  version       bigint      not null default 1,
  area_id       bigint      not null references area (id) deferrable initially deferred,
  agreement_id  bigint      not null references agreement (id) deferrable initially deferred,
  number        integer     not null check (number > 0),
  wording_id    bigint      not null references wording (id) deferrable initially deferred,
  in_force_on   date,
  expires_on    date,
  notice_months integer,
  created_on    date        not null,
  review_on     date,
  sent_on       date,
  superseded_on date,
  discarded_on  date,
  created_by    bigint      not null references person (id) deferrable initially deferred,
  created_at    timestamptz not null,
  constraint agreement_version_number_key unique (agreement_id, number),
  constraint agreement_version_wording_key unique (wording_id),
  constraint agreement_version_ends_after_it_began check (expires_on >= in_force_on),
  constraint agreement_version_notice_is_plausible check (notice_months between 0 and 60),
  constraint agreement_version_is_superseded_once_sent check (superseded_on is null or sent_on is not null),
  constraint agreement_version_is_discarded_unsent check (discarded_on is null or sent_on is null)
);
create unique index agreement_has_one_draft on agreement_version (agreement_id) where sent_on is null and discarded_on is null;
create index agreement_version_area_idx on agreement_version (area_id);
create index agreement_version_created_by_idx on agreement_version (created_by);
comment on table agreement_version is 'A version of an agreement. Draft until review_on, in review until sent_on; then its text is sealed and the parties decide.';
comment on column agreement_version.in_force_on is 'First day the agreement is meant to be in force; part of the text.';
comment on column agreement_version.expires_on is 'Last day; empty for until further notice.';
comment on column agreement_version.superseded_on is 'A newer version was sent instead, before this one was in force.';

create table agreement_version_party (
  version_id bigint  not null references agreement_version (id) deferrable initially deferred,
  party_id   bigint  not null references agreement_party (id) deferrable initially deferred,
  area_id    bigint  not null references area (id) deferrable initially deferred,
  adopts     boolean not null,
  signs      boolean not null,
  position   integer not null check (position > 0),
  primary key (version_id, party_id)
);
create index agreement_version_party_party_idx on agreement_version_party (party_id);
create index agreement_version_party_area_idx on agreement_version_party (area_id);
comment on table agreement_version_party is 'Who must decide upon and sign a version, as it was when the version was sent.';

create sequence agreement_step_id_seq increment by 50 start with 5000;
create table agreement_step (
  id             bigint      primary key,
  area_id        bigint      not null references area (id) deferrable initially deferred,
  agreement_id   bigint      not null references agreement (id) deferrable initially deferred,
  version_number integer     not null check (version_number > 0),
  kind           text        not null check (kind in ('CREATED', 'REVIEW_OPENED', 'REVIEW_CLOSED', 'SENT', 'SUPERSEDED', 'DISCARDED', 'VERSION_BEGUN', 'SIGNING_OPENED', 'NOTICE_GIVEN', 'ENDED', 'REPLACED')),
  day            date        not null,
  party_id       bigint      references agreement_party (id) deferrable initially deferred,
  reason         text        not null default '',
  taken_by       bigint      not null references person (id) deferrable initially deferred,
  taken_at       timestamptz not null
);
create index agreement_step_area_idx on agreement_step (area_id);
create index agreement_step_agreement_idx on agreement_step (agreement_id);
create index agreement_step_party_idx on agreement_step (party_id);
create index agreement_step_taken_by_idx on agreement_step (taken_by);
comment on table agreement_step is 'Every step an agreement took, with its day and who took it. Append-only.';

create sequence agreement_end_id_seq increment by 50 start with 5000;
create table agreement_end (
  id           bigint  primary key,
  version      bigint  not null default 1,
  area_id      bigint  not null references area (id) deferrable initially deferred,
  agreement_id bigint  not null references agreement (id) deferrable initially deferred,
  kind         text    not null check (kind in ('NOTICE', 'ALL_AGREE', 'REPLACED', 'WITHDRAWAL')),
  party_id     bigint  references agreement_party (id) deferrable initially deferred,
  notice_on    date    not null,
  months       integer not null check (months between 0 and 60),
  exit_on      date    not null,
  replaced_by  bigint  references agreement (id) deferrable initially deferred,
  reason       text    not null default '' check (length(reason) <= 1000),
  revoked_on   date,
  constraint agreement_ends_after_notice check (exit_on >= notice_on),
  constraint agreement_end_names_who_leaves check (party_id is not null or kind in ('ALL_AGREE', 'REPLACED'))
);
create unique index agreement_ends_once on agreement_end (agreement_id) where kind <> 'WITHDRAWAL' and revoked_on is null;
create index agreement_end_area_idx on agreement_end (area_id);
create index agreement_end_agreement_idx on agreement_end (agreement_id);
create index agreement_end_party_idx on agreement_end (party_id);
create index agreement_end_replaced_by_idx on agreement_end (replaced_by);
comment on table agreement_end is 'How an agreement ends, or a party leaves it: notice, months, and the last day that follows. NOTICE ends it for all, WITHDRAWAL for one party.';
comment on column agreement_end.exit_on is 'Last day.';

create table agreement_attachment (
  version_id  bigint  not null references agreement_version (id) deferrable initially deferred,
  position    integer not null check (position > 0),
  area_id     bigint  not null references area (id) deferrable initially deferred,
  document_id bigint  not null references document (id) deferrable initially deferred,
  title       text    not null check (title <> '' and length(title) <= 200),
  primary key (version_id, position)
);
create index agreement_attachment_area_idx on agreement_attachment (area_id);
create index agreement_attachment_document_idx on agreement_attachment (document_id);
comment on table agreement_attachment is 'Files that belong to a version, in order.';
