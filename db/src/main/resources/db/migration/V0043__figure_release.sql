-- What figures left the team, in which table, by which rule, and to whom; so that what is published later can be compared with all of it.

create sequence figure_release_id_seq increment by 1 start with 5000;
create table figure_release (
  id          bigint      primary key,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  subject     text        not null check (subject ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  known_on    date        not null,
  facts       text        not null check (facts <> ''),
  facts_hash  text        not null check (facts_hash ~ '^[0-9a-f]{64}$'),
  figures     text        not null check (figures <> ''),
  figures_hash text       not null check (figures_hash ~ '^[0-9a-f]{64}$'),
  asked       integer     not null check (asked > 0),
  shown       integer     not null check (shown between 0 and asked),
  whole_withheld boolean  not null,
  shown_from  integer     not null check (shown_from between 3 and 100),
  width       integer     not null check (width between 1 and shown_from - 1),
  zero_hidden boolean     not null,
  rule        text        not null check (rule ~ '^\d+( \d+)*$'),
  rule_verified boolean   not null,
  released_at timestamptz not null,
  constraint figure_release_stands_in_an_area unique (area_id, id),
  constraint nothing_is_shown_of_what_is_withheld check (not whole_withheld or shown = 0)
);
create index figure_release_subject_idx on figure_release (area_id, subject, id);
create index figure_release_time_idx on figure_release (released_at, id);
comment on table figure_release is 'A table of figures that left the team, once for the same facts asked for in the same way. Append-only.';
comment on column figure_release.facts is 'What was asked for and how many there were where, hidden or not: nobody but the check of later tables reads it.';
comment on column figure_release.figures is 'Every figure with its value and why it is shown or not; what is not shown never leaves.';
comment on column figure_release.rule is 'The versions of the norms by which figures were hidden.';

create table figure_departure (
  release_id bigint      not null,
  area_id    bigint      not null references area (id) deferrable initially deferred,
  audience   text        not null check (audience in ('AREA', 'MUNICIPALITY', 'NATIONAL', 'PUBLIC')),
  outlet     text        not null check (outlet in ('PAGE', 'EXPORT', 'SNAPSHOT', 'MINUTES', 'LETTER', 'API')),
  left_at    timestamptz not null,
  primary key (release_id, audience, outlet),
  constraint figures_leave_in_their_area foreign key (area_id, release_id)
    references figure_release (area_id, id) deferrable initially deferred
);
create index figure_departure_area_idx on figure_departure (area_id, release_id);
comment on table figure_departure is 'To whom and by what way a table of figures left first. Append-only.';
