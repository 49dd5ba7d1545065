-- What somebody states about an item of a rule set: evidence for the check of an agreement, kept with who and when.

create sequence item_statement_id_seq increment by 50 start with 5000;
create table item_statement (
  id            bigint      primary key,
  version       bigint      not null default 1,
  area_id       bigint      not null references area (id) deferrable initially deferred,
  agreement_id  bigint      not null references agreement (id) deferrable initially deferred,
  rule_set_code text        not null check (rule_set_code <> ''),
  item_code     text        not null check (item_code <> ''),
  kind          text        not null check (kind in ('TAKEN_CARE_OF', 'DOES_NOT_APPLY')),
  statement     text        not null check (statement <> '' and length(statement) <= 2000),
  stated_by     bigint      not null references person (id) deferrable initially deferred,
  stated_at     timestamptz not null,
  withdrawn_by  bigint      references person (id) deferrable initially deferred,
  withdrawn_at  timestamptz,
  constraint item_statement_is_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index item_is_stated_once on item_statement (agreement_id, rule_set_code, item_code) where withdrawn_at is null;
create index item_statement_area_idx on item_statement (area_id);
create index item_statement_agreement_idx on item_statement (agreement_id);
create index item_statement_stated_by_idx on item_statement (stated_by);
create index item_statement_withdrawn_by_idx on item_statement (withdrawn_by);
comment on table item_statement is 'A reasoned statement that an item of a rule set is taken care of or has nothing to apply to. Counts until it is withdrawn.';
