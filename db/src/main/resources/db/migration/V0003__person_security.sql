-- People who use Samråd, how they sign in and what they may do. No national identity number anywhere.

create sequence person_id_seq increment by 50 start with 5000;
create table person (
  id          bigint primary key,
  version     bigint not null default 1,
  given_name  text   not null check (given_name <> ''),
  family_name text   not null check (family_name <> ''),
  email       text   not null default '',
  phone       text   not null default '',
  language    text   not null default 'nb' check (language in ('nb', 'nn', 'en'))
);
comment on table person is 'One person, wherever they appear: account, seat, staffing, contact, signatory.';

create sequence account_id_seq increment by 50 start with 5000;
create table account (
  id               bigint      primary key,
  version          bigint      not null default 1,
  person_id        bigint      not null references person (id) deferrable initially deferred,
  username         text        not null check (username = lower(username) and username ~ '^[a-z0-9._@-]{2,100}$'),
  password_hash    text        not null default '',
  password_set_at  timestamptz,
  password_temporary boolean   not null default false,
  disabled         boolean     not null default false,
  failures         integer     not null default 0 check (failures >= 0),
  locked_until     timestamptz,
  lock_notice      timestamptz,
  last_sign_in_at  timestamptz
);
create unique index account_username_key on account (username);
create unique index account_person_key on account (person_id);
comment on table account is 'A local account. An empty password hash means that only an outside identity provider lets the person in.';
comment on column account.password_temporary is 'Set by an administrator; to be replaced at the next sign-in.';
comment on column account.lock_notice is 'When a lock-out happened that the person has not been told about yet.';

create table sign_in_attempt (
  source       text        not null,
  window_start timestamptz not null,
  attempts     integer     not null check (attempts > 0),
  primary key (source, window_start)
);
comment on table sign_in_attempt is 'Failed sign-ins per address and quarter of an hour, to slow down guessing. Deleted after a day.';

create sequence role_assignment_id_seq increment by 50 start with 5000;
create table role_assignment (
  id         bigint primary key,
  version    bigint not null default 1,
  person_id  bigint not null references person (id) deferrable initially deferred,
  role       text   not null check (role in ('ADMINISTRATOR', 'HOST_STAFF', 'TEAM_LEADER', 'TEAM_MEMBER', 'COUNCIL_MEMBER',
                                             'COUNCIL_SECRETARY', 'MUNICIPAL_CONTACT', 'NATIONAL_READER', 'AUDITOR', 'OPERATIONS')),
  area_id    bigint,
  unit_id    bigint references unit (id) deferrable initially deferred,
  valid_from date   not null,
  valid_to   date,
  source     text   not null default 'GRANTED' check (source <> ''),
  reason     text   not null default '',
  constraint role_assignment_period_runs_forward check (valid_to > valid_from),
  constraint role_is_held_once_a_day exclude using gist (
    person_id with =, role with =, (coalesce(area_id, 0)) with =, (coalesce(unit_id, 0)) with =, daterange(valid_from, valid_to) with &&)
);
create index role_assignment_person_idx on role_assignment (person_id);
create index role_assignment_area_idx on role_assignment (area_id);
create index role_assignment_unit_idx on role_assignment (unit_id);
comment on table role_assignment is 'A right: role, area (empty: every area), unit (empty: every unit of the area), period. Ends by itself.';
comment on column role_assignment.source is 'GRANTED by an administrator, or the seat or staffing it follows from.';
