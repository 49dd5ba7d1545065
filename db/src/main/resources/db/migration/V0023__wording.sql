-- The text of one version of an agreement: clauses in nb and nn, values that fill the placeholders, comments. Sealed when the version
-- goes to the parties' councils; from then on nothing changes it, and its hash says so.

create sequence wording_id_seq increment by 50 start with 5000;
create table wording (
  id          bigint      primary key,
  version     bigint      not null default 1,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  type_code   text        not null references agreement_type (code) deferrable initially deferred,
  template_id bigint      references template (id) deferrable initially deferred,
  base_id     bigint      references wording (id) deferrable initially deferred,
  title_nb    text        not null check (title_nb <> '' and length(title_nb) <= 300),
  title_nn    text        not null check (title_nn <> '' and length(title_nn) <= 300),
  state       text        not null check (state in ('DRAFT', 'REVIEW', 'SEALED', 'DISCARDED')),
  changed_by  bigint      not null references person (id) deferrable initially deferred,
  changed_at  timestamptz not null
);
create index wording_area_idx on wording (area_id);
create index wording_type_idx on wording (type_code);
create index wording_template_idx on wording (template_id);
create index wording_base_idx on wording (base_id);
create index wording_changed_by_idx on wording (changed_by);
comment on table wording is 'The text of one version of an agreement.';
comment on column wording.base_id is 'The text it was copied from, to compare with.';

create sequence wording_clause_id_seq increment by 50 start with 5000;
create table wording_clause (
  id          bigint      primary key,
  version     bigint      not null default 1,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  wording_id  bigint      not null references wording (id) deferrable initially deferred,
  lineage     bigint      not null,
  position    integer     not null check (position > 0),
  clause_code text        not null default '',
  edition     integer     not null default 0,
  title_nb    text        not null check (title_nb <> '' and length(title_nb) <= 300),
  title_nn    text        not null check (title_nn <> '' and length(title_nn) <= 300),
  body_nb     text        not null default '',
  body_nn     text        not null default '',
  changed_by  bigint      not null references person (id) deferrable initially deferred,
  changed_at  timestamptz not null,
  removed_at  timestamptz,
  constraint wording_clause_has_its_place
    exclude using btree (wording_id with =, position with =) where (removed_at is null) deferrable initially deferred
);
create index wording_clause_wording_idx on wording_clause (wording_id);
create index wording_clause_area_idx on wording_clause (area_id);
create index wording_clause_changed_by_idx on wording_clause (changed_by);
comment on table wording_clause is 'A clause of a text, in order. Text as in the clause library: paragraphs, list items, bold, italic, placeholders. One with removed_at is no longer part of the text; it is kept for its comments and to be put back.';
comment on column wording_clause.lineage is 'The same in every version of the clause: the id of its first.';
comment on column wording_clause.clause_code is 'The library clause it began as; empty for own text.';

create table wording_clause_item (
  wording_clause_id bigint not null references wording_clause (id) on delete cascade deferrable initially deferred,
  area_id           bigint not null references area (id) deferrable initially deferred,
  rule_set_code     text   not null check (rule_set_code <> ''),
  item_code         text   not null check (item_code <> ''),
  primary key (wording_clause_id, rule_set_code, item_code)
);
create index wording_clause_item_area_idx on wording_clause_item (area_id);
comment on table wording_clause_item is 'Items of rule sets this clause is meant to fulfil.';

create table wording_value (
  wording_id       bigint not null references wording (id) deferrable initially deferred,
  area_id          bigint not null references area (id) deferrable initially deferred,
  placeholder_code text   not null references placeholder (code) deferrable initially deferred,
  value_nb         text   not null check (value_nb <> ''),
  value_nn         text   not null check (value_nn <> ''),
  primary key (wording_id, placeholder_code)
);
create index wording_value_area_idx on wording_value (area_id);
create index wording_value_placeholder_idx on wording_value (placeholder_code);
comment on table wording_value is 'What somebody filled a placeholder with. Those that follow from facts (parties, host, days) are not here.';

create table wording_fact (
  wording_id       bigint not null references wording (id) deferrable initially deferred,
  area_id          bigint not null references area (id) deferrable initially deferred,
  placeholder_code text   not null references placeholder (code) deferrable initially deferred,
  value_nb         text   not null check (value_nb <> ''),
  value_nn         text   not null check (value_nn <> ''),
  primary key (wording_id, placeholder_code)
);
create index wording_fact_area_idx on wording_fact (area_id);
create index wording_fact_placeholder_idx on wording_fact (placeholder_code);
comment on table wording_fact is 'What facts (parties, host, days) filled a placeholder with when the text was sealed. Append-only.';

create sequence wording_comment_id_seq increment by 50 start with 5000;
create table wording_comment (
  id                bigint      primary key,
  version           bigint      not null default 1,
  area_id           bigint      not null references area (id) deferrable initially deferred,
  wording_id        bigint      not null references wording (id) deferrable initially deferred,
  wording_clause_id bigint      not null references wording_clause (id) deferrable initially deferred,
  parent_id         bigint      references wording_comment (id) deferrable initially deferred,
  unit_id           bigint      references unit (id) deferrable initially deferred,
  written_by        bigint      not null references person (id) deferrable initially deferred,
  written_at        timestamptz not null,
  body              text        not null check (body <> '' and length(body) <= 4000),
  resolved_by       bigint      references person (id) deferrable initially deferred,
  resolved_at       timestamptz,
  resolution        text        not null default '' check (length(resolution) <= 1000),
  constraint wording_comment_is_resolved_by_somebody check ((resolved_by is null) = (resolved_at is null))
);
create index wording_comment_area_idx on wording_comment (area_id);
create index wording_comment_wording_idx on wording_comment (wording_id);
create index wording_comment_clause_idx on wording_comment (wording_clause_id);
create index wording_comment_parent_idx on wording_comment (parent_id);
create index wording_comment_unit_idx on wording_comment (unit_id);
create index wording_comment_written_by_idx on wording_comment (written_by);
create index wording_comment_resolved_by_idx on wording_comment (resolved_by);
comment on table wording_comment is 'What somebody said about a clause during review, on behalf of a unit or of the host; answers point to what they answer.';

create table wording_record (
  wording_id bigint      not null references wording (id) deferrable initially deferred,
  area_id    bigint      not null references area (id) deferrable initially deferred,
  language   text        not null check (language in ('nb', 'nn')),
  content    text        not null check (content <> ''),
  sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sealed_by  bigint      not null references person (id) deferrable initially deferred,
  sealed_at  timestamptz not null,
  primary key (wording_id, language)
);
create index wording_record_area_idx on wording_record (area_id);
create index wording_record_sealed_by_idx on wording_record (sealed_by);
comment on table wording_record is 'The whole text as it was sent, every placeholder filled, with its SHA-256. Append-only.';
