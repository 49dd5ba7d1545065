-- The clause library, its placeholders, the templates of agreements and the case paper for municipal councils. In nb and nn.
-- All texts are drafts of ours until a lawyer has verified them. Text is plain: an empty line parts paragraphs, "- " begins a list item,
-- **bold** and *italic* are the only marks, {{code}} is a placeholder.

create table placeholder (
  code text primary key check (code ~ '^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$'),
  type text not null check (type in ('text', 'number', 'date', 'list', 'list_inline', 'table', 'block'))
);
comment on table placeholder is 'What texts leave open until an agreement fills it.';

create table placeholder_text (
  placeholder_code text not null references placeholder (code) deferrable initially deferred,
  language         text not null check (language in ('nb', 'nn')),
  label            text not null check (label <> ''),
  example          text not null check (example <> ''),
  primary key (placeholder_code, language)
);
comment on table placeholder_text is 'What a placeholder is called, and an example of what fills it.';

create sequence clause_id_seq increment by 50 start with 5000;
create table clause (
  id          bigint  primary key,
  version     bigint  not null default 1,
  code        text    not null check (code ~ '^[A-Z]{2,6}-[0-9A-Z]{1,6}$'),
  edition     integer not null check (edition > 0),
  type_code   text    not null references agreement_type (code) deferrable initially deferred,
  required    boolean not null,
  source      text    not null default '',
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  valid_from  date    not null,
  valid_to    date,
  constraint clause_period_runs_forward check (valid_to > valid_from),
  constraint clause_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint clause_has_one_edition_a_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index clause_type_idx on clause (type_code);
comment on table clause is 'A clause of the library in the edition of a time.';

create table clause_text (
  clause_id bigint not null references clause (id) deferrable initially deferred,
  language  text   not null check (language in ('nb', 'nn')),
  title     text   not null check (title <> ''),
  body      text   not null check (body <> ''),
  fallback  text   not null default '',
  primary key (clause_id, language)
);
comment on table clause_text is 'Title and text of a clause; the fallback is a second wording some templates use.';

create table clause_item (
  clause_id     bigint not null references clause (id) deferrable initially deferred,
  rule_set_code text   not null check (rule_set_code <> ''),
  item_code     text   not null check (item_code <> ''),
  primary key (clause_id, rule_set_code, item_code)
);
comment on table clause_item is 'Items of rule sets the clause is meant to fulfil.';

create sequence template_id_seq increment by 50 start with 5000;
create table template (
  id          bigint  primary key,
  version     bigint  not null default 1,
  code        text    not null check (code <> ''),
  edition     integer not null check (edition > 0),
  type_code   text    not null references agreement_type (code) deferrable initially deferred,
  form        text    not null default '',
  source      text    not null default '',
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  valid_from  date    not null,
  valid_to    date,
  constraint template_period_runs_forward check (valid_to > valid_from),
  constraint template_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint template_has_one_edition_a_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index template_type_idx on template (type_code);
comment on table template is 'An ordered list of clauses to begin an agreement from.';
comment on column template.form is 'Organisation form of the area it is made for; empty for any.';

create table template_title (
  template_id bigint not null references template (id) deferrable initially deferred,
  language    text   not null check (language in ('nb', 'nn')),
  title       text   not null check (title <> ''),
  primary key (template_id, language)
);
comment on table template_title is 'Title of an agreement made from the template, with placeholders.';

create table template_clause (
  template_id  bigint  not null references template (id) deferrable initially deferred,
  position     integer not null check (position > 0),
  clause_code  text    not null check (clause_code <> ''),
  use_fallback boolean not null default false,
  primary key (template_id, position)
);
comment on table template_clause is 'Clauses of a template in order, each in its edition of the day.';

create table template_rule_set (
  template_id   bigint  not null references template (id) deferrable initially deferred,
  position      integer not null check (position > 0),
  rule_set_code text    not null check (rule_set_code <> ''),
  primary key (template_id, position)
);
comment on table template_rule_set is 'Rule sets an agreement made from the template is checked against.';

create table template_value (
  template_id      bigint not null references template (id) deferrable initially deferred,
  placeholder_code text   not null references placeholder (code) deferrable initially deferred,
  value            text   not null check (value <> ''),
  primary key (template_id, placeholder_code)
);
create index template_value_placeholder_idx on template_value (placeholder_code);
comment on table template_value is 'Values a template suggests. No defaults of the law.';

create table template_attachment (
  template_id bigint  not null references template (id) deferrable initially deferred,
  position    integer not null check (position > 0),
  title_nb    text    not null check (title_nb <> ''),
  title_nn    text    not null check (title_nn <> ''),
  primary key (template_id, position)
);
comment on table template_attachment is 'Attachments an agreement of the template should have.';

create sequence case_paper_id_seq increment by 50 start with 5000;
create table case_paper (
  id          bigint  primary key,
  code        text    not null check (code <> ''),
  edition     integer not null check (edition > 0),
  type_code   text    not null references agreement_type (code) deferrable initially deferred,
  title_nb    text    not null check (title_nb <> ''),
  title_nn    text    not null check (title_nn <> ''),
  source      text    not null default '',
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  valid_from  date    not null,
  valid_to    date,
  constraint case_paper_period_runs_forward check (valid_to > valid_from),
  constraint case_paper_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint case_paper_has_one_edition_a_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index case_paper_type_idx on case_paper (type_code);
comment on table case_paper is 'The paper a municipal council decides upon, as a template.';

create table case_paper_section (
  case_paper_id bigint  not null references case_paper (id) deferrable initially deferred,
  position      integer not null check (position > 0),
  code          text    not null check (code <> ''),
  required      boolean not null,
  verified      boolean not null,
  title_nb      text    not null check (title_nb <> ''),
  title_nn      text    not null check (title_nn <> ''),
  body_nb       text    not null check (body_nb <> ''),
  body_nn       text    not null check (body_nn <> ''),
  primary key (case_paper_id, position)
);
comment on table case_paper_section is 'Sections of a case paper in order. A text in parentheses alone is left for the municipality to write.';
