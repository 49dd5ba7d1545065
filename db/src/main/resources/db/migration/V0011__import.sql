-- Imports of official files: what was read, what it would change, and what it did change. A file waits here only between its
-- preview and the decision; what was refused was never stored.

create sequence import_run_id_seq increment by 50 start with 50;
create table import_run (
  id           bigint      primary key,
  kind         text        not null default '' check (kind in ('', 'POPULATION')),
  state        text        not null check (state in ('CHECKING', 'READY', 'UNCHANGED', 'REFUSED', 'APPLYING', 'DONE', 'DISCARDED', 'FAILED')),
  file_name    text        not null default '',
  sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes        bigint      not null check (bytes >= 0),
  started_by   bigint      not null references person (id) deferrable initially deferred,
  started_at   timestamptz not null,
  confirmed_by bigint      references person (id) deferrable initially deferred,
  changed_at   timestamptz not null,
  row_count    bigint      not null default 0,
  unused_count bigint      not null default 0,
  same_count   bigint      not null default 0,
  problem_count bigint     not null default 0,
  rule         text        not null default '',
  details      text        not null default '[]',
  outdated     boolean     not null default false,
  fingerprint  text        not null default ''
);
create index import_run_started_by_idx on import_run (started_by);
create index import_run_confirmed_by_idx on import_run (confirmed_by);
create index import_run_started_at_idx on import_run (started_at desc, id desc);
create unique index import_run_one_at_a_time on import_run (state) where state = 'APPLYING';
comment on table import_run is 'One upload of an official file (municipalities, population): who, when, its SHA-256, how it went and how many rows. Never about participants.';
comment on column import_run.rule is 'Why the file as a whole was refused, as the name of a rule; its details are a JSON array of texts.';
comment on column import_run.outdated is 'The data were changed after the preview; the preview has been made anew.';
comment on column import_run.fingerprint is 'SHA-256 over every change of the preview. What is written must have the same.';

create table import_file (
  run_id  bigint primary key references import_run (id) on delete cascade deferrable initially deferred,
  content bytea  not null
);
comment on table import_file is 'The file itself, only from its preview until it is imported or discarded.';

create table import_count (
  run_id bigint not null references import_run (id) on delete cascade deferrable initially deferred,
  kind   text   not null check (kind in ('FIGURES_NEW', 'FIGURES_CHANGED')),
  number bigint not null check (number > 0),
  primary key (run_id, kind)
);
comment on table import_count is 'How many changes of each kind a run makes.';

create table import_change (
  run_id    bigint  not null references import_run (id) on delete cascade deferrable initially deferred,
  number    integer not null,
  kind      text    not null check (kind in ('FIGURES_NEW', 'FIGURES_CHANGED')),
  unit_id   bigint  not null references unit (id) deferrable initially deferred,
  code      text    not null check (code <> ''),
  name      text    not null check (name <> ''),
  what      text    not null check (what <> ''),
  old_value text    not null default '',
  new_value text    not null default '',
  primary key (run_id, number)
);
create index import_change_unit_idx on import_change (unit_id);
comment on table import_change is 'The first changes of each kind, as the preview shows them.';

create table import_problem (
  run_id      bigint  not null references import_run (id) on delete cascade deferrable initially deferred,
  number      integer not null,
  line        bigint  not null,
  column_name text    not null default '',
  value       text    not null default '',
  reason      text    not null check (reason <> ''),
  details     text    not null default '[]',
  primary key (run_id, number)
);
comment on table import_problem is 'Rows of a refused file, the first ten thousand, with line, column and reason.';
