-- Indicators as versioned data, the periods in which areas report them, what explains a red one, and the 14 core elements with what was found of each.

create sequence indicator_id_seq increment by 50 start with 5000;
create table indicator (
  id        bigint  primary key,
  code      text    not null unique check (code ~ '^[A-Z][A-Z0-9_]{1,60}$'),
  position  integer not null check (position > 0),
  subject   text    not null check (subject in ('RECRUITMENT', 'FOLLOW_UP', 'DOMAIN', 'ATTRITION', 'TEAM', 'AREA', 'DATA')),
  measure   text    not null check (measure in ('SHARE', 'MEAN', 'COUNT')),
  unit      text    not null check (unit in ('PERCENT', 'MINUTES', 'PERSONS')),
  phase     text    not null default '' check (phase in ('', 'PREGNANCY', 'INFANCY', 'TODDLERHOOD')),
  of_people boolean not null,
  constraint share_is_counted_in_percent check ((measure = 'SHARE') = (unit = 'PERCENT'))
);
comment on table indicator is 'A figure with a fixed definition. What is counted is in the program (indicator_count), what it is measured against is in its versions.';
comment on column indicator.measure is 'SHARE: 100 times numerator by denominator. MEAN: numerator by denominator. COUNT: the numerator; the denominator only says that there is something to count.';
comment on column indicator.phase is 'The phase it is about; empty: all.';
comment on column indicator.of_people is 'Counts participants or their visits, so that small numbers are hidden outside the team, and a share is an estimate.';

create sequence indicator_version_id_seq increment by 50 start with 5000;
create table indicator_version (
  id              bigint  primary key,
  version         bigint  not null default 1,
  indicator_id    bigint  not null references indicator (id) deferrable initially deferred,
  area_id         bigint  references area (id) deferrable initially deferred,
  number          integer not null check (number > 0),
  operator        text    not null check (operator in ('ABOVE', 'AT_LEAST', 'AT_MOST', 'BETWEEN')),
  threshold       numeric(9, 3) check (threshold >= 0),
  upper_threshold numeric(9, 3),
  period          text    not null check (period in ('DAY', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'ROLLING_12_MONTHS', 'CUMULATIVE')),
  norm            text    not null default '' check (length(norm) <= 50),
  upper_norm      text    not null default '' check (length(upper_norm) <= 50),
  source          text    not null check (source <> '' and length(source) <= 300),
  reason          text    not null default '' check (length(reason) <= 1000),
  changed_by      bigint  references person (id) deferrable initially deferred,
  verified_by     text    not null default '' check (length(verified_by) <= 200),
  verified_on     date,
  valid_from      date    not null,
  valid_to        date,
  constraint indicator_version_runs_forward check (valid_to > valid_from),
  constraint indicator_versions_are_numbered unique (indicator_id, number),
  constraint upper_threshold_is_the_end_of_a_band check (upper_threshold is null or (operator = 'BETWEEN' and upper_threshold >= threshold)),
  constraint band_has_two_ends check (operator <> 'BETWEEN' or (threshold is null) = (upper_threshold is null)),
  constraint threshold_is_said_in_one_place check ((norm = '' and upper_norm = '') or (threshold is null and upper_threshold is null)),
  constraint upper_norm_is_the_end_of_a_band check (upper_norm = '' or (norm <> '' and operator = 'BETWEEN')),
  constraint indicator_version_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint indicator_has_one_version_a_day exclude using gist
    (indicator_id with =, coalesce(area_id, 0) with =, daterange(valid_from, valid_to) with &&)
);
create index indicator_version_indicator_idx on indicator_version (indicator_id);
create index indicator_version_area_idx on indicator_version (area_id);
create index indicator_version_changed_by_idx on indicator_version (changed_by);
comment on table indicator_version is 'What an indicator is measured against from a day on, for every area or for one of them. A change is a new version; not verified until somebody has compared it with its source.';
comment on column indicator_version.area_id is 'The area whose own threshold it is; empty: of all areas that have none of their own.';
comment on column indicator_version.operator is 'ABOVE: more than the threshold. AT_LEAST, AT_MOST: the threshold itself is good enough. BETWEEN: from threshold to upper_threshold, both included.';
comment on column indicator_version.threshold is 'Empty: no source gives one, and figures are not judged.';
comment on column indicator_version.period is 'The time it is usually looked at; reporting periods may be of another length.';
comment on column indicator_version.norm is 'The norm that says the threshold, or the lower end of a band; empty: the threshold stands here.';

create table indicator_text (
  area_id     bigint references area (id) deferrable initially deferred,
  version_id  bigint not null references indicator_version (id) deferrable initially deferred,
  language    text   not null check (language in ('nb', 'nn', 'en')),
  name        text   not null check (name <> '' and length(name) <= 200),
  numerator   text   not null check (numerator <> '' and length(numerator) <= 500),
  denominator text   not null check (denominator <> '' and length(denominator) <= 500),
  explanation text   not null check (explanation <> '' and length(explanation) <= 1000),
  primary key (version_id, language)
);
create index indicator_text_area_idx on indicator_text (area_id);
comment on table indicator_text is 'What a version is called, what is counted of what, and what it shows.';

create sequence reporting_period_id_seq increment by 50 start with 5000;
create table reporting_period (
  id         bigint  primary key,
  version    bigint  not null default 1,
  area_id    bigint  not null references area (id) deferrable initially deferred,
  kind       text    not null check (kind in ('QUARTER', 'HALF_YEAR', 'YEAR')),
  valid_from date    not null,
  valid_to   date    not null,
  due_on     date    not null,
  state      text    not null default 'OPEN' check (state in ('OPEN', 'SUBMITTED', 'APPROVED', 'LOCKED')),
  revision   integer not null default 1 check (revision > 0),
  constraint reporting_period_runs_forward check (valid_to > valid_from),
  constraint period_is_due_after_its_end check (due_on >= valid_to),
  constraint reporting_period_is_of_one_area unique (area_id, id),
  constraint periods_of_a_kind_do_not_overlap exclude using gist
    (area_id with =, kind with =, daterange(valid_from, valid_to) with &&)
);
create index reporting_period_area_idx on reporting_period (area_id);
comment on table reporting_period is 'The time a set of figures is about, in an area, and how far it has come: open, submitted, approved, locked. Whether data are complete is computed and no state.';
comment on column reporting_period.due_on is 'The last day to submit it.';
comment on column reporting_period.revision is 'Which set of figures it has or will have; one more each time a submitted period is opened again.';

create sequence period_step_id_seq increment by 50 start with 5000;
create table period_step (
  id        bigint      primary key,
  area_id   bigint      not null references area (id) deferrable initially deferred,
  period_id bigint      not null,
  place     integer     not null check (place > 0),
  step      text        not null check (step in ('OPENED', 'SUBMITTED', 'APPROVED', 'LOCKED', 'REOPENED')),
  revision  integer     not null check (revision > 0),
  person_id bigint      not null references person (id) deferrable initially deferred,
  made_on   date        not null,
  made_at   timestamptz not null,
  reason    text        not null default '' check (length(reason) <= 1000),
  constraint period_steps_stand_in_an_order unique (period_id, place),
  constraint reopening_has_a_reason check (step <> 'REOPENED' or reason <> ''),
  constraint step_is_of_a_period_of_the_area foreign key (area_id, period_id)
    references reporting_period (area_id, id) deferrable initially deferred
);
create index period_step_area_idx on period_step (area_id, period_id);
create index period_step_person_idx on period_step (person_id);
comment on table period_step is 'Who took a period a step further, when, and why it was opened again. Append-only.';

create table period_revision (
  period_id   bigint      not null,
  revision    integer     not null check (revision > 0),
  area_id     bigint      not null references area (id) deferrable initially deferred,
  data_day    date        not null,
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_by bigint      not null references person (id) deferrable initially deferred,
  recorded_at timestamptz not null,
  primary key (period_id, revision),
  constraint revision_is_of_a_period_of_the_area foreign key (area_id, period_id)
    references reporting_period (area_id, id) deferrable initially deferred
);
create index period_revision_area_idx on period_revision (area_id, period_id);
create index period_revision_recorded_by_idx on period_revision (recorded_by);
comment on table period_revision is 'A set of figures as it was submitted, with its checksum over all lines and narratives. Append-only.';
comment on column period_revision.data_day is 'The day on which the figures were counted.';

create sequence period_figure_id_seq increment by 50 start with 5000;
create table period_figure (
  id          bigint         primary key,
  area_id     bigint         not null references area (id) deferrable initially deferred,
  period_id   bigint         not null,
  revision    integer        not null,
  version_id  bigint         not null references indicator_version (id) deferrable initially deferred,
  unit_id     bigint         references unit (id) deferrable initially deferred,
  numerator   numeric(14, 4) not null check (numerator >= 0),
  denominator numeric(14, 4) not null check (denominator >= 0),
  people      integer        not null default 0 check (people >= 0),
  verdict     text           not null check (verdict in ('OK', 'WATCH', 'BELOW', 'NO_BASIS', 'NO_GOAL')),
  norms       text           not null default '' check (length(norms) <= 300),
  constraint figure_stands_once_in_a_revision unique nulls not distinct (period_id, revision, version_id, unit_id),
  constraint figure_without_basis_says_so check ((denominator = 0) = (verdict = 'NO_BASIS')),
  constraint figure_is_of_a_period_of_the_area foreign key (area_id, period_id)
    references reporting_period (area_id, id) deferrable initially deferred,
  constraint figure_is_of_a_revision foreign key (period_id, revision)
    references period_revision (period_id, revision) deferrable initially deferred
);
create index period_figure_area_idx on period_figure (area_id, period_id);
create index period_figure_revision_idx on period_figure (period_id, revision);
create index period_figure_version_idx on period_figure (version_id);
create index period_figure_unit_idx on period_figure (unit_id);
comment on table period_figure is 'A figure of a submitted revision, with the definition and the norms it was counted by. Later changes of what it was counted from never reach it. Append-only.';
comment on column period_figure.unit_id is 'Of this unit only; empty: of the whole area.';
comment on column period_figure.people is 'How many participants it is about; 0: about none.';
comment on column period_figure.norms is 'Which versions of norms it was counted by, such as "REFERRED_W16/1"; empty: none.';

create sequence narrative_id_seq increment by 50 start with 5000;
create table narrative (
  id           bigint  primary key,
  version      bigint  not null default 1,
  area_id      bigint  not null references area (id) deferrable initially deferred,
  period_id    bigint  not null,
  revision     integer not null check (revision > 0),
  indicator_id bigint  not null references indicator (id) deferrable initially deferred,
  cause        text    not null check (cause <> '' and length(cause) <= 2000),
  action       text    not null check (action <> '' and length(action) <= 2000),
  constraint indicator_is_explained_once_in_a_revision unique (period_id, revision, indicator_id),
  constraint narrative_is_of_a_period_of_the_area foreign key (area_id, period_id)
    references reporting_period (area_id, id) deferrable initially deferred
);
create index narrative_area_idx on narrative (area_id, period_id);
create index narrative_indicator_idx on narrative (indicator_id);
comment on table narrative is 'Why a figure of a revision is what it is, and what is done about it. Changes only while the revision is open.';

create table core_area (
  code     text    primary key check (code ~ '^[A-Z_]{2,40}$'),
  position integer not null check (position > 0)
);
comment on table core_area is 'The four areas of the core elements.';
create table core_area_text (
  area_code   text not null references core_area (code) deferrable initially deferred,
  language    text not null check (language in ('nb', 'nn', 'en')),
  name        text not null check (name <> '' and length(name) <= 200),
  explanation text not null check (explanation <> '' and length(explanation) <= 500),
  primary key (area_code, language)
);
comment on table core_area_text is 'What an area of core elements is called and about.';

create table core_element (
  id          bigint  primary key,
  number      integer not null check (number > 0),
  code        text    not null unique check (code <> ''),
  core_area   text    not null references core_area (code) deferrable initially deferred,
  source      text    not null check (source <> '' and length(source) <= 300),
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  valid_from  date    not null,
  valid_to    date,
  constraint core_element_runs_forward check (valid_to > valid_from),
  constraint core_element_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
create index core_element_area_idx on core_element (core_area);
comment on table core_element is 'What must be there for the programme to have the quality and the effect it was made for. Wording and area are ours until the national office has verified them.';
create table core_element_text (
  element_id bigint not null references core_element (id) deferrable initially deferred,
  language   text   not null check (language in ('nb', 'nn', 'en')),
  wording    text   not null check (wording <> '' and length(wording) <= 500),
  primary key (element_id, language)
);
comment on table core_element_text is 'What a core element says.';
create table core_evidence (
  element_id bigint  not null references core_element (id) deferrable initially deferred,
  position   integer not null check (position > 0),
  language   text    not null check (language in ('nb', 'nn', 'en')),
  wording    text    not null check (wording <> '' and length(wording) <= 500),
  primary key (element_id, position, language)
);
comment on table core_evidence is 'What shows that a core element is in place.';
create table core_element_indicator (
  element_id   bigint not null references core_element (id) deferrable initially deferred,
  indicator_id bigint not null references indicator (id) deferrable initially deferred,
  primary key (element_id, indicator_id)
);
create index core_element_indicator_idx on core_element_indicator (indicator_id);
comment on table core_element_indicator is 'Which figures speak of a core element.';

create sequence core_assessment_id_seq increment by 50 start with 5000;
create table core_assessment (
  id          bigint      primary key,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  element_id  bigint      not null references core_element (id) deferrable initially deferred,
  place       integer     not null check (place > 0),
  status      text        not null check (status in ('DOCUMENTED', 'PARTLY', 'LACKING')),
  evidence    text        not null check (length(evidence) <= 2000),
  assessed_on date        not null,
  assessor_id bigint      not null references person (id) deferrable initially deferred,
  recorded_at timestamptz not null,
  constraint assessments_stand_in_an_order unique (area_id, element_id, place),
  constraint what_is_documented_names_its_evidence check (status = 'LACKING' or evidence <> '')
);
create index core_assessment_area_idx on core_assessment (area_id);
create index core_assessment_element_idx on core_assessment (element_id);
create index core_assessment_assessor_idx on core_assessment (assessor_id);
comment on table core_assessment is 'What somebody found of a core element in an area on a day, and by what. The last one counts, those before it are its history. Append-only.';

insert into indicator (id, code, position, subject, measure, unit, phase, of_people) values
  (1, 'HENVIST_U16', 1, 'RECRUITMENT', 'SHARE', 'PERCENT', '', true),
  (2, 'INKLUDERT_U16', 2, 'RECRUITMENT', 'SHARE', 'PERCENT', '', true),
  (3, 'SAMTYKKE_U28', 3, 'RECRUITMENT', 'SHARE', 'PERCENT', '', true),
  (4, 'FORSTEGANG', 4, 'RECRUITMENT', 'SHARE', 'PERCENT', '', true),
  (5, 'AKSEPT', 5, 'RECRUITMENT', 'SHARE', 'PERCENT', '', true),
  (6, 'UTFORSKNING_MIN2', 6, 'RECRUITMENT', 'SHARE', 'PERCENT', '', true),
  (7, 'SVAR_HENVISER', 7, 'RECRUITMENT', 'SHARE', 'PERCENT', '', true),
  (8, 'DOSE_SVANGERSKAP', 8, 'FOLLOW_UP', 'SHARE', 'PERCENT', 'PREGNANCY', true),
  (9, 'DOSE_SPEDBARN', 9, 'FOLLOW_UP', 'SHARE', 'PERCENT', 'INFANCY', true),
  (10, 'DOSE_SMABARN', 10, 'FOLLOW_UP', 'SHARE', 'PERCENT', 'TODDLERHOOD', true),
  (11, 'BESOKSLENGDE', 11, 'FOLLOW_UP', 'MEAN', 'MINUTES', '', true),
  (12, 'HJEMMEANDEL', 12, 'FOLLOW_UP', 'SHARE', 'PERCENT', '', true),
  (13, 'INAKTIVE', 13, 'FOLLOW_UP', 'SHARE', 'PERCENT', '', true),
  (14, 'TID_SVANGERSKAP_FAMILY_NETWORK', 14, 'DOMAIN', 'SHARE', 'PERCENT', 'PREGNANCY', true),
  (15, 'TID_SPEDBARN_FAMILY_NETWORK', 15, 'DOMAIN', 'SHARE', 'PERCENT', 'INFANCY', true),
  (16, 'TID_SMABARN_FAMILY_NETWORK', 16, 'DOMAIN', 'SHARE', 'PERCENT', 'TODDLERHOOD', true),
  (17, 'TID_SVANGERSKAP_CHILD_PARENT_ROLE', 17, 'DOMAIN', 'SHARE', 'PERCENT', 'PREGNANCY', true),
  (18, 'TID_SPEDBARN_CHILD_PARENT_ROLE', 18, 'DOMAIN', 'SHARE', 'PERCENT', 'INFANCY', true),
  (19, 'TID_SMABARN_CHILD_PARENT_ROLE', 19, 'DOMAIN', 'SHARE', 'PERCENT', 'TODDLERHOOD', true),
  (20, 'TID_SVANGERSKAP_PERSONAL_HEALTH', 20, 'DOMAIN', 'SHARE', 'PERCENT', 'PREGNANCY', true),
  (21, 'TID_SPEDBARN_PERSONAL_HEALTH', 21, 'DOMAIN', 'SHARE', 'PERCENT', 'INFANCY', true),
  (22, 'TID_SMABARN_PERSONAL_HEALTH', 22, 'DOMAIN', 'SHARE', 'PERCENT', 'TODDLERHOOD', true),
  (23, 'TID_SVANGERSKAP_LIFE_SITUATION', 23, 'DOMAIN', 'SHARE', 'PERCENT', 'PREGNANCY', true),
  (24, 'TID_SPEDBARN_LIFE_SITUATION', 24, 'DOMAIN', 'SHARE', 'PERCENT', 'INFANCY', true),
  (25, 'TID_SMABARN_LIFE_SITUATION', 25, 'DOMAIN', 'SHARE', 'PERCENT', 'TODDLERHOOD', true),
  (26, 'TID_SVANGERSKAP_INTERDISCIPLINARY', 26, 'DOMAIN', 'SHARE', 'PERCENT', 'PREGNANCY', true),
  (27, 'TID_SPEDBARN_INTERDISCIPLINARY', 27, 'DOMAIN', 'SHARE', 'PERCENT', 'INFANCY', true),
  (28, 'TID_SMABARN_INTERDISCIPLINARY', 28, 'DOMAIN', 'SHARE', 'PERCENT', 'TODDLERHOOD', true),
  (29, 'FRAFALL_SVANGERSKAP', 29, 'ATTRITION', 'SHARE', 'PERCENT', 'PREGNANCY', true),
  (30, 'FRAFALL_SPEDBARN', 30, 'ATTRITION', 'SHARE', 'PERCENT', 'INFANCY', true),
  (31, 'FRAFALL_SMABARN', 31, 'ATTRITION', 'SHARE', 'PERCENT', 'TODDLERHOOD', true),
  (32, 'FRAFALL_SAMLET', 32, 'ATTRITION', 'SHARE', 'PERCENT', '', true),
  (33, 'VEILEDNING_1_1', 33, 'TEAM', 'SHARE', 'PERCENT', '', false),
  (34, 'TEAMMOTE', 34, 'TEAM', 'SHARE', 'PERCENT', '', false),
  (35, 'FOLGEBESOK', 35, 'TEAM', 'SHARE', 'PERCENT', '', false),
  (36, 'BEMANNING', 36, 'TEAM', 'COUNT', 'PERSONS', '', false),
  (37, 'BELEGG', 37, 'TEAM', 'MEAN', 'PERSONS', '', true),
  (38, 'AVTALE_VEDTATT', 38, 'AREA', 'SHARE', 'PERCENT', '', false),
  (39, 'RAAD_DEKNING', 39, 'AREA', 'SHARE', 'PERCENT', '', false),
  (40, 'DATA_KOMPLETT', 40, 'DATA', 'SHARE', 'PERCENT', '', false),
  (41, 'DATA_RETTIDIG', 41, 'DATA', 'SHARE', 'PERCENT', '', false);

insert into indicator_version (id, indicator_id, number, operator, threshold, upper_threshold, norm, upper_norm, period, source, valid_from)
values
  (1, 1, 1, 'AT_LEAST', 60, null, '', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (2, 2, 1, 'ABOVE', 60, null, '', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (3, 3, 1, 'AT_LEAST', 100, null, '', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (4, 4, 1, 'AT_LEAST', 100, null, '', '', 'YEAR', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (5, 5, 1, 'AT_LEAST', 75, null, '', '', 'YEAR', 'det engelske programmet', '2016-01-01'),
  (6, 6, 1, 'AT_LEAST', 100, null, '', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (7, 7, 1, 'AT_LEAST', 100, null, '', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (8, 8, 1, 'AT_LEAST', 80, null, '', '', 'YEAR', 'det engelske programmet', '2016-01-01'),
  (9, 9, 1, 'AT_LEAST', 65, null, '', '', 'YEAR', 'det engelske programmet', '2016-01-01'),
  (10, 10, 1, 'AT_LEAST', 60, null, '', '', 'YEAR', 'det engelske programmet', '2016-01-01'),
  (11, 11, 1, 'AT_LEAST', null, null, 'VISIT_SHORTEST', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (12, 12, 1, 'AT_LEAST', null, null, '', '', 'QUARTER', 'det internasjonale programmets kjerneelementer', '2016-01-01'),
  (13, 13, 1, 'AT_MOST', null, null, '', '', 'MONTH', 'det skotske programmet', '2016-01-01'),
  (14, 14, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (15, 15, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (16, 16, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (17, 17, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (18, 18, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (19, 19, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (20, 20, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (21, 21, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (22, 22, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (23, 23, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (24, 24, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (25, 25, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (26, 26, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (27, 27, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (28, 28, 1, 'BETWEEN', null, null, '', '', 'YEAR', 'programmets domener; ingen norske bånd er kjent', '2016-01-01'),
  (29, 29, 1, 'AT_MOST', 10, null, '', '', 'YEAR', 'det engelske programmet', '2016-01-01'),
  (30, 30, 1, 'AT_MOST', 20, null, '', '', 'YEAR', 'det engelske programmet', '2016-01-01'),
  (31, 31, 1, 'AT_MOST', 10, null, '', '', 'YEAR', 'det engelske programmet', '2016-01-01'),
  (32, 32, 1, 'AT_MOST', 40, null, '', '', 'CUMULATIVE', 'det engelske programmet', '2016-01-01'),
  (33, 33, 1, 'AT_LEAST', null, null, '', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (34, 34, 1, 'AT_LEAST', null, null, '', '', 'QUARTER', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (35, 35, 1, 'AT_LEAST', 100, null, '', '', 'ROLLING_12_MONTHS', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (36, 36, 1, 'BETWEEN', null, null, 'NURSES_FEWEST', 'NURSES_MOST', 'DAY', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (37, 37, 1, 'AT_MOST', null, null, 'CASELOAD_CEILING', '', 'DAY', 'programmene i England og Canada', '2016-01-01'),
  (38, 38, 1, 'AT_LEAST', 100, null, '', '', 'DAY', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (39, 39, 1, 'AT_LEAST', 100, null, '', '', 'DAY', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (40, 40, 1, 'AT_LEAST', null, null, '', '', 'MONTH', 'grunnlaget for Sammen på vei', '2016-01-01'),
  (41, 41, 1, 'AT_LEAST', 100, null, '', '', 'YEAR', 'det internasjonale programmets kjerneelementer', '2016-01-01');

insert into indicator_text (version_id, language, name, numerator, denominator, explanation) values
  (1, 'nb', 'Henvist innen uke 16', 'Henviste med svangerskapslengde innenfor grensen på henvisningsdagen', 'Alle henviste i perioden med kjent svangerskapslengde', 'Viser hvor tidlig gravide blir henvist. Målet er at minst 60 av 100 er henvist innen uke 16.'),
  (1, 'nn', 'Tilvist innan veke 16', 'Tilviste med svangerskapslengd innanfor grensa på tilvisingsdagen', 'Alle tilviste i perioden med kjend svangerskapslengd', 'Viser kor tidleg gravide blir tilviste. Målet er at minst 60 av 100 er tilviste innan veke 16.'),
  (1, 'en', 'Referred by week 16', 'Referred women whose length of pregnancy was within the limit on the day of referral', 'All referred in the period whose length of pregnancy is known', 'Shows how early pregnant women are referred. The goal is that at least 60 of 100 are referred by week 16.'),
  (2, 'nb', 'Inkludert innen uke 16', 'Inkluderte med svangerskapslengde innenfor grensen på inkluderingsdagen', 'Alle inkluderte i perioden', 'Viser hvor tidlig oppfølgingen starter. Målet er mer enn 60 av 100; nøyaktig 60 er ikke nok.'),
  (2, 'nn', 'Inkludert innan veke 16', 'Inkluderte med svangerskapslengd innanfor grensa på inkluderingsdagen', 'Alle inkluderte i perioden', 'Viser kor tidleg oppfølginga startar. Målet er meir enn 60 av 100; nøyaktig 60 er ikkje nok.'),
  (2, 'en', 'Included by week 16', 'Included women whose length of pregnancy was within the limit on the day of inclusion', 'All included in the period', 'Shows how early follow-up begins. The goal is more than 60 of 100; exactly 60 is not enough.'),
  (3, 'nb', 'Samtykke innen grensen', 'Inkluderte med samtykke senest på grensen', 'Alle inkluderte i perioden', 'Alle skal ha samtykket i tide. Hvert unntak er et avvik med begrunnelse.'),
  (3, 'nn', 'Samtykke innan grensa', 'Inkluderte med samtykke seinast på grensa', 'Alle inkluderte i perioden', 'Alle skal ha samtykt i tide. Kvart unntak er eit avvik med grunngiving.'),
  (3, 'en', 'Consent within the limit', 'Included women who consented no later than the limit', 'All included in the period', 'Everybody is to have consented in time. Each exception is a deviation with a reason.'),
  (4, 'nb', 'Førstegangsfødende', 'Inkluderte som er registrert som førstegangsfødende', 'Alle inkluderte i perioden', 'Programmet er laget for kvinner som venter sitt første barn.'),
  (4, 'nn', 'Førstegangsfødande', 'Inkluderte som er registrerte som førstegangsfødande', 'Alle inkluderte i perioden', 'Programmet er laga for kvinner som ventar sitt første barn.'),
  (4, 'en', 'First-time mothers', 'Included women registered as expecting their first child', 'All included in the period', 'The programme is made for women who are expecting their first child.'),
  (5, 'nb', 'Takket ja', 'Henviste som oppfylte vilkårene, fikk tilbud og ble inkludert', 'Henviste som oppfylte vilkårene og fikk tilbud', 'Viser hvor mange som takker ja når de får tilbudet. De som ikke ble nådd eller ble trukket til ordinært tilbud i studien, regnes ikke med.'),
  (5, 'nn', 'Takka ja', 'Tilviste som oppfylte vilkåra, fekk tilbod og blei inkluderte', 'Tilviste som oppfylte vilkåra og fekk tilbod', 'Viser kor mange som takkar ja når dei får tilbodet. Dei som ikkje blei nådde eller blei trekte til ordinært tilbod i studien, blir ikkje rekna med.'),
  (5, 'en', 'Acceptance', 'Referred women who met the conditions, got an offer and were included', 'Referred women who met the conditions and got an offer', 'Shows how many accept when they get the offer. Those who were not reached, or were allocated to usual services in the study, are not counted.'),
  (6, 'nb', 'Minst to utforskningssamtaler', 'Inkluderte med to eller flere samtaler før inkludering', 'Alle inkluderte i perioden', 'Alle skal få minst to samtaler før de bestemmer seg.'),
  (6, 'nn', 'Minst to utforskingssamtalar', 'Inkluderte med to eller fleire samtalar før inkludering', 'Alle inkluderte i perioden', 'Alle skal få minst to samtalar før dei bestemmer seg.'),
  (6, 'en', 'At least two exploration conversations', 'Included women with two or more conversations before inclusion', 'All included in the period', 'Everybody is to have at least two conversations before deciding.'),
  (7, 'nb', 'Svar til henviser', 'Avsluttede utforskninger der henviser har fått svar', 'Alle avsluttede utforskninger med henviser', 'Den som henviser, skal få beskjed når samtalene er ferdige. Svaret sier bare utfallet.'),
  (7, 'nn', 'Svar til tilvisar', 'Avslutta utforskingar der tilvisaren har fått svar', 'Alle avslutta utforskingar med tilvisar', 'Den som tilviser, skal få beskjed når samtalane er ferdige. Svaret seier berre utfallet.'),
  (7, 'en', 'Feedback to referrer', 'Explorations that ended and of which the referrer was told', 'All explorations that ended and had a referrer', 'Whoever refers is to be told when the conversations are over. The answer gives the outcome only.'),
  (8, 'nb', 'Gjennomførte besøk i svangerskapet', 'Gjennomførte besøk for deltakere som fullførte fasen', 'Forventede besøk for de samme deltakerne', 'Viser hvor stor del av de planlagte besøkene som ble gjennomført i svangerskapet. Forventet antall regnes fra dagen deltakeren ble inkludert.'),
  (8, 'nn', 'Gjennomførte besøk i svangerskapet', 'Gjennomførte besøk for deltakarar som fullførte fasen', 'Forventa besøk for dei same deltakarane', 'Viser kor stor del av dei planlagde besøka som blei gjennomførte i svangerskapet. Forventa tal blir rekna frå dagen deltakaren blei inkludert.'),
  (8, 'en', 'Dosage, pregnancy', 'Completed visits of participants who completed the phase', 'Expected visits of the same participants', 'Shows what share of the planned visits took place in pregnancy. What is expected is counted from the day the participant was included.'),
  (9, 'nb', 'Gjennomførte besøk i spedbarnstiden', 'Gjennomførte besøk for deltakere som fullførte fasen', 'Forventede besøk for de samme deltakerne', 'Viser hvor stor del av de planlagte besøkene som ble gjennomført i spedbarnstiden. Forventet antall regnes fra dagen deltakeren ble inkludert.'),
  (9, 'nn', 'Gjennomførte besøk i spedbarnstida', 'Gjennomførte besøk for deltakarar som fullførte fasen', 'Forventa besøk for dei same deltakarane', 'Viser kor stor del av dei planlagde besøka som blei gjennomførte i spedbarnstida. Forventa tal blir rekna frå dagen deltakaren blei inkludert.'),
  (9, 'en', 'Dosage, infancy', 'Completed visits of participants who completed the phase', 'Expected visits of the same participants', 'Shows what share of the planned visits took place in infancy. What is expected is counted from the day the participant was included.'),
  (10, 'nb', 'Gjennomførte besøk i småbarnstiden', 'Gjennomførte besøk for deltakere som fullførte fasen', 'Forventede besøk for de samme deltakerne', 'Viser hvor stor del av de planlagte besøkene som ble gjennomført i småbarnstiden. Forventet antall regnes fra dagen deltakeren ble inkludert.'),
  (10, 'nn', 'Gjennomførte besøk i småbarnstida', 'Gjennomførte besøk for deltakarar som fullførte fasen', 'Forventa besøk for dei same deltakarane', 'Viser kor stor del av dei planlagde besøka som blei gjennomførte i småbarnstida. Forventa tal blir rekna frå dagen deltakaren blei inkludert.'),
  (10, 'en', 'Dosage, toddlerhood', 'Completed visits of participants who completed the phase', 'Expected visits of the same participants', 'Shows what share of the planned visits took place in toddlerhood. What is expected is counted from the day the participant was included.'),
  (11, 'nb', 'Lengde på besøk', 'Samlet tid i gjennomførte besøk, i minutter', 'Antall gjennomførte besøk', 'Et besøk varer til vanlig en til en og en halv time.'),
  (11, 'nn', 'Lengd på besøk', 'Samla tid i gjennomførte besøk, i minutt', 'Talet på gjennomførte besøk', 'Eit besøk varer til vanleg ein til ein og ein halv time.'),
  (11, 'en', 'Length of visits', 'Time in completed visits altogether, in minutes', 'Number of completed visits', 'A visit usually lasts from one hour to an hour and a half.'),
  (12, 'nb', 'Besøk hjemme hos familien', 'Gjennomførte besøk hjemme hos familien', 'Alle gjennomførte besøk', 'De fleste besøk er hjemme. Kilden gir ingen grense; området kan sette en.'),
  (12, 'nn', 'Besøk heime hos familien', 'Gjennomførte besøk heime hos familien', 'Alle gjennomførte besøk', 'Dei fleste besøka er heime. Kjelda gir inga grense; området kan setje ei.'),
  (12, 'en', 'Visits at home', 'Completed visits at the family’s home', 'All completed visits', 'Most visits are at home. The source gives no limit; the area may set one.'),
  (13, 'nb', 'Inaktive deltakere', 'Aktive deltakere uten kontakt i så mange måneder som regelen sier', 'Alle aktive deltakere', 'Viser hvor mange teamet bør få kontakt med igjen. De regnes ikke som sluttet.'),
  (13, 'nn', 'Inaktive deltakarar', 'Aktive deltakarar utan kontakt i så mange månader som regelen seier', 'Alle aktive deltakarar', 'Viser kor mange teamet bør få kontakt med igjen. Dei blir ikkje rekna som slutta.'),
  (13, 'en', 'Inactive participants', 'Active participants without contact for as many months as the rule says', 'All active participants', 'Shows how many the team should get in touch with again. They do not count as having left.'),
  (14, 'nb', 'Familie og nettverk, tid i svangerskapet', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (14, 'nn', 'Familie og nettverk, tid i svangerskapet', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (14, 'en', 'Family and network, time in pregnancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (15, 'nb', 'Familie og nettverk, tid i spedbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (15, 'nn', 'Familie og nettverk, tid i spedbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (15, 'en', 'Family and network, time in infancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (16, 'nb', 'Familie og nettverk, tid i småbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (16, 'nn', 'Familie og nettverk, tid i småbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (16, 'en', 'Family and network, time in toddlerhood', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (17, 'nb', 'Barnet og foreldrerollen, tid i svangerskapet', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (17, 'nn', 'Barnet og foreldrerolla, tid i svangerskapet', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (17, 'en', 'The child and the parental role, time in pregnancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (18, 'nb', 'Barnet og foreldrerollen, tid i spedbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (18, 'nn', 'Barnet og foreldrerolla, tid i spedbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (18, 'en', 'The child and the parental role, time in infancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (19, 'nb', 'Barnet og foreldrerollen, tid i småbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (19, 'nn', 'Barnet og foreldrerolla, tid i småbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (19, 'en', 'The child and the parental role, time in toddlerhood', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (20, 'nb', 'Personlig helse, tid i svangerskapet', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (20, 'nn', 'Personleg helse, tid i svangerskapet', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (20, 'en', 'Personal health, time in pregnancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (21, 'nb', 'Personlig helse, tid i spedbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (21, 'nn', 'Personleg helse, tid i spedbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (21, 'en', 'Personal health, time in infancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (22, 'nb', 'Personlig helse, tid i småbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (22, 'nn', 'Personleg helse, tid i småbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (22, 'en', 'Personal health, time in toddlerhood', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (23, 'nb', 'Livssituasjon, tid i svangerskapet', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (23, 'nn', 'Livssituasjon, tid i svangerskapet', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (23, 'en', 'Life situation, time in pregnancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (24, 'nb', 'Livssituasjon, tid i spedbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (24, 'nn', 'Livssituasjon, tid i spedbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (24, 'en', 'Life situation, time in infancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (25, 'nb', 'Livssituasjon, tid i småbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (25, 'nn', 'Livssituasjon, tid i småbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (25, 'en', 'Life situation, time in toddlerhood', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (26, 'nb', 'Tverrfaglig samarbeid, tid i svangerskapet', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (26, 'nn', 'Tverrfagleg samarbeid, tid i svangerskapet', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (26, 'en', 'Interdisciplinary cooperation, time in pregnancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (27, 'nb', 'Tverrfaglig samarbeid, tid i spedbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (27, 'nn', 'Tverrfagleg samarbeid, tid i spedbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (27, 'en', 'Interdisciplinary cooperation, time in infancy', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (28, 'nb', 'Tverrfaglig samarbeid, tid i småbarnstiden', 'Domenets andel av gjennomførte besøk, lagt sammen', 'Gjennomførte besøk i fasen der tiden er fordelt på domener', 'Viser hvor mye av tiden som går til domenet. Uten et bånd er det ingen vurdering.'),
  (28, 'nn', 'Tverrfagleg samarbeid, tid i småbarnstida', 'Delen domenet har av gjennomførte besøk, lagd saman', 'Gjennomførte besøk i fasen der tida er fordelt på domene', 'Viser kor mykje av tida som går til domenet. Utan eit band er det inga vurdering.'),
  (28, 'en', 'Interdisciplinary cooperation, time in toddlerhood', 'The domain’s share of completed visits, added up', 'Completed visits in the phase whose time is divided over domains', 'Shows how much of the time goes to the domain. Without a band there is no judgement.'),
  (29, 'nb', 'Frafall i svangerskapet', 'Deltakere som sluttet i fasen med en grunn som regnes som frafall', 'Deltakere som gikk inn i fasen', 'Viser hvor mange som slutter før fasen er ferdig. Flytting, overføring og tap av barn vises for seg.'),
  (29, 'nn', 'Fråfall i svangerskapet', 'Deltakarar som slutta i fasen med ein grunn som blir rekna som fråfall', 'Deltakarar som gjekk inn i fasen', 'Viser kor mange som sluttar før fasen er ferdig. Flytting, overføring og tap av barn blir vist for seg.'),
  (29, 'en', 'Attrition, pregnancy', 'Participants who left in the phase for a reason that counts as attrition', 'Participants who entered the phase', 'Shows how many leave before the phase is over. Moving, transfer and loss of a child are shown apart.'),
  (30, 'nb', 'Frafall i spedbarnstiden', 'Deltakere som sluttet i fasen med en grunn som regnes som frafall', 'Deltakere som gikk inn i fasen', 'Viser hvor mange som slutter før fasen er ferdig. Flytting, overføring og tap av barn vises for seg.'),
  (30, 'nn', 'Fråfall i spedbarnstida', 'Deltakarar som slutta i fasen med ein grunn som blir rekna som fråfall', 'Deltakarar som gjekk inn i fasen', 'Viser kor mange som sluttar før fasen er ferdig. Flytting, overføring og tap av barn blir vist for seg.'),
  (30, 'en', 'Attrition, infancy', 'Participants who left in the phase for a reason that counts as attrition', 'Participants who entered the phase', 'Shows how many leave before the phase is over. Moving, transfer and loss of a child are shown apart.'),
  (31, 'nb', 'Frafall i småbarnstiden', 'Deltakere som sluttet i fasen med en grunn som regnes som frafall', 'Deltakere som gikk inn i fasen', 'Viser hvor mange som slutter før fasen er ferdig. Flytting, overføring og tap av barn vises for seg.'),
  (31, 'nn', 'Fråfall i småbarnstida', 'Deltakarar som slutta i fasen med ein grunn som blir rekna som fråfall', 'Deltakarar som gjekk inn i fasen', 'Viser kor mange som sluttar før fasen er ferdig. Flytting, overføring og tap av barn blir vist for seg.'),
  (31, 'en', 'Attrition, toddlerhood', 'Participants who left in the phase for a reason that counts as attrition', 'Participants who entered the phase', 'Shows how many leave before the phase is over. Moving, transfer and loss of a child are shown apart.'),
  (32, 'nb', 'Frafall samlet', 'Deltakere som har sluttet med en grunn som regnes som frafall', 'Alle som er inkludert', 'Viser hvor mange som har sluttet siden starten. Antall inkluderte er alltid summen av aktive, fullførte og sluttede.'),
  (32, 'nn', 'Fråfall samla', 'Deltakarar som har slutta med ein grunn som blir rekna som fråfall', 'Alle som er inkluderte', 'Viser kor mange som har slutta sidan starten. Talet på inkluderte er alltid summen av aktive, fullførte og dei som har slutta.'),
  (32, 'en', 'Cumulative attrition', 'Participants who have left for a reason that counts as attrition', 'All who have been included', 'Shows how many have left since the start. The number included is always the sum of those who are active, have completed and have left.'),
  (33, 'nb', 'Ukentlig individuell veiledning', 'Arbeidsuker med gjennomført veiledning', 'Alle arbeidsuker i perioden, uten ferie og fravær', 'Hver familiesykepleier skal ha veiledning hver uke.'),
  (33, 'nn', 'Individuell rettleiing kvar veke', 'Arbeidsveker med gjennomført rettleiing', 'Alle arbeidsveker i perioden, utan ferie og fråvær', 'Kvar familiesjukepleiar skal ha rettleiing kvar veke.'),
  (33, 'en', 'Weekly one-to-one supervision', 'Working weeks with supervision', 'All working weeks in the period, without holidays and absence', 'Every family nurse is to have supervision each week.'),
  (34, 'nb', 'Ukentlig teammøte', 'Uker med gjennomført teammøte', 'Alle arbeidsuker i perioden', 'Teamet møtes hver uke for å drøfte arbeidet.'),
  (34, 'nn', 'Teammøte kvar veke', 'Veker med gjennomført teammøte', 'Alle arbeidsveker i perioden', 'Teamet møtest kvar veke for å drøfte arbeidet.'),
  (34, 'en', 'Weekly team meeting', 'Weeks with a team meeting', 'All working weeks in the period', 'The team meets every week to discuss the work.'),
  (35, 'nb', 'Besøk med følge', 'Familiesykepleiere med minst tre besøk med følge siste tolv måneder', 'Alle familiesykepleiere ansatt hele perioden', 'Veilederen skal være med hver familiesykepleier tre til fire ganger i året.'),
  (35, 'nn', 'Besøk med følgje', 'Familiesjukepleiarar med minst tre besøk med følgje siste tolv månader', 'Alle familiesjukepleiarar tilsette heile perioden', 'Rettleiaren skal vere med kvar familiesjukepleiar tre til fire gonger i året.'),
  (35, 'en', 'Accompanied visits', 'Family nurses with at least three accompanied visits in the last twelve months', 'All family nurses employed for the whole time', 'The supervisor is to accompany each family nurse three to four times a year.'),
  (36, 'nb', 'Antall familiesykepleiere', 'Familiesykepleiere i stilling på dagen', 'Gjelder ikke (antall)', 'Teamet skal ha seks til åtte familiesykepleiere. Færre gir varsel, flere avvises.'),
  (36, 'nn', 'Talet på familiesjukepleiarar', 'Familiesjukepleiarar i stilling på dagen', 'Gjeld ikkje (tal)', 'Teamet skal ha seks til åtte familiesjukepleiarar. Færre gir varsel, fleire blir avviste.'),
  (36, 'en', 'Number of family nurses', 'Family nurses in a post on the day', 'Does not apply (a number)', 'The team is to have six to eight family nurses. Fewer give a warning, more are refused.'),
  (37, 'nb', 'Deltakere per familiesykepleier', 'Aktive deltakere', 'Familiesykepleiere, omregnet til hele stillinger', 'Viser om teamet har plass til flere. Grensen er hentet fra andre land og kan endres.'),
  (37, 'nn', 'Deltakarar per familiesjukepleiar', 'Aktive deltakarar', 'Familiesjukepleiarar, rekna om til heile stillingar', 'Viser om teamet har plass til fleire. Grensa er henta frå andre land og kan endrast.'),
  (37, 'en', 'Caseload', 'Active participants', 'Family nurses, as full-time posts', 'Shows whether the team has room for more. The limit comes from other countries and can be changed.'),
  (38, 'nb', 'Kommuner som har vedtatt gjeldende versjon', 'Parter med vedtak om siste versjon', 'Alle parter som må gjøre vedtak', 'Avtalen trer i kraft når alle har vedtatt samme versjon.'),
  (38, 'nn', 'Kommunar som har vedteke gjeldande versjon', 'Partar med vedtak om siste versjon', 'Alle partar som må gjere vedtak', 'Avtalen tek til å gjelde når alle har vedteke same versjon.'),
  (38, 'en', 'Parties that adopted the current version', 'Parties that have decided on the latest version', 'All parties that must decide', 'The agreement comes into force when everybody has adopted the same version.'),
  (39, 'nb', 'Representasjon i rådet', 'Deltakerenheter med medlem i rådet på dagen', 'Alle deltakerenheter i området', 'Alle kommuner og bydeler skal være representert.'),
  (39, 'nn', 'Representasjon i rådet', 'Deltakareiningar med medlem i rådet på dagen', 'Alle deltakareiningar i området', 'Alle kommunar og bydelar skal vere representerte.'),
  (39, 'en', 'Council coverage', 'Participating units with a member in the council on the day', 'All participating units of the area', 'All municipalities and districts are to be represented.'),
  (40, 'nb', 'Utfylte registreringer', 'Felt som er utfylt', 'Felt som skal være utfylt i perioden', 'Gode data er en del av programmet. Området kan sette en grense.'),
  (40, 'nn', 'Utfylte registreringar', 'Felt som er fylte ut', 'Felt som skal vere fylte ut i perioden', 'Gode data er ein del av programmet. Området kan setje ei grense.'),
  (40, 'en', 'Data completeness', 'Fields that are filled in', 'Fields that should be filled in for the period', 'Good data are part of the programme. The area may set a limit.'),
  (41, 'nb', 'Perioder levert i tide', 'Rapporteringsperioder som ble levert innen fristen', 'Rapporteringsperioder med frist i perioden', 'Tallene skal være levert innen fristen, så de kan brukes til styring mens de er ferske.'),
  (41, 'nn', 'Periodar leverte i tide', 'Rapporteringsperiodar som blei leverte innan fristen', 'Rapporteringsperiodar med frist i perioden', 'Tala skal vere leverte innan fristen, så dei kan brukast til styring medan dei er ferske.'),
  (41, 'en', 'Periods submitted in time', 'Reporting periods that were submitted by their deadline', 'Reporting periods with a deadline in the period', 'Figures are to be submitted by the deadline, so that they can be used for steering while they are fresh.');

insert into core_area (code, position) values ('PARTICIPANTS', 1), ('STAFF', 2), ('IMPLEMENTATION', 3), ('DATA', 4);
insert into core_area_text (area_code, language, name, explanation) values
  ('PARTICIPANTS', 'nb', 'Deltakere', 'Hvem programmet er for, hvordan de blir med, og hvordan de følges opp.'),
  ('PARTICIPANTS', 'nn', 'Deltakarar', 'Kven programmet er for, korleis dei blir med, og korleis dei blir følgde opp.'),
  ('PARTICIPANTS', 'en', 'Participants', 'Who the programme is for, how they join, and how they are followed up.'),
  ('STAFF', 'nb', 'Ansatte', 'Hvem som ansettes, og hvordan de læres opp og veiledes.'),
  ('STAFF', 'nn', 'Tilsette', 'Kven som blir tilsette, og korleis dei blir lærte opp og rettleidde.'),
  ('STAFF', 'en', 'Staff', 'Who is employed, and how they are trained and supervised.'),
  ('IMPLEMENTATION', 'nb', 'Implementering', 'Hvordan team, ressurser, råd og grupper er organisert.'),
  ('IMPLEMENTATION', 'nn', 'Implementering', 'Korleis team, ressursar, råd og grupper er organiserte.'),
  ('IMPLEMENTATION', 'en', 'Implementation', 'How team, resources, council and groups are organised.'),
  ('DATA', 'nb', 'Datainnsamling', 'Hvordan data brukes til å sikre samsvar, kvalitet, resultater og forbedring.'),
  ('DATA', 'nn', 'Datainnsamling', 'Korleis data blir brukte til å sikre samsvar, kvalitet, resultat og forbetring.'),
  ('DATA', 'en', 'Data collection', 'How data are used to secure conformity, quality, results and improvement.');

insert into core_element (id, number, code, core_area, valid_from, source) values
  (1, 1, 'CME_01', 'PARTICIPANTS', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (2, 2, 'CME_02', 'PARTICIPANTS', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (3, 3, 'CME_03', 'PARTICIPANTS', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (4, 4, 'CME_04', 'PARTICIPANTS', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (5, 5, 'CME_05', 'PARTICIPANTS', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (6, 6, 'CME_06', 'PARTICIPANTS', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (7, 7, 'CME_07', 'PARTICIPANTS', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (8, 8, 'CME_08', 'STAFF', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (9, 9, 'CME_09', 'STAFF', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (10, 10, 'CME_10', 'STAFF', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (11, 11, 'CME_11', 'STAFF', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (12, 12, 'CME_12', 'IMPLEMENTATION', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (13, 13, 'CME_13', 'DATA', '2016-01-01', 'det internasjonale programmets kjerneelementer'),
  (14, 14, 'CME_14', 'IMPLEMENTATION', '2016-01-01', 'det internasjonale programmets kjerneelementer');
insert into core_element_text (element_id, language, wording) values
  (1, 'nb', 'Deltakelsen er frivillig.'),
  (1, 'nn', 'Deltakinga er frivillig.'),
  (1, 'en', 'Participation is voluntary.'),
  (2, 'nb', 'Kvinnen venter sitt første barn.'),
  (2, 'nn', 'Kvinna ventar sitt første barn.'),
  (2, 'en', 'The woman is expecting her first child.'),
  (3, 'nb', 'Kvinnen er i målgruppen: hun møter de utfordringene kriteriene beskriver.'),
  (3, 'nn', 'Kvinna er i målgruppa: ho møter dei utfordringane kriteria skildrar.'),
  (3, 'en', 'The woman is in the target group described by the criteria.'),
  (4, 'nb', 'Kvinnen blir med tidlig i svangerskapet, helst før uke 16 og ikke etter grensen ved uke 28.'),
  (4, 'nn', 'Kvinna blir med tidleg i svangerskapet, helst før veke 16 og ikkje etter grensa ved veke 28.'),
  (4, 'en', 'She joins early in pregnancy, preferably before week 16 and not after the week-28 limit.'),
  (5, 'nb', 'Deltakeren har én fast familiesykepleier gjennom hele forløpet.'),
  (5, 'nn', 'Deltakaren har éin fast familiesjukepleiar gjennom heile forløpet.'),
  (5, 'en', 'Each participant has one identified family nurse throughout.'),
  (6, 'nb', 'Møtene skjer ansikt til ansikt, til vanlig hjemme hos familien.'),
  (6, 'nn', 'Møta skjer ansikt til ansikt, til vanleg heime hos familien.'),
  (6, 'en', 'Meetings are face to face, usually at home.'),
  (7, 'nb', 'Besøkene følger programmets plan fra svangerskapet til barnet er to år, eller en avtalt alternativ plan.'),
  (7, 'nn', 'Besøka følgjer planen i programmet frå svangerskapet til barnet er to år, eller ein avtalt alternativ plan.'),
  (7, 'en', 'Visits follow the programme schedule to age two, or an agreed alternative.'),
  (8, 'nb', 'Familiesykepleiere og veileder er sykepleiere eller jordmødre med minst bachelorgrad.'),
  (8, 'nn', 'Familiesjukepleiarar og rettleiar er sjukepleiarar eller jordmødrer med minst bachelorgrad.'),
  (8, 'en', 'Nurses and supervisors are registered nurses or midwives with at least a bachelor’s degree.'),
  (9, 'nb', 'Alle har gjennomført programmets opplæring innen fastsatt tid.'),
  (9, 'nn', 'Alle har gjennomført opplæringa i programmet innan fastsett tid.'),
  (9, 'en', 'All have completed the programme education in time.'),
  (10, 'nb', 'Retningslinjene for besøk brukes med faglig skjønn og tilpasses familiens styrker og behov, med tid fordelt på domenene.'),
  (10, 'nn', 'Retningslinjene for besøk blir brukte med fagleg skjønn og tilpassa styrkane og behova i familien, med tid fordelt på domena.'),
  (10, 'en', 'Visit guidelines are used with judgement, adapted to the family, with time shared over the domains.'),
  (11, 'nb', 'Arbeidet bygger på programmets teorier om mestringstro, tilknytning og samspillet mellom menneske og miljø.'),
  (11, 'nn', 'Arbeidet byggjer på teoriane i programmet om meistringstru, tilknyting og samspelet mellom menneske og miljø.'),
  (11, 'en', 'The work builds on theories of self-efficacy, attachment and human ecology.'),
  (12, 'nb', 'Hvert team har en veileder som leder teamet og gir jevnlig faglig og reflekterende veiledning.'),
  (12, 'nn', 'Kvart team har ein rettleiar som leier teamet og gir jamleg fagleg og reflekterande rettleiing.'),
  (12, 'en', 'Each team has a supervisor who leads and gives regular clinical and reflective supervision.'),
  (13, 'nb', 'Data samles inn og brukes til styring, kvalitet, programtrofasthet, resultater og veiledning.'),
  (13, 'nn', 'Data blir samla inn og brukte til styring, kvalitet, programtruskap, resultat og rettleiing.'),
  (13, 'en', 'Data are collected and used for steering, quality, fidelity, outcomes and supervision.'),
  (14, 'nb', 'Nasjonal og lokal støtte sikrer god gjennomføring, med råd og avtaler.'),
  (14, 'nn', 'Nasjonal og lokal støtte sikrar god gjennomføring, med råd og avtalar.'),
  (14, 'en', 'National and local support secures high-quality delivery, with councils and agreements.');
insert into core_evidence (element_id, position, language, wording) values
  (1, 1, 'nb', 'Signert samtykke registrert med dato'), (1, 1, 'nn', 'Signert samtykke registrert med dato'), (1, 1, 'en', 'Signed consent registered with its day'),
  (1, 2, 'nb', 'Informasjonsskriv som sier at det er greit å si nei'), (1, 2, 'nn', 'Informasjonsskriv som seier at det er greitt å seie nei'), (1, 2, 'en', 'Information letter that says it is fine to say no'),
  (1, 3, 'nb', 'Andel som takket ja, uten press'), (1, 3, 'nn', 'Kor mange som takka ja, utan press'), (1, 3, 'en', 'How many accept, without pressure'),
  (2, 1, 'nb', 'Registrert ved henvisning og inkludering'), (2, 1, 'nn', 'Registrert ved tilvising og inkludering'), (2, 1, 'en', 'Registered at referral and inclusion'),
  (2, 2, 'nb', 'Avvik begrunnet enkeltvis'), (2, 2, 'nn', 'Avvik grunngitt enkeltvis'), (2, 2, 'en', 'Each deviation has a reason'),
  (3, 1, 'nb', 'Kriterier valgt fra settet som gjaldt på henvisningsdagen'), (3, 1, 'nn', 'Kriterium valde frå settet som gjaldt på tilvisingsdagen'), (3, 1, 'en', 'Criteria chosen from the set that held on the day of referral'),
  (3, 2, 'nb', 'Fordeling på kriterier per år'), (3, 2, 'nn', 'Fordeling på kriterium per år'), (3, 2, 'en', 'Distribution of criteria per year'),
  (4, 1, 'nb', 'Svangerskapslengde ved henvisning og samtykke'), (4, 1, 'nn', 'Svangerskapslengd ved tilvising og samtykke'), (4, 1, 'en', 'Length of pregnancy at referral and consent'),
  (4, 2, 'nb', 'Plan for tidlig henvisning med hver tjeneste'), (4, 2, 'nn', 'Plan for tidleg tilvising med kvar teneste'), (4, 2, 'en', 'A plan for early referral with each service'),
  (5, 1, 'nb', 'Én aktiv familiesykepleier per deltaker på hver dag'), (5, 1, 'nn', 'Éin aktiv familiesjukepleiar per deltakar på kvar dag'), (5, 1, 'en', 'One active family nurse per participant on every day'),
  (5, 2, 'nb', 'Bytter registrert med grunn'), (5, 2, 'nn', 'Byte registrert med grunn'), (5, 2, 'en', 'Changes registered with a reason'),
  (6, 1, 'nb', 'Sted registrert for hvert besøk'), (6, 1, 'nn', 'Stad registrert for kvart besøk'), (6, 1, 'en', 'Place registered for every visit'),
  (6, 2, 'nb', 'Andel besøk hjemme'), (6, 2, 'nn', 'Del av besøka som er heime'), (6, 2, 'en', 'Share of visits at home'),
  (7, 1, 'nb', 'Besøksplan per deltaker'), (7, 1, 'nn', 'Besøksplan per deltakar'), (7, 1, 'en', 'Visit schedule per participant'),
  (7, 2, 'nb', 'Gjennomførte mot forventede besøk i hver fase'), (7, 2, 'nn', 'Gjennomførte mot forventa besøk i kvar fase'), (7, 2, 'en', 'Completed against expected visits in each phase'),
  (7, 3, 'nb', 'Frafall per fase'), (7, 3, 'nn', 'Fråfall per fase'), (7, 3, 'en', 'Attrition per phase'),
  (8, 1, 'nb', 'Profesjon og utdanning registrert for hver ansatt'), (8, 1, 'nn', 'Profesjon og utdanning registrert for kvar tilsett'), (8, 1, 'en', 'Profession and education registered for everybody employed'),
  (8, 2, 'nb', 'Autorisasjon kontrollert ved ansettelse'), (8, 2, 'nn', 'Autorisasjon kontrollert ved tilsetjing'), (8, 2, 'en', 'Authorisation checked when employed'),
  (9, 1, 'nb', 'Opplæringsregister med moduler og datoer'), (9, 1, 'nn', 'Opplæringsregister med modular og datoar'), (9, 1, 'en', 'Training register with modules and days'),
  (9, 2, 'nb', 'Liste over det som mangler før oppstart'), (9, 2, 'nn', 'Liste over det som manglar før oppstart'), (9, 2, 'en', 'List of what is missing before start'),
  (10, 1, 'nb', 'Domener registrert for hvert besøk'), (10, 1, 'nn', 'Domene registrerte for kvart besøk'), (10, 1, 'en', 'Domains registered for every visit'),
  (10, 2, 'nb', 'Drøftet i veiledning'), (10, 2, 'nn', 'Drøfta i rettleiing'), (10, 2, 'en', 'Discussed in supervision'),
  (11, 1, 'nb', 'Tema i opplæring og veiledning'), (11, 1, 'nn', 'Tema i opplæring og rettleiing'), (11, 1, 'en', 'A subject of training and supervision'),
  (11, 2, 'nb', 'Refleksjon notert uten personopplysninger'), (11, 2, 'nn', 'Refleksjon notert utan personopplysningar'), (11, 2, 'en', 'Reflection noted without personal data'),
  (12, 1, 'nb', 'Ukentlig veiledning og teammøte'), (12, 1, 'nn', 'Rettleiing og teammøte kvar veke'), (12, 1, 'en', 'Supervision and team meeting every week'),
  (12, 2, 'nb', 'Besøk med følge tre til fire ganger i året'), (12, 2, 'nn', 'Besøk med følgje tre til fire gonger i året'), (12, 2, 'en', 'Accompanied visits three to four times a year'),
  (13, 1, 'nb', 'Periode levert og låst i tide'), (13, 1, 'nn', 'Periode levert og låst i tide'), (13, 1, 'en', 'Period submitted and locked in time'),
  (13, 2, 'nb', 'Tallene drøftet i team og råd'), (13, 2, 'nn', 'Tala drøfta i team og råd'), (13, 2, 'en', 'Figures discussed in team and council'),
  (14, 1, 'nb', 'Rådet møtes som planlagt'), (14, 1, 'nn', 'Rådet møtest som planlagt'), (14, 1, 'en', 'The council meets as planned'),
  (14, 2, 'nb', 'Gjeldende avtaler vedtatt av alle parter'), (14, 2, 'nn', 'Gjeldande avtalar vedtekne av alle partar'), (14, 2, 'en', 'Agreements in force adopted by all parties'),
  (14, 3, 'nb', 'Kontakt med nasjonalt kontor'), (14, 3, 'nn', 'Kontakt med nasjonalt kontor'), (14, 3, 'en', 'Contact with the national office');
insert into core_element_indicator (element_id, indicator_id)
select e.number, i.id from (values
  (1, 'AKSEPT'),
  (1, 'SAMTYKKE_U28'),
  (2, 'FORSTEGANG'),
  (4, 'HENVIST_U16'),
  (4, 'INKLUDERT_U16'),
  (4, 'SAMTYKKE_U28'),
  (6, 'HJEMMEANDEL'),
  (6, 'BESOKSLENGDE'),
  (7, 'DOSE_SVANGERSKAP'),
  (7, 'DOSE_SPEDBARN'),
  (7, 'DOSE_SMABARN'),
  (7, 'FRAFALL_SVANGERSKAP'),
  (7, 'FRAFALL_SPEDBARN'),
  (7, 'FRAFALL_SMABARN'),
  (8, 'BEMANNING'),
  (12, 'VEILEDNING_1_1'),
  (12, 'TEAMMOTE'),
  (12, 'FOLGEBESOK'),
  (13, 'DATA_KOMPLETT'),
  (14, 'AVTALE_VEDTATT'),
  (14, 'RAAD_DEKNING'),
  (13, 'DATA_RETTIDIG')
) as e (number, code) join indicator i on i.code = e.code;
insert into core_element_indicator (element_id, indicator_id) select 10, id from indicator where subject = 'DOMAIN';
