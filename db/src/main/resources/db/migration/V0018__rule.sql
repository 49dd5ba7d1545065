-- Rule sets as data: what an agreement must hold, when a set must not be used at all, and who has checked it against the source.
-- And the types of agreement, which say who the parties are and which sets apply.

create table agreement_type (
  code          text    primary key check (code ~ '^[A-Z][A-Z0-9_]{1,40}$'),
  version       bigint  not null default 1,
  family        text    not null check (family in ('INTER_MUNICIPAL', 'STATE_MUNICIPAL', 'DATA_PROTECTION', 'MUNICIPAL_SPECIALIST', 'RESEARCH')),
  notice_months integer not null check (notice_months between 0 and 60),
  notice_source text    not null default '',
  source        text    not null default '',
  valid_from    date    not null,
  valid_to      date,
  constraint agreement_type_period_runs_forward check (valid_to > valid_from)
);
comment on table agreement_type is 'Kinds of agreement. An administrator may add more.';
comment on column agreement_type.notice_months is 'Notice before somebody leaves or ends it, unless the agreement says otherwise. A default of ours or of a rule, see notice_source.';

create table agreement_type_name (
  type_code text not null references agreement_type (code) deferrable initially deferred,
  language  text not null check (language in ('nb', 'nn', 'en')),
  name      text not null check (name <> '' and length(name) <= 200),
  primary key (type_code, language)
);
comment on table agreement_type_name is 'What a type is called.';

create table agreement_type_role (
  type_code text    not null references agreement_type (code) deferrable initially deferred,
  role      text    not null check (role in ('HOST', 'PARTICIPANT', 'NATIONAL_OFFICE', 'LOCAL_AUTHORITY', 'CONTROLLER', 'PROCESSOR', 'SPECIALIST', 'DELEGATOR', 'RECIPIENT', 'RESEARCHER')),
  position  integer not null check (position > 0),
  filled_by text    not null check (filled_by in ('UNIT', 'ORGANISATION', 'ANY')),
  fewest    integer not null check (fewest >= 0),
  most      integer not null check (most >= fewest),
  adopts    boolean not null,
  signs     boolean not null,
  primary key (type_code, role)
);
comment on table agreement_type_role is 'Which parties an agreement of the type has, how many, and whether each decides in its own council and signs.';

create sequence rule_set_id_seq increment by 50 start with 5000;
create table rule_set (
  id                 bigint  primary key,
  version            bigint  not null default 1,
  code               text    not null check (code <> ''),
  edition            text    not null check (edition <> ''),
  extends_code       text    not null default '',
  min_municipalities integer not null default 0 check (min_municipalities >= 0),
  source             text    not null default '',
  note               text    not null default '',
  verified_by        text    not null default '' check (length(verified_by) <= 200),
  verified_on        date,
  valid_from         date    not null,
  valid_to           date,
  constraint rule_set_period_runs_forward check (valid_to > valid_from),
  constraint rule_set_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint rule_set_has_one_edition_a_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
comment on table rule_set is 'A list of what an agreement must hold, in the edition of a time. Unverified until somebody has compared it with the source.';

create table rule_set_name (
  rule_set_id bigint not null references rule_set (id) deferrable initially deferred,
  language    text   not null check (language in ('nb', 'nn', 'en')),
  name        text   not null check (name <> ''),
  primary key (rule_set_id, language)
);
comment on table rule_set_name is 'What a rule set is called.';

create table rule_set_type (
  rule_set_id bigint not null references rule_set (id) deferrable initially deferred,
  type_code   text   not null references agreement_type (code) deferrable initially deferred,
  primary key (rule_set_id, type_code)
);
create index rule_set_type_type_idx on rule_set_type (type_code);
comment on table rule_set_type is 'Types of agreement a rule set may be used on.';

create table rule_set_form (
  rule_set_id bigint not null references rule_set (id) deferrable initially deferred,
  form        text   not null check (form <> ''),
  primary key (rule_set_id, form)
);
comment on table rule_set_form is 'Organisation forms of the area a rule set may be used on; none means any.';

create table rule_refusal (
  code      text primary key check (code <> ''),
  condition text not null check (condition in ('ANY_PARTY_KIND', 'NO_PARTY_KIND', 'DISTRICTS_OF_ONE_MUNICIPALITY', 'MUNICIPALITIES_BELOW',
                                               'FORM_NOT_COVERED', 'TYPE_NOT_COVERED', 'DAY_OUTSIDE_VALIDITY', 'JOINT_CONTROLLERS')),
  operand   text not null default '',
  suggests  text not null default '',
  source    text not null default '',
  verified  boolean not null
);
comment on table rule_refusal is 'Why a rule set is not used on an agreement; not the same as something missing in it.';
comment on column rule_refusal.operand is 'What the condition compares with: kinds of party with commas between, or a number.';

create table rule_refusal_text (
  refusal_code text not null references rule_refusal (code) deferrable initially deferred,
  language     text not null check (language in ('nb', 'nn', 'en')),
  text         text not null check (text <> ''),
  primary key (refusal_code, language)
);
comment on table rule_refusal_text is 'The reason in words, with placeholders in double braces.';

create table rule_set_refusal (
  rule_set_id  bigint  not null references rule_set (id) deferrable initially deferred,
  position     integer not null check (position > 0),
  refusal_code text    not null references rule_refusal (code) deferrable initially deferred,
  primary key (rule_set_id, position)
);
create index rule_set_refusal_refusal_idx on rule_set_refusal (refusal_code);
comment on table rule_set_refusal is 'Reasons of a set in the order they are tried; the first that holds is given.';

create sequence rule_item_id_seq increment by 50 start with 5000;
create table rule_item (
  id          bigint  primary key,
  rule_set_id bigint  not null references rule_set (id) deferrable initially deferred,
  position    integer not null check (position > 0),
  code        text    not null check (code <> ''),
  part        text    not null default '',
  required    boolean not null,
  source      text    not null default '',
  verified    boolean not null
);
create unique index rule_item_code_key on rule_item (rule_set_id, code);
comment on table rule_item is 'One thing an agreement must hold.';
comment on column rule_item.verified is 'The item itself stands in the source; the set as a whole is verified by a person.';

create table rule_item_text (
  rule_item_id bigint not null references rule_item (id) deferrable initially deferred,
  language     text   not null check (language in ('nb', 'nn', 'en')),
  text         text   not null check (text <> ''),
  evidence     text   not null check (evidence <> ''),
  primary key (rule_item_id, language)
);
comment on table rule_item_text is 'What the item asks for, and what shows that it is there.';

create table rule_item_evidence (
  rule_item_id bigint not null references rule_item (id) deferrable initially deferred,
  position     integer not null check (position > 0),
  kind         text   not null check (kind in ('CLAUSE', 'PARTY_LIST', 'DATE', 'DELEGATION_RECORD', 'RHYTHM', 'AMOUNT_KEY', 'STATEMENT', 'NUMBER_PER_PARTY', 'ATTACHMENT',
                                               'INSTRUCTION_LOG', 'LIST', 'FIELD', 'LINK', 'DECISION', 'MANDATE', 'NUMBER', 'HOST_TERM', 'LEGAL_BASIS', 'INDICATOR', 'STATUTE_LIST')),
  primary key (rule_item_id, kind)
);
comment on table rule_item_evidence is 'Kinds of evidence, any one of which may fulfil an item. The first is what the item turns on.';

create table agreement_type_rule_set (
  type_code     text    not null references agreement_type (code) deferrable initially deferred,
  position      integer not null check (position > 0),
  rule_set_code text    not null check (rule_set_code <> ''),
  primary key (type_code, position)
);
comment on table agreement_type_rule_set is 'Rule sets an agreement of the type is checked against, in their edition of the day.';
