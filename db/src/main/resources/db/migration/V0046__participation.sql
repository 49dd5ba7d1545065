-- Referrals and participants, pseudonymous, and the gate that lets referrals in. There is no name, address, birth number or free text
-- about a person here, and none may be added: a participant is a pseudonym, days and codes.

-- The gate: what an area has clarified before it may keep referrals. Agreement, host and council are facts of other tables.

create sequence area_clearance_id_seq increment by 50 start with 5000;
create table area_clearance (
  id          bigint  primary key,
  version     bigint  not null default 1,
  area_id     bigint  not null references area (id) deferrable initially deferred,
  kind        text    not null check (kind in ('LEGAL_BASIS', 'DPIA')),
  status      text    not null check (status in ('NOT_STARTED', 'IN_PROGRESS', 'CLEARED', 'WITHDRAWN')),
  reference   text    not null default '' check (length(reference) <= 300),
  reason      text    not null default '' check (length(reason) <= 1000),
  document_id bigint  references document (id) deferrable initially deferred,
  valid_from  date    not null,
  valid_to    date,
  constraint area_clearance_period_runs_forward check (valid_to > valid_from),
  constraint clearance_names_what_it_rests_on check (status <> 'CLEARED' or reference <> ''),
  constraint only_what_is_cleared_runs_out check (status = 'CLEARED' or valid_to is null),
  constraint clearance_changes_once_a_day unique (area_id, kind, valid_from)
);
create index area_clearance_document_idx on area_clearance (document_id);
comment on table area_clearance is 'How far an area has come with the legal basis for keeping participants'' data and with the data protection impact assessment (DPIA). A row holds until the next of its kind begins; the rows are the history.';
comment on column area_clearance.status is 'CLEARED: the legal basis is clarified, or the DPIA is approved. WITHDRAWN: it no longer is.';
comment on column area_clearance.reference is 'Case number or title of the document it rests on.';
comment on column area_clearance.valid_to is 'First day on which it is no longer cleared, when that is known beforehand.';

create view area_legal_basis as
  select id, area_id, status, reference, reason, document_id, valid_from, valid_to from area_clearance where kind = 'LEGAL_BASIS';
comment on view area_legal_basis is 'Dated status of the legal basis of each area.';
create view area_dpia as
  select id, area_id, status, reference, reason, document_id, valid_from, valid_to from area_clearance where kind = 'DPIA';
comment on view area_dpia is 'Dated status of the data protection impact assessment of each area.';

-- Code lists. Their flags decide what figures count; none is a constant in the program.

create table referral_source (
  code        text    primary key check (code ~ '^[A-Z][A-Z_]*$'),
  position    integer not null check (position > 0),
  name_nb     text    not null check (name_nb <> ''),
  name_nn     text    not null check (name_nn <> ''),
  name_en     text    not null check (name_en <> ''),
  is_told     boolean not null default true,
  source      text    not null default '',
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  constraint referral_source_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
comment on table referral_source is 'Who refers women to the programme.';
comment on column referral_source.is_told is 'Somebody is to be told what came of it; a woman who comes by herself knows.';

create table referral_outcome (
  code              text    primary key check (code ~ '^[A-Z][A-Z_]*$'),
  position          integer not null check (position > 0),
  name_nb           text    not null check (name_nb <> ''),
  name_nn           text    not null check (name_nn <> ''),
  name_en           text    not null check (name_en <> ''),
  counts_as_refusal boolean not null,
  source            text    not null default '',
  verified_by       text    not null default '' check (length(verified_by) <= 200),
  verified_on       date,
  constraint referral_outcome_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
comment on table referral_outcome is 'What came of a referral. Only what counts as a refusal speaks against acceptance: a woman drawn to ordinary services in the study has refused nothing.';

create table end_reason (
  code                 text    primary key check (code ~ '^[A-Z][A-Z_]*$'),
  position             integer not null check (position > 0),
  name_nb              text    not null check (name_nb <> ''),
  name_nn              text    not null check (name_nn <> ''),
  name_en              text    not null check (name_en <> ''),
  counts_as_completed  boolean not null,
  counts_as_attrition  boolean not null,
  report_separately    boolean not null,
  small_number_caution boolean not null,
  source               text    not null default '',
  verified_by          text    not null default '' check (length(verified_by) <= 200),
  verified_on          date,
  constraint end_reason_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
comment on table end_reason is 'Why participation ended after inclusion.';

create table visit_outcome (
  code             text    primary key check (code ~ '^[A-Z][A-Z_]*$'),
  position         integer not null check (position > 0),
  name_nb          text    not null check (name_nb <> ''),
  name_nn          text    not null check (name_nn <> ''),
  name_en          text    not null check (name_en <> ''),
  counts_in_dosage boolean not null,
  is_contact       boolean not null,
  missed_by        text    not null check (missed_by in ('', 'FAMILY', 'TEAM')),
  source           text    not null default '',
  verified_by      text    not null default '' check (length(verified_by) <= 200),
  verified_on      date,
  constraint visit_outcome_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint visit_that_counts_was_a_contact check (is_contact or not counts_in_dosage),
  constraint contact_was_missed_by_nobody check (not is_contact or missed_by = '')
);
comment on table visit_outcome is 'How a planned visit went.';
comment on column visit_outcome.is_contact is 'Somebody met or spoke, so that the participant is not out of contact.';
comment on column visit_outcome.missed_by is 'Who moved or cancelled it; empty when it took place.';

create table handover_service (
  code        text    primary key check (code ~ '^[A-Z][A-Z_]*$'),
  position    integer not null check (position > 0),
  name_nb     text    not null check (name_nb <> ''),
  name_nn     text    not null check (name_nn <> ''),
  name_en     text    not null check (name_en <> ''),
  source      text    not null default '',
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  constraint handover_service_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
comment on table handover_service is 'Kinds of service a family may go on with when the child is two.';

create table criteria_set (
  code        text primary key check (code ~ '^[A-Z][A-Z0-9_]*$'),
  name_nb     text not null check (name_nb <> ''),
  name_nn     text not null check (name_nn <> ''),
  name_en     text not null check (name_en <> ''),
  source      text not null default '',
  verified_by text not null default '' check (length(verified_by) <= 200),
  verified_on date,
  valid_from  date,
  valid_to    date,
  constraint criteria_set_period_runs_forward check (valid_to > valid_from),
  constraint criteria_set_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint one_criteria_set_holds_a_day exclude using gist (daterange(valid_from, valid_to) with &&)
);
comment on table criteria_set is 'The criteria for whom the programme is meant, in their editions. A referral is judged by the one of its day.';

create table criterion (
  set_code            text    not null references criteria_set (code) deferrable initially deferred,
  code                text    not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
  position            integer not null check (position > 0),
  part                text    not null check (part in ('BASIC', 'ADDITIONAL', 'ALL')),
  name_nb             text    not null check (name_nb <> ''),
  name_nn             text    not null check (name_nn <> ''),
  name_en             text    not null check (name_en <> ''),
  prevalence_percent  integer check (prevalence_percent between 0 and 100),
  prevalence_inferred boolean not null default false,
  primary key (set_code, code)
);
comment on table criterion is 'One criterion of a set; several may hold at once.';
comment on column criterion.prevalence_percent is 'Published for the programme as a whole; empty where nothing is.';
comment on column criterion.prevalence_inferred is 'Which percentage belongs to which criterion follows from their order only, until somebody confirms it.';

-- Participation.

create sequence participation_id_seq increment by 50 start with 5000;
create table participation (
  id              bigint  primary key,
  version         bigint  not null default 1,
  area_id         bigint  not null references area (id) deferrable initially deferred,
  unit_id         bigint  not null references unit (id) deferrable initially deferred,
  pseudonym       text    not null unique check (pseudonym ~ '^[2-9BCDFGHJKMNPQRSTVWXZ]{3}-[2-9BCDFGHJKMNPQRSTVWXZ]{3}$'),
  referred_on     date    not null,
  source          text    not null references referral_source (code) deferrable initially deferred,
  gestation_days  integer check (gestation_days between 0 and 300),
  first_time      boolean not null,
  criteria_set    text    not null references criteria_set (code) deferrable initially deferred,
  state           text    not null check (state in ('REFERRED', 'ASSESSED', 'EXPLORING', 'CONSENTED', 'INCLUDED', 'ENDED')),
  assessed_on     date,
  eligible        boolean,
  offered_on      date,
  consented_on    date,
  included_on     date,
  birth_on        date,
  ended_on        date,
  outcome         text    references referral_outcome (code) deferrable initially deferred,
  end_reason      text    references end_reason (code) deferrable initially deferred,
  handover        text    not null default '' check (handover in ('', 'NOT_NEEDED', 'AGREED', 'WANTED', 'DECLINED')),
  referrer_told_on date,
  continues_id    bigint  unique references participation (id) deferrable initially deferred,
  constraint participation_is_of_one_area unique (area_id, id),
  constraint participation_is_judged_by_one_set unique (id, criteria_set),
  constraint assessment_has_a_day check ((assessed_on is null) = (eligible is null)),
  constraint assessment_follows_the_referral check (assessed_on >= referred_on or continues_id is not null),
  constraint only_who_is_eligible_is_offered_a_place check (
    offered_on is null or (coalesce(eligible, false) and offered_on >= assessed_on)),
  constraint only_who_was_offered_a_place_consents check (
    consented_on is null or coalesce(offered_on <= consented_on, false)),
  constraint only_who_has_consented_is_included check (
    included_on is null or coalesce(consented_on <= included_on, false)),
  constraint a_child_is_born_to_who_is_included check (birth_on is null or included_on is not null),
  constraint participation_ends_after_it_began check (ended_on >= coalesce(included_on, referred_on)),
  constraint what_came_of_it_is_known_at_the_end check (
    (outcome is not null) = (included_on is not null or ended_on is not null)
    and (outcome is null or (outcome = 'INCLUDED') = (included_on is not null))
    and (end_reason is not null) = (included_on is not null and ended_on is not null)),
  constraint handover_is_known_once_it_has_ended check (handover = '' or end_reason is not null),
  constraint state_says_what_the_days_say check (state = case
    when ended_on is not null then 'ENDED' when included_on is not null then 'INCLUDED'
    when consented_on is not null then 'CONSENTED' else state end
    and (state <> 'ENDED' or ended_on is not null) and (state <> 'INCLUDED' or included_on is not null)
    and (state <> 'CONSENTED' or consented_on is not null) and (state <> 'EXPLORING' or offered_on is not null)
    and (state <> 'ASSESSED' or assessed_on is not null) and (state <> 'REFERRED' or assessed_on is null))
);
create index participation_area_idx on participation (area_id, state, referred_on);
create index participation_unit_idx on participation (unit_id, referred_on);
create index participation_included_idx on participation (area_id, included_on) where included_on is not null;
create index participation_source_idx on participation (source);
create index participation_criteria_set_idx on participation (criteria_set);
create index participation_outcome_idx on participation (outcome);
create index participation_end_reason_idx on participation (end_reason);
comment on table participation is 'A woman''s way through the programme in an area: referred, assessed, conversations, consent, included, ended. Known by a pseudonym; who she is stands nowhere in this database.';
comment on column participation.pseudonym is 'Generated at random. Never part of an address, a log or the audit trail; these use the id.';
comment on column participation.gestation_days is 'Length of the pregnancy in days on the day of the referral; empty when nobody knows. On another day it is as many days more.';
comment on column participation.offered_on is 'The day she was offered a place; empty while the team has none.';
comment on column participation.ended_on is 'The day it ended; from that day on she is no longer active.';
comment on column participation.outcome is 'What came of the referral; empty while that is open.';
comment on column participation.handover is 'What happens when the programme is over: needs nothing more, another service has taken over, wants one that is not found, or declined.';
comment on column participation.continues_id is 'The participation in another area this one continues after a transfer. Referral, consent and birth are those of the first; included_on is the day of the transfer. Sums over areas count rows that continue none.';

create table participation_criterion (
  participation_id bigint not null references participation (id) deferrable initially deferred,
  set_code         text   not null,
  criterion_code   text   not null,
  area_id          bigint not null references area (id) deferrable initially deferred,
  primary key (participation_id, criterion_code),
  constraint criterion_is_of_the_set_that_judges foreign key (participation_id, set_code)
    references participation (id, criteria_set) deferrable initially deferred,
  constraint criterion_is_one_of_its_set foreign key (set_code, criterion_code)
    references criterion (set_code, code) deferrable initially deferred
);
create index participation_criterion_set_idx on participation_criterion (participation_id, set_code);
create index participation_criterion_code_idx on participation_criterion (set_code, criterion_code);
create index participation_criterion_area_idx on participation_criterion (area_id);
comment on table participation_criterion is 'Which criteria of the set of its day a referral meets.';

create table participation_nurse (
  participation_id bigint not null references participation (id) deferrable initially deferred,
  area_id          bigint not null references area (id) deferrable initially deferred,
  person_id        bigint not null references person (id) deferrable initially deferred,
  reason           text   not null default '' check (length(reason) <= 300),
  valid_from       date   not null,
  valid_to         date,
  primary key (participation_id, valid_from),
  constraint participation_nurse_period_runs_forward check (valid_to > valid_from),
  constraint participant_has_one_nurse_a_day exclude using gist (participation_id with =, daterange(valid_from, valid_to) with &&)
);
create index participation_nurse_area_idx on participation_nurse (area_id);
create index participation_nurse_person_idx on participation_nurse (person_id);
comment on table participation_nurse is 'Which nurse follows a participant, from when to when: one a day.';
comment on column participation_nurse.reason is 'Why she changed; empty for the first.';

create sequence exploration_id_seq increment by 50 start with 5000;
create table exploration (
  id               bigint primary key,
  area_id          bigint not null references area (id) deferrable initially deferred,
  participation_id bigint not null references participation (id) deferrable initially deferred,
  on_day           date   not null,
  attendance       text   not null check (attendance in ('ALONE', 'PARTNER', 'REFERRER')),
  nurse_id         bigint not null references person (id) deferrable initially deferred,
  constraint exploration_is_held_once_a_day unique (participation_id, on_day)
);
create index exploration_area_idx on exploration (area_id);
create index exploration_nurse_idx on exploration (nurse_id);
comment on table exploration is 'A conversation before consent, in which woman and nurse find out whether the programme is right for her. What was said is not kept.';
comment on column exploration.attendance is 'Alone with the nurse, with her partner, or with whoever referred her.';

create table participation_deviation (
  participation_id bigint      not null references participation (id) deferrable initially deferred,
  rule             text        not null check (rule in ('CONSENT_WEEK')),
  area_id          bigint      not null references area (id) deferrable initially deferred,
  gestation_days   integer     not null,
  limit_days       integer     not null,
  norm_version     bigint      not null,
  reason           text        not null check (reason <> '' and length(reason) <= 1000),
  recorded_by      bigint      not null references person (id) deferrable initially deferred,
  approved_by      bigint      not null references person (id) deferrable initially deferred,
  recorded_at      timestamptz not null,
  primary key (participation_id, rule),
  constraint deviation_is_beyond_its_limit check (gestation_days > limit_days),
  constraint deviation_is_approved_by_somebody_else check (approved_by <> recorded_by)
);
create index participation_deviation_area_idx on participation_deviation (area_id);
create index participation_deviation_recorded_by_idx on participation_deviation (recorded_by);
create index participation_deviation_approved_by_idx on participation_deviation (approved_by);
comment on table participation_deviation is 'A limit that was passed, with the reason and who approved it: somebody else than who wrote it down.';
comment on column participation_deviation.limit_days is 'The last day of pregnancy within the limit, as the norm said that day.';
comment on column participation_deviation.norm_version is 'Which edition of the norm said so.';

create table participation_handover (
  participation_id bigint not null references participation (id) deferrable initially deferred,
  service          text   not null references handover_service (code) deferrable initially deferred,
  area_id          bigint not null references area (id) deferrable initially deferred,
  primary key (participation_id, service)
);
create index participation_handover_service_idx on participation_handover (service);
create index participation_handover_area_idx on participation_handover (area_id);
comment on table participation_handover is 'Which kinds of service a family goes on with, or wanted to.';

-- Four million rows at national scale: five indexes, each of which a page or a figure asks by.
create sequence visit_id_seq increment by 50 start with 5000;
create table visit (
  id                bigint   primary key,
  version           bigint   not null default 1,
  area_id           bigint   not null references area (id) deferrable initially deferred,
  participation_id  bigint   not null references participation (id) deferrable initially deferred,
  nurse_id          bigint   not null references person (id) deferrable initially deferred,
  planned_on        date     not null,
  outcome           text     references visit_outcome (code) deferrable initially deferred,
  held_on           date,
  place             text     not null default '' check (place in ('', 'HOME', 'OFFICE', 'OTHER', 'VIDEO', 'PHONE')),
  minutes           smallint check (minutes between 1 and 600),
  phase             text     not null check (phase in ('PREGNANCY', 'INFANCY', 'TODDLERHOOD')),
  family_share      smallint not null default 0 check (family_share between 0 and 100),
  child_share       smallint not null default 0 check (child_share between 0 and 100),
  health_share      smallint not null default 0 check (health_share between 0 and 100),
  life_share        smallint not null default 0 check (life_share between 0 and 100),
  cooperation_share smallint not null default 0 check (cooperation_share between 0 and 100),
  constraint only_a_visit_that_was_held_has_a_place_and_length check (
    (held_on is null) = (minutes is null) and (held_on is null) = (place = '')),
  constraint only_what_is_registered_was_held check (held_on is null or outcome is not null),
  constraint shares_of_the_domains_make_a_whole check (
    family_share + child_share + health_share + life_share + cooperation_share in (0, 100)),
  constraint only_a_visit_that_was_held_has_shares check (
    held_on is not null or family_share + child_share + health_share + life_share + cooperation_share = 0)
);
create index visit_participation_idx on visit (participation_id, planned_on) include (outcome);
create index visit_area_idx on visit (area_id, planned_on);
create index visit_nurse_idx on visit (nurse_id, planned_on);
create index visit_outcome_idx on visit (outcome);
create index visit_open_idx on visit (area_id, nurse_id, planned_on) where outcome is null;
comment on table visit is 'A visit, planned by the schedule or held besides. How it went is empty until somebody says; what was talked about is not kept, only how the time was shared between the domains.';
comment on column visit.family_share is 'Percent of the time on family and network; child: the child and the parental role, health: personal health, life: life situation, cooperation: interdisciplinary cooperation.';

create sequence participation_count_id_seq increment by 50 start with 5000;
create table participation_count (
  id         bigint  primary key,
  version    bigint  not null default 1,
  area_id    bigint  references area (id) deferrable initially deferred,
  unit_id    bigint  references unit (id) deferrable initially deferred,
  counted_on date    not null,
  included   integer not null check (included >= 0),
  active     integer not null check (active >= 0),
  completed  integer not null check (completed >= 0),
  departed   integer not null check (departed >= 0),
  source     text    not null check (source <> '' and length(source) <= 300),
  constraint everybody_included_is_active_or_has_ended check (included = active + completed + departed),
  constraint count_of_a_unit_is_of_its_area check (unit_id is null or area_id is not null)
);
create unique index participation_is_counted_once_a_day on participation_count (coalesce(area_id, 0), coalesce(unit_id, 0), counted_on);
create index participation_count_area_idx on participation_count (area_id);
create index participation_count_unit_idx on participation_count (unit_id);
comment on table participation_count is 'Published or reported counts where there are no cases: of the whole programme, an area or a unit, on a day.';
comment on column participation_count.departed is 'Left before the end.';

insert into referral_source (position, code, name_nb, name_nn, name_en, source) values
  (1, 'GP', 'Fastlege', 'Fastlege', 'General practitioner', 'programmets presentasjon fra 2023'),
  (2, 'MIDWIFE', 'Jordmor', 'Jordmor', 'Midwife', 'programmets presentasjon fra 2023'),
  (3, 'CHILD_HEALTH_CENTRE', 'Helsestasjon', 'Helsestasjon', 'Child health centre', 'programmets presentasjon fra 2023'),
  (4, 'HOSPITAL', 'Sykehus', 'Sjukehus', 'Hospital', 'programmets presentasjon fra 2023'),
  (5, 'NAV', 'NAV', 'NAV', 'NAV (labour and welfare)', 'programmets presentasjon fra 2023'),
  (6, 'MENTAL_HEALTH_CENTRE', 'DPS eller annet psykisk helsevern', 'DPS eller anna psykisk helsevern', 'Mental health centre', 'programmets presentasjon fra 2023'),
  (7, 'CHILD_WELFARE', 'Barnevern', 'Barnevern', 'Child welfare service', 'programmets presentasjon fra 2023'),
  (8, 'FAMILY_COUNSELLING', 'Familievern', 'Familievern', 'Family counselling', 'eget forslag, ikke bekreftet'),
  (9, 'ADDICTION_CARE', 'Rustjeneste', 'Rusteneste', 'Addiction care', 'programmets dokumenter'),
  (10, 'CRISIS_CENTRE', 'Krisesenter', 'Krisesenter', 'Crisis centre', 'programmets dokumenter'),
  (11, 'SELF', 'Kvinnen selv', 'Kvinna sjølv', 'The woman herself', 'programmets presentasjon fra 2023'),
  (12, 'OTHER', 'Andre', 'Andre', 'Other', 'programmets presentasjon fra 2023');

insert into referral_outcome (position, code, name_nb, name_nn, name_en, counts_as_refusal, source) values
  (1, 'INCLUDED', 'Inkludert', 'Inkludert', 'Included', false, 'eget forslag, ikke bekreftet'),
  (2, 'DECLINED', 'Ønsket ikke å delta', 'Ønskte ikkje å delta', 'Declined', true, 'eget forslag, ikke bekreftet'),
  (3, 'NOT_ELIGIBLE', 'Oppfylte ikke vilkårene', 'Oppfylte ikkje vilkåra', 'Not eligible', false, 'eget forslag, ikke bekreftet'),
  (4, 'NOT_REACHED', 'Ikke nådd', 'Ikkje nådd', 'Not reached', false, 'eget forslag, ikke bekreftet'),
  (5, 'STUDY_CONTROL', 'Trukket til ordinært tilbud i studien', 'Trekt til ordinært tilbod i studien', 'Allocated to usual services in the study', false, 'effektstudiens omtale, ikke bekreftet'),
  (6, 'MOVED_BEFORE', 'Flyttet før inkludering', 'Flytta før inkludering', 'Moved before inclusion', false, 'eget forslag, ikke bekreftet'),
  (7, 'PREGNANCY_ENDED', 'Svangerskapet ble avsluttet', 'Svangerskapet blei avslutta', 'Pregnancy ended', false, 'eget forslag, ikke bekreftet'),
  (8, 'NO_CAPACITY', 'Ingen ledig plass', 'Ingen ledig plass', 'No capacity', false, 'eget forslag, ikke bekreftet');

insert into end_reason (position, code, name_nb, name_nn, name_en, counts_as_completed, counts_as_attrition, report_separately, small_number_caution, source) values
  (1, 'COMPLETED', 'Fullført da barnet ble to år', 'Fullført då barnet blei to år', 'Completed at age two', true, false, false, false, 'programmets presentasjon fra 2023'),
  (2, 'OWN_WISH', 'Ønsket å slutte', 'Ønskte å slutte', 'Wished to leave', false, true, false, false, 'eget forslag, ikke bekreftet'),
  (3, 'MOVED', 'Flyttet ut av området', 'Flytta ut av området', 'Moved out of the area', false, false, true, false, 'eget forslag, ikke bekreftet'),
  (4, 'TRANSFERRED', 'Overført til annet område', 'Overført til anna område', 'Transferred to another area', false, false, false, false, 'eget forslag, ikke bekreftet'),
  (5, 'LOST_CONTACT', 'Mistet kontakten', 'Mista kontakten', 'Contact lost', false, true, false, false, 'eget forslag, ikke bekreftet'),
  (6, 'PREGNANCY_OR_CHILD_LOSS', 'Svangerskapstap eller barnets død', 'Svangerskapstap eller at barnet døydde', 'Loss of pregnancy or child', false, false, true, true, 'eget forslag, ikke bekreftet'),
  (7, 'CHILD_NOT_IN_CARE', 'Mor har ikke lenger daglig omsorg', 'Mor har ikkje lenger dagleg omsorg', 'Mother no longer has daily care', false, true, false, true, 'eget forslag, ikke bekreftet'),
  (8, 'OTHER_SERVICE', 'Andre tjenester overtok', 'Andre tenester tok over', 'Other services took over', false, true, false, false, 'eget forslag, ikke bekreftet'),
  (9, 'AREA_CLOSED', 'Området avsluttet programmet', 'Området avslutta programmet', 'Area closed', false, false, false, false, 'eget forslag, ikke bekreftet'),
  (10, 'OTHER', 'Annen grunn', 'Annan grunn', 'Other reason', false, true, false, false, 'eget forslag, ikke bekreftet');

insert into visit_outcome (position, code, name_nb, name_nn, name_en, counts_in_dosage, is_contact, missed_by, source) values
  (1, 'COMPLETED', 'Gjennomført', 'Gjennomført', 'Completed', true, true, '', 'eget forslag, ikke bekreftet'),
  (2, 'COMPLETED_SHORT', 'Gjennomført, kortere enn planlagt', 'Gjennomført, kortare enn planlagt', 'Completed, shorter than planned', true, true, '', 'eget forslag, ikke bekreftet'),
  (3, 'ALTERNATIVE_CONTACT', 'Kontakt på annen måte', 'Kontakt på annan måte', 'Alternative contact', false, true, '', 'eget forslag, ikke bekreftet'),
  (4, 'MOVED_BY_FAMILY', 'Flyttet av familien', 'Flytta av familien', 'Rescheduled by family', false, false, 'FAMILY', 'eget forslag, ikke bekreftet'),
  (5, 'MOVED_BY_TEAM', 'Flyttet av teamet', 'Flytta av teamet', 'Rescheduled by team', false, false, 'TEAM', 'eget forslag, ikke bekreftet'),
  (6, 'CANCELLED_BY_FAMILY', 'Avlyst av familien', 'Avlyst av familien', 'Cancelled by family', false, false, 'FAMILY', 'eget forslag, ikke bekreftet'),
  (7, 'CANCELLED_BY_TEAM', 'Avlyst av teamet', 'Avlyst av teamet', 'Cancelled by team', false, false, 'TEAM', 'eget forslag, ikke bekreftet'),
  (8, 'NOT_AT_HOME', 'Ingen møtte', 'Ingen møtte', 'No one attended', false, false, 'FAMILY', 'eget forslag, ikke bekreftet');

insert into criteria_set (code, name_nb, name_nn, name_en, source, valid_from, valid_to) values
  ('CRITERIA_2020', 'Kriteriesett 2020', 'Kriteriesett 2020', 'Criteria set 2020', 'invitasjonen til kommunene fra 2020', null, '2023-01-01');

insert into criterion (set_code, position, code, part, name_nb, name_nn, name_en, prevalence_percent, prevalence_inferred) values
  ('CRITERIA_2020', 1, 'B1', 'BASIC', 'Har opplevd vold eller overgrep i hjemmet', 'Har opplevd vald eller overgrep i heimen', 'Experience of violence or abuse at home', null, false),
  ('CRITERIA_2020', 2, 'B2', 'BASIC', 'Krevende erfaringer fra egen oppvekst, som omsorgssvikt eller barnevern', 'Krevjande erfaringar frå eigen oppvekst, som omsorgssvikt eller barnevern', 'Difficult experiences in own childhood, such as neglect or child welfare', null, false),
  ('CRITERIA_2020', 3, 'B3', 'BASIC', 'Lite sosial støtte eller alvorlige konflikter mellom de vordende foreldrene', 'Lite sosial støtte eller alvorlege konfliktar mellom dei vordande foreldra', 'Little social support or serious conflict between the expectant parents', null, false),
  ('CRITERIA_2020', 4, 'B4', 'BASIC', 'Psykiske helseproblemer hos en vordende forelder', 'Psykiske helseproblem hos ein vordande forelder', 'Mental health problems in an expectant parent', null, false),
  ('CRITERIA_2020', 5, 'B5', 'BASIC', 'Uten arbeid, opplæring og utdanning og med lavt utdanningsnivå', 'Utan arbeid, opplæring og utdanning og med lågt utdanningsnivå', 'Not in work, training or education and low level of education', null, false),
  ('CRITERIA_2020', 6, 'A1', 'ADDITIONAL', 'Varig lav inntekt og vanskelig økonomi', 'Varig låg inntekt og vanskeleg økonomi', 'Lasting low income and difficult finances', null, false),
  ('CRITERIA_2020', 7, 'A2', 'ADDITIONAL', 'Eneforsørger og avhengig av sosial stønad', 'Einsleg forsørgjar og avhengig av sosial stønad', 'Single provider dependent on social benefit', null, false),
  ('CRITERIA_2020', 8, 'A3', 'ADDITIONAL', 'Bruker tobakk eller rusmidler', 'Bruker tobakk eller rusmiddel', 'Use of tobacco or substances', null, false);

insert into criteria_set (code, name_nb, name_nn, name_en, source, valid_from, valid_to) values
  ('CRITERIA_2023', 'Kriteriesett 2023', 'Kriteriesett 2023', 'Criteria set 2023', 'programmets presentasjon fra 2023', '2023-01-01', null);

insert into criterion (set_code, position, code, part, name_nb, name_nn, name_en, prevalence_percent, prevalence_inferred) values
  ('CRITERIA_2023', 1, 'C01', 'ALL', 'Har opplevd omsorgssvikt, vold, overgrep eller mobbing', 'Har opplevd omsorgssvikt, vald, overgrep eller mobbing', 'Experience of neglect, violence, abuse or bullying', 73, true),
  ('CRITERIA_2023', 2, 'C02', 'ALL', 'Hadde kontakt med barnevernet i egen oppvekst', 'Hadde kontakt med barnevernet i eigen oppvekst', 'Contact with child welfare in own childhood', 32, true),
  ('CRITERIA_2023', 3, 'C03', 'ALL', 'Lite støtte i familie og nettverk', 'Lite støtte i familie og nettverk', 'Little support from family and network', 45, true),
  ('CRITERIA_2023', 4, 'C04', 'ALL', 'Varige eller alvorlige konflikter i parforholdet eller andre relasjoner', 'Varige eller alvorlege konfliktar i parforholdet eller andre relasjonar', 'Lasting or serious conflict in the relationship or other relations', 37, true),
  ('CRITERIA_2023', 5, 'C05', 'ALL', 'Vansker med å ta imot hjelp fra relevante tjenester', 'Vanskar med å ta imot hjelp frå relevante tenester', 'Difficulty in making use of relevant services', 16, true),
  ('CRITERIA_2023', 6, 'C06', 'ALL', 'Ikke i arbeid eller utdanning og lavt utdanningsnivå', 'Ikkje i arbeid eller utdanning og lågt utdanningsnivå', 'Not in work or education and low level of education', 40, true),
  ('CRITERIA_2023', 7, 'C07', 'ALL', 'Varig lav inntekt eller vanskelig økonomi', 'Varig låg inntekt eller vanskeleg økonomi', 'Lasting low income or difficult finances', 36, true),
  ('CRITERIA_2023', 8, 'C08', 'ALL', 'Psykiske vansker', 'Psykiske vanskar', 'Mental health difficulties', 86, true),
  ('CRITERIA_2023', 9, 'C09', 'ALL', 'Rusmiddelproblemer', 'Rusmiddelproblem', 'Substance problems', 16, true),
  ('CRITERIA_2023', 10, 'C10', 'ALL', 'Ung mor', 'Ung mor', 'Young mother', 19, true);


update referral_source set is_told = false where code = 'SELF';

insert into handover_service (position, code, name_nb, name_nn, name_en, source) values
  (1, 'CHILD_HEALTH_CENTRE', 'Helsestasjon', 'Helsestasjon', 'Child health centre', 'eget forslag, ikke bekreftet'),
  (2, 'KINDERGARTEN', 'Barnehage', 'Barnehage', 'Kindergarten', 'eget forslag, ikke bekreftet'),
  (3, 'GP', 'Fastlege', 'Fastlege', 'General practitioner', 'eget forslag, ikke bekreftet'),
  (4, 'MENTAL_HEALTH', 'Psykisk helsetjeneste i kommunen', 'Psykisk helseteneste i kommunen', 'Municipal mental health service', 'eget forslag, ikke bekreftet'),
  (5, 'SPECIALIST', 'Spesialisthelsetjenesten', 'Spesialisthelsetenesta', 'Specialist health service', 'eget forslag, ikke bekreftet'),
  (6, 'CHILD_WELFARE', 'Barnevern', 'Barnevern', 'Child welfare service', 'eget forslag, ikke bekreftet'),
  (7, 'FAMILY_COUNSELLING', 'Familievern', 'Familievern', 'Family counselling', 'eget forslag, ikke bekreftet'),
  (8, 'NAV', 'NAV', 'NAV', 'NAV (labour and welfare)', 'eget forslag, ikke bekreftet'),
  (9, 'OTHER', 'Annen tjeneste', 'Anna teneste', 'Another service', 'eget forslag, ikke bekreftet');

-- 168 have left: 637 included less 304 active and 165 completed. The source does not state it, and no day either.
insert into participation_count (id, area_id, unit_id, counted_on, included, active, completed, departed, source) values
  (1, null, null, '2023-01-01', 637, 304, 165, 168, 'Programmets presentasjon fra 2023; dagen er antatt, og hvor mange som har sluttet, er regnet ut');
