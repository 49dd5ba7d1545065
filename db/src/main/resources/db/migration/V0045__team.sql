-- The team of a programme area: posts and people, training, supervision and who knows what. No national identity number, no health data.

create table team (
  area_id bigint primary key references area (id) deferrable initially deferred,
  version bigint not null default 1
);
comment on table team is 'Stands for all posts of an area together, so that two who fill posts at once wait for one another: a team has a largest number of nurses. Comes into being with the first post.';

create sequence team_post_id_seq increment by 50 start with 5000;
create table team_post (
  id           bigint  primary key,
  version      bigint  not null default 1,
  area_id      bigint  not null references area (id) deferrable initially deferred,
  person_id    bigint  not null references person (id) deferrable initially deferred,
  function     text    not null check (function in ('FAMILY_NURSE', 'TEAM_LEADER', 'TEAM_COORDINATOR')),
  profession   text    not null check (profession in ('PUBLIC_HEALTH_NURSE', 'MIDWIFE', 'NURSE', 'OTHER')),
  unit_id      bigint  not null references unit (id) deferrable initially deferred,
  percentage   integer not null check (percentage between 1 and 100),
  certified_on date,
  valid_from   date    not null,
  valid_to     date,
  constraint team_post_period_runs_forward check (valid_to > valid_from),
  constraint post_is_held_once_a_day
    exclude using gist (area_id with =, person_id with =, function with =, daterange(valid_from, valid_to) with &&)
);
create index team_post_area_idx on team_post (area_id, function);
create index team_post_person_idx on team_post (person_id);
create index team_post_unit_idx on team_post (unit_id);
comment on table team_post is 'Who works in the team of an area, as what, for which employer and how much, from when to when. Another percentage is another row from that day. The role assignment whose source names the post begins and ends with it.';
comment on column team_post.unit_id is 'The municipality or city district that employs the person.';
comment on column team_post.certified_on is 'When the person was approved to follow up participants alone.';

create sequence team_absence_id_seq increment by 50 start with 5000;
create table team_absence (
  id         bigint primary key,
  version    bigint not null default 1,
  area_id    bigint not null references area (id) deferrable initially deferred,
  person_id  bigint not null references person (id) deferrable initially deferred,
  valid_from date   not null,
  valid_to   date   not null,
  constraint team_absence_period_runs_forward check (valid_to > valid_from),
  constraint absence_is_entered_once_a_day exclude using gist (area_id with =, person_id with =, daterange(valid_from, valid_to) with &&)
);
create index team_absence_area_idx on team_absence (area_id);
create index team_absence_person_idx on team_absence (person_id);
comment on table team_absence is 'Days on which somebody of a team is away, so that no supervision is expected of them. Never why.';

create sequence team_session_id_seq increment by 50 start with 5000;
create table team_session (
  id       bigint primary key,
  version  bigint not null default 1,
  area_id  bigint not null references area (id) deferrable initially deferred,
  kind     text   not null check (kind in ('ONE_TO_ONE', 'TEAM_MEETING', 'ACCOMPANIED_VISIT', 'INTERACTION', 'PSYCHOLOGIST_CHILD_WELFARE', 'NAV', 'EXPERIENCE_GATHERING')),
  on_day   date   not null,
  nurse_id bigint references person (id) deferrable initially deferred,
  title    text   not null default '' check (length(title) <= 200),
  place    text   not null default '' check (length(place) <= 100),
  constraint session_of_one_nurse_names_her check ((kind in ('ONE_TO_ONE', 'ACCOMPANIED_VISIT')) = (nurse_id is not null)),
  constraint only_a_gathering_has_a_title check ((kind = 'EXPERIENCE_GATHERING') = (title <> '')),
  constraint only_a_gathering_has_a_place check (kind = 'EXPERIENCE_GATHERING' or place = '')
);
create unique index session_is_registered_once on team_session (area_id, kind, on_day, coalesce(nurse_id, 0), title);
create index team_session_area_idx on team_session (area_id);
create index team_session_nurse_idx on team_session (nurse_id);
comment on table team_session is 'Supervision, meetings and gatherings of a team that were held. What was spoken about stands nowhere, and no participant is named.';
comment on column team_session.nurse_id is 'Whose supervision it was, or whose visit somebody came along to; empty for what the team does together.';
comment on column team_session.area_id is 'The area whose team it was; of a gathering of several teams, the one that invited.';

create table team_attendance (
  session_id bigint not null references team_session (id) deferrable initially deferred,
  person_id  bigint not null references person (id) deferrable initially deferred,
  area_id    bigint not null references area (id) deferrable initially deferred,
  primary key (session_id, person_id)
);
create index team_attendance_person_idx on team_attendance (person_id);
create index team_attendance_area_idx on team_attendance (area_id);
comment on table team_attendance is 'Who of which team was at a session.';
comment on column team_attendance.area_id is 'The team the person came from; at a gathering not always the one that invited.';

create sequence training_module_id_seq increment by 50 start with 5000;
create table training_module (
  id          bigint  primary key,
  version     bigint  not null default 1,
  place       integer not null check (place > 0),
  name_nb     text    not null check (name_nb <> '' and length(name_nb) <= 200),
  name_nn     text    not null check (name_nn <> '' and length(name_nn) <= 200),
  name_en     text    not null check (name_en <> '' and length(name_en) <= 200),
  valid_from  date    not null,
  valid_to    date,
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  constraint training_module_period_runs_forward check (valid_to > valid_from),
  constraint module_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
comment on table training_module is 'A part of the training of the programme, in the order of its plan. Verified when somebody has compared it with the plan of the national office.';

create table training_requirement (
  module_id    bigint  not null references training_module (id) deferrable initially deferred,
  function     text    not null check (function in ('FAMILY_NURSE', 'TEAM_LEADER', 'TEAM_COORDINATOR')),
  before_start boolean not null,
  primary key (module_id, function)
);
comment on table training_requirement is 'Who takes a module. before_start: it is completed before the first day of work.';

create sequence team_training_id_seq increment by 50 start with 5000;
create table team_training (
  id        bigint primary key,
  version   bigint not null default 1,
  area_id   bigint not null references area (id) deferrable initially deferred,
  person_id bigint not null references person (id) deferrable initially deferred,
  module_id bigint not null references training_module (id) deferrable initially deferred,
  state     text   not null check (state in ('PLANNED', 'STARTED', 'COMPLETED')),
  on_day    date   not null,
  constraint person_takes_a_module_once unique (person_id, module_id)
);
create index team_training_area_idx on team_training (area_id);
create index team_training_module_idx on team_training (module_id);
comment on table team_training is 'How far somebody is with a module of the training. It follows the person to another team.';
comment on column team_training.on_day is 'The day it is planned for, began or was completed, by its state.';
comment on column team_training.area_id is 'The team that registered it.';

create sequence team_knowledge_id_seq increment by 50 start with 5000;
create table team_knowledge (
  id         bigint primary key,
  version    bigint not null default 1,
  area_id    bigint not null references area (id) deferrable initially deferred,
  name       text   not null check (name <> '' and length(name) <= 200),
  valid_from date   not null,
  valid_to   date,
  constraint team_knowledge_period_runs_forward check (valid_to > valid_from),
  constraint knowledge_has_its_name_alone exclude using gist (area_id with =, name with =, daterange(valid_from, valid_to) with &&),
  constraint team_knowledge_is_of_one_area unique (area_id, id)
);
comment on table team_knowledge is 'A function or knowledge that a team cannot do without: who keeps the agreements, who can run the reports.';

create sequence team_knowledge_holder_id_seq increment by 50 start with 5000;
create table team_knowledge_holder (
  id           bigint primary key,
  area_id      bigint not null references area (id) deferrable initially deferred,
  knowledge_id bigint not null,
  person_id    bigint not null references person (id) deferrable initially deferred,
  valid_from   date   not null,
  valid_to     date,
  constraint team_knowledge_holder_period_runs_forward check (valid_to > valid_from),
  constraint holder_is_of_knowledge_of_the_area foreign key (area_id, knowledge_id)
    references team_knowledge (area_id, id) deferrable initially deferred,
  constraint knowledge_is_held_once_a_day exclude using gist (knowledge_id with =, person_id with =, daterange(valid_from, valid_to) with &&)
);
create index team_knowledge_holder_area_idx on team_knowledge_holder (area_id, knowledge_id);
create index team_knowledge_holder_person_idx on team_knowledge_holder (person_id);
comment on table team_knowledge_holder is 'Who can do it, from when to when. One whom the team has nobody beside is a risk.';

-- What the sources say of the training is that there is one; the parts below are assumed until the national office has confirmed them.
insert into training_module (id, place, name_nb, name_nn, name_en, valid_from) values
  (1, 10, 'Grunnopplæring: svangerskap', 'Grunnopplæring: svangerskap', 'Basic training: pregnancy', '2016-01-01'),
  (2, 20, 'Grunnopplæring: spedbarnstid', 'Grunnopplæring: spedbarnstid', 'Basic training: infancy', '2016-01-01'),
  (3, 30, 'Grunnopplæring: småbarnstid', 'Grunnopplæring: småbarnstid', 'Basic training: toddlerhood', '2016-01-01'),
  (4, 40, 'Motiverende samtale', 'Motiverande samtale', 'Motivational interviewing', '2016-01-01'),
  (5, 50, 'Veiledning av familiesykepleiere', 'Rettleiing av familiesjukepleiarar', 'Supervising family nurses', '2016-01-01'),
  (6, 60, 'Taushetsplikt og registrering', 'Teieplikt og registrering', 'Confidentiality and registration', '2016-01-01');

insert into training_requirement (module_id, function, before_start) values
  (1, 'FAMILY_NURSE', true), (1, 'TEAM_LEADER', true),
  (2, 'FAMILY_NURSE', false), (2, 'TEAM_LEADER', false),
  (3, 'FAMILY_NURSE', false), (3, 'TEAM_LEADER', false),
  (4, 'FAMILY_NURSE', false), (4, 'TEAM_LEADER', false),
  (5, 'TEAM_LEADER', true),
  (6, 'FAMILY_NURSE', true), (6, 'TEAM_LEADER', true), (6, 'TEAM_COORDINATOR', true);
