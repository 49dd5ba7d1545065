-- Work in the background, mails that wait to be sent, and notices with who got them.

create sequence job_id_seq start with 5000;
create table job (
  id            bigint      primary key,
  kind          text        not null check (kind ~ '^[A-Z_]{2,40}$'),
  subject       text        not null default '' check (length(subject) <= 100),
  state         text        not null default 'WAITING' check (state in ('WAITING', 'FAILED')),
  due_at        timestamptz not null,
  every_seconds integer     not null default 0 check (every_seconds >= 0),
  attempts      integer     not null default 0 check (attempts >= 0),
  problem       text        not null default '' check (length(problem) <= 1000),
  created_at    timestamptz not null,
  constraint job_that_failed_says_why check (state <> 'FAILED' or problem <> ''),
  constraint job_that_comes_again_never_fails check (state <> 'FAILED' or every_seconds = 0)
);
create unique index job_waits_once on job (kind, subject) where state = 'WAITING';
create index job_due_idx on job (due_at) where state = 'WAITING';
comment on table job is 'Work in the background, claimed by one node at a time. A row goes when its work is done; one that comes again stays.';
comment on column job.due_at is 'When it may be taken; while somebody is at it, when another may take it over.';
comment on column job.attempts is 'How often it was taken since it last went well.';
comment on column job.every_seconds is 'It comes again after so long; 0: once.';

create sequence mail_id_seq start with 5000;
create table mail (
  id         bigint      primary key,
  person_id  bigint      not null references person (id) deferrable initially deferred,
  message_id text        not null check (message_id ~ '^<[^<>@ ]+@[^<>@ ]+>$'),
  language   text        not null check (language in ('nb', 'nn', 'en')),
  title      text        not null check (title <> '' and title !~ '[[:cntrl:]]'),
  body       text        not null check (body <> ''),
  created_at timestamptz not null,
  sent_at    timestamptz
);
create unique index mail_message_id_key on mail (message_id);
create index mail_person_idx on mail (person_id);
comment on table mail is 'Mails on their way and sent. The address is the person''s own when it is sent; it does not stand here.';
comment on column mail.message_id is 'Fixed when the mail is written, so that a mail sent twice is one mail to whoever gets it.';

create sequence notice_id_seq start with 5000;
create table notice (
  id             bigint      primary key,
  subject        text        not null check (subject ~ '^[a-z]+/\d+(/[a-z]+/\d+)*$'),
  kind           text        not null check (kind in (
    'EXPIRY', 'NOTICE_DAY', 'EXIT', 'SIGNING_DUE', 'PAPER_DEADLINE', 'OBLIGATION',
    'DECISION_NEEDED', 'VERSION_OUTDATED', 'ALL_ADOPTED', 'SIGNATURE_NEEDED', 'SIGNATURE_REJECTED', 'IN_FORCE', 'WITHDRAWAL_RECEIVED',
    'JOB_FAILED')),
  day            date        not null,
  deadline       date        not null,
  area_id        bigint      references area (id) deferrable initially deferred,
  agreement_id   bigint      references agreement (id) deferrable initially deferred,
  party_id       bigint      references agreement_party (id) deferrable initially deferred,
  version_number integer     not null default 0 check (version_number >= 0),
  figure         integer     not null default 0 check (figure >= 0),
  recorded_at    timestamptz not null,
  constraint notice_is_recorded_once unique (subject, kind, day)
);
create index notice_area_idx on notice (area_id);
create index notice_agreement_idx on notice (agreement_id);
create index notice_party_idx on notice (party_id);
comment on table notice is 'What people are told about: a deadline that comes nearer or has passed, or something that happened. Each once, whatever node, clock or restart.';
comment on column notice.day is 'The day it belongs to: so many days before or after the deadline, or the day it happened.';
comment on column notice.deadline is 'The deadline, or the day it happened.';
comment on column notice.figure is 'A number the text names, e.g. how many councils have decided.';

create table notice_recipient (
  notice_id bigint      not null references notice (id) deferrable initially deferred,
  person_id bigint      not null references person (id) deferrable initially deferred,
  area_id   bigint      references area (id) deferrable initially deferred,
  read_at   timestamptz,
  primary key (notice_id, person_id)
);
create index notice_recipient_person_idx on notice_recipient (person_id, read_at);
create index notice_recipient_area_idx on notice_recipient (area_id);
comment on table notice_recipient is 'Who got a notice, by the roles of that day, and when they read it.';

create table notice_preference (
  person_id bigint  primary key references person (id) deferrable initially deferred,
  version   bigint  not null default 1,
  by_mail   boolean not null
);
comment on table notice_preference is 'Who wants notices by e-mail, too; whoever has not said anything does.';

create table notice_plan (
  id        bigint  primary key check (id = 1),
  version   bigint  not null default 1,
  days      text    not null check (days ~ '^\d{1,3}(,\d{1,3}){0,9}$'),
  day_after boolean not null
);
comment on table notice_plan is 'How many days before a deadline people are told, and whether on the day after as well. One row.';
insert into notice_plan (id, days, day_after) values (1, '90,30,7', true);

insert into job (id, kind, due_at, every_seconds, created_at) values (1, 'NOTICES', '2026-01-01 00:00+01', 300, '2026-01-01 00:00+01');
