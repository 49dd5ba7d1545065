-- Extracts of a team's case system (referrals and courses, visits) and yearly counts of areas without cases: what was read, what it would
-- change, and what it did change. Nothing of a file stands here but codes and days; what was refused was never stored.

create sequence extract_run_id_seq increment by 50 start with 5000;
create table extract_run (
  id            bigint      primary key,
  area_id       bigint      references area (id) deferrable initially deferred,
  kind          text        not null default '' check (kind in ('', 'COURSES', 'VISITS', 'COUNTS')),
  state         text        not null check (state in ('CHECKING', 'READY', 'UNCHANGED', 'REFUSED', 'APPLYING', 'DONE', 'DISCARDED', 'FAILED')),
  sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes         bigint      not null check (bytes >= 0),
  started_by    bigint      not null references person (id) deferrable initially deferred,
  started_at    timestamptz not null,
  confirmed_by  bigint      references person (id) deferrable initially deferred,
  changed_at    timestamptz not null,
  row_count     bigint      not null default 0,
  same_count    bigint      not null default 0,
  problem_count bigint      not null default 0,
  rule          text        not null default '',
  details       text        not null default '[]',
  outdated      boolean     not null default false,
  fingerprint   text        not null default '',
  counts        text        not null default '[]',
  changes       text        not null default '[]',
  problems      text        not null default '[]',
  content       bytea       not null default '',
  constraint extract_of_cases_is_of_an_area check (kind in ('', 'COUNTS') or area_id is not null),
  constraint extract_is_kept_until_it_is_decided check (state in ('READY', 'APPLYING') or length(content) = 0)
);
create index extract_run_area_idx on extract_run (area_id, started_at desc);
create index extract_run_started_by_idx on extract_run (started_by);
create index extract_run_confirmed_by_idx on extract_run (confirmed_by);
create unique index extract_run_one_at_a_time on extract_run (coalesce(area_id, 0)) where state = 'APPLYING';
comment on table extract_run is 'One upload of an extract or of yearly counts: who, when, its SHA-256 and how it went. The name of the file is not kept, since somebody may have written a name in it.';
comment on column extract_run.area_id is 'The area of a team''s extract; empty for yearly counts, which may be of several.';
comment on column extract_run.rule is 'Why the file as a whole was refused, as the key of a text; its details are a JSON array of texts.';
comment on column extract_run.counts is 'How many changes of each kind, as JSON.';
comment on column extract_run.changes is 'The first changes of each kind as JSON: the line, and which columns bring something new. Of participants no more than that.';
comment on column extract_run.problems is 'Lines that cannot be used, the first two thousand, as JSON: line, column and reason, never what stands there.';
comment on column extract_run.content is 'The file itself, only from its preview until it is imported or discarded, and only when every cell of it is a day, a code, a number or a key.';
comment on column extract_run.fingerprint is 'SHA-256 over every change of the preview. What is written must have the same.';

create table extract_key (
  area_id          bigint not null references area (id) deferrable initially deferred,
  key_hash         text   not null check (key_hash ~ '^[0-9a-f]{64}$'),
  participation_id bigint not null references participation (id) deferrable initially deferred,
  primary key (area_id, key_hash)
);
create index extract_key_participation_idx on extract_key (participation_id);
comment on table extract_key is 'Which participation a case of the team''s case system is, by SHA-256 of the area and the case''s key there. The key itself is not kept.';

alter table participation_count add column derived text not null default '' check (derived in ('', 'INCLUDED', 'ACTIVE', 'COMPLETED', 'DEPARTED'));
comment on column participation_count.derived is 'Which of the four no source states, so that it follows from the other three; empty when all are stated.';
update participation_count set derived = 'DEPARTED' where id = 1;
