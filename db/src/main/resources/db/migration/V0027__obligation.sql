-- What the parties owe each other, when it was done, and what they disagree about.

create sequence obligation_id_seq increment by 50 start with 5000;
create table obligation (
  id           bigint  primary key,
  version      bigint  not null default 1,
  area_id      bigint  not null references area (id) deferrable initially deferred,
  agreement_id bigint  not null references agreement (id) deferrable initially deferred,
  party_id     bigint  not null references agreement_party (id) deferrable initially deferred,
  owner_name   text    not null default '' check (length(owner_name) <= 200),
  lineage      bigint  not null default 0,
  title        text    not null check (title <> '' and length(title) <= 200),
  details      text    not null default '' check (length(details) <= 2000),
  rhythm       text    not null check (rhythm in ('ONCE', 'YEARLY', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY')),
  evidence     text    not null check (evidence in ('DOCUMENT', 'NOTE', 'NONE')),
  first_due    date    not null,
  last_due     date,
  constraint obligation_ends_after_it_began check (last_due >= first_due)
);
create index obligation_area_idx on obligation (area_id);
create index obligation_agreement_idx on obligation (agreement_id);
create index obligation_party_idx on obligation (party_id);
comment on table obligation is 'What a party to an agreement owes, once or in a rhythm. On which days follows from the first and the rhythm; only what was done is stored.';
comment on column obligation.lineage is 'The clause it comes from (wording_clause.lineage); 0 for none.';
comment on column obligation.last_due is 'No day after this; empty while it lasts as long as the agreement.';

create table obligation_completion (
  obligation_id bigint      not null references obligation (id) deferrable initially deferred,
  due_on        date        not null,
  area_id       bigint      not null references area (id) deferrable initially deferred,
  done_on       date        not null,
  document_id   bigint      references document (id) deferrable initially deferred,
  note          text        not null default '' check (length(note) <= 1000),
  reason        text        not null default '' check (length(reason) <= 1000),
  completed_by  bigint      not null references person (id) deferrable initially deferred,
  completed_at  timestamptz not null,
  constraint obligation_is_completed_once_a_day primary key (obligation_id, due_on)
);
create index obligation_completion_area_idx on obligation_completion (area_id);
create index obligation_completion_document_idx on obligation_completion (document_id);
create index obligation_completion_completed_by_idx on obligation_completion (completed_by);
comment on table obligation_completion is 'An obligation of a day that was fulfilled, with its evidence, or the reason why there is none.';

create sequence deviation_id_seq increment by 50 start with 5000;
create table deviation (
  id           bigint  primary key,
  version      bigint  not null default 1,
  area_id      bigint  not null references area (id) deferrable initially deferred,
  agreement_id bigint  not null references agreement (id) deferrable initially deferred,
  kind         text    not null check (kind in ('PREMISES', 'ECONOMY', 'STAFFING', 'COOPERATION', 'DATA_PROTECTION', 'OTHER')),
  party_id     bigint  not null references agreement_party (id) deferrable initially deferred,
  other_id     bigint  references agreement_party (id) deferrable initially deferred,
  description  text    not null check (description <> '' and length(description) <= 4000),
  opened_on    date    not null,
  reopened_on  date,
  resolution   text    not null default '' check (length(resolution) <= 4000),
  resolved_on  date,
  constraint deviation_is_resolved_by_something check ((resolved_on is null) = (resolution = '')),
  constraint deviation_is_resolved_after_it_opened check (resolved_on >= opened_on),
  constraint deviation_is_between_two check (other_id <> party_id)
);
create index deviation_area_idx on deviation (area_id);
create index deviation_agreement_idx on deviation (agreement_id);
create index deviation_party_idx on deviation (party_id);
create index deviation_other_idx on deviation (other_id);
comment on table deviation is 'Something a party does not keep, or two disagree about, and how it was resolved.';
comment on column deviation.reopened_on is 'It was resolved before, and was not.';
