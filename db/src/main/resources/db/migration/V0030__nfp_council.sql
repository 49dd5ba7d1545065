-- NFP councils of programme areas: what each is, by which rules it works, who sits for whom. A municipality's own council, its
-- meetings (council_meeting) and its decisions (adoption) are something else.

create sequence nfp_council_id_seq increment by 50 start with 5000;
create table nfp_council (
  id               bigint primary key,
  version          bigint not null default 1,
  area_id          bigint not null references area (id) deferrable initially deferred,
  type             text   not null check (type in ('ADMINISTRATIVE', 'JOINT_BOARD', 'OTHER')),
  mandate          text   not null default '' check (length(mandate) <= 4000),
  mandate_document text   not null default '' check (length(mandate_document) <= 300),
  valid_from       date   not null,
  valid_to         date,
  constraint nfp_council_period_runs_forward check (valid_to > valid_from),
  constraint nfp_council_is_of_one_area unique (area_id, id),
  constraint area_has_one_council_of_a_type_a_day
    exclude using gist (area_id with =, type with =, daterange(valid_from, valid_to) with &&)
);
comment on table nfp_council is 'The council that guides a programme area (NFP council): administrative, a joint elected board (kommuneloven § 20-3, paragraph not verified) or something else. Not the council of a municipality.';
comment on column nfp_council.mandate is 'What the area adds to the two purposes every NFP council has, in its own words; may be empty.';
comment on column nfp_council.mandate_document is 'Where the mandate was decided: case number or title of a document; may be empty.';

create sequence nfp_council_procedure_id_seq increment by 50 start with 5000;
create table nfp_council_procedure (
  id          bigint  primary key,
  area_id     bigint  not null references area (id) deferrable initially deferred,
  council_id  bigint  not null,
  notice_days integer not null check (notice_days between 0 and 60),
  paper_days  integer not null check (paper_days between 0 and 90),
  quorum      text    not null check (quorum in ('NONE', 'HALF', 'MORE_THAN_HALF', 'TWO_THIRDS')),
  casting_vote boolean not null,
  valid_from  date    not null,
  valid_to    date,
  constraint papers_are_ready_when_notice_is_given check (paper_days >= notice_days),
  constraint nfp_council_procedure_period_runs_forward check (valid_to > valid_from),
  constraint procedure_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred,
  constraint council_has_one_procedure_a_day exclude using gist (council_id with =, daterange(valid_from, valid_to) with &&)
);
create index nfp_council_procedure_area_idx on nfp_council_procedure (area_id);
create index nfp_council_procedure_council_idx on nfp_council_procedure (council_id, area_id);
comment on table nfp_council_procedure is 'Rules of procedure of an NFP council, through time. Each version holds from a day until the next.';
comment on column nfp_council_procedure.notice_days is 'So many days before a meeting members have the notice with its papers.';
comment on column nfp_council_procedure.paper_days is 'So many days before a meeting papers reach the secretary.';

create sequence nfp_council_seat_id_seq increment by 50 start with 5000;
create table nfp_council_seat (
  id             bigint  primary key,
  area_id        bigint  not null references area (id) deferrable initially deferred,
  council_id     bigint  not null,
  function       text    not null check (function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER', 'SUBSTITUTE', 'SECRETARY')),
  person_id      bigint  not null references person (id) deferrable initially deferred,
  unit_id        bigint  references unit (id) deferrable initially deferred,
  substitute_for bigint,
  sole           boolean not null,
  valid_from     date    not null,
  valid_to       date,
  constraint nfp_council_seat_period_runs_forward check (valid_to > valid_from),
  constraint nfp_council_seat_is_of_one_council unique (council_id, id),
  constraint seat_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred,
  constraint seat_stands_in_for_one_of_the_council foreign key (council_id, substitute_for)
    references nfp_council_seat (council_id, id) deferrable initially deferred,
  constraint only_the_secretary_stands_for_no_unit check ((function = 'SECRETARY') = (unit_id is null)),
  constraint only_a_substitute_stands_in_for_a_seat check (function = 'SUBSTITUTE' or substitute_for is null),
  constraint a_leader_is_the_only_one check (function <> 'LEADER' or sole),
  constraint sole_function_is_held_once_a_day
    exclude using gist (council_id with =, function with =, daterange(valid_from, valid_to) with &&) where (sole),
  constraint person_sits_once_for_a_unit_a_day exclude using gist (
    council_id with =, person_id with =, (coalesce(unit_id, 0)) with =, daterange(valid_from, valid_to) with &&)
);
create index nfp_council_seat_area_idx on nfp_council_seat (area_id);
create index nfp_council_seat_council_idx on nfp_council_seat (council_id, area_id);
create index nfp_council_seat_person_idx on nfp_council_seat (person_id);
create index nfp_council_seat_unit_idx on nfp_council_seat (unit_id);
create index nfp_council_seat_substitute_idx on nfp_council_seat (substitute_for, council_id);
comment on table nfp_council_seat is 'Who sits in an NFP council for which unit, as what, from when to when. The role assignment whose source names the seat begins and ends with it.';
comment on column nfp_council_seat.sole is 'Nobody else may have the function that day, by the type of the council.';

create sequence nfp_council_balance_id_seq increment by 50 start with 5000;
create table nfp_council_balance (
  id         bigint  primary key,
  area_id    bigint  not null references area (id) deferrable initially deferred,
  council_id bigint  not null,
  counted_on date    not null,
  women      integer not null check (women between 0 and 999),
  men        integer not null check (men between 0 and 999),
  constraint balance_counts_somebody check (women + men > 0),
  constraint balance_is_counted_once_a_day unique (council_id, counted_on),
  constraint balance_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred
);
create index nfp_council_balance_area_idx on nfp_council_balance (area_id);
create index nfp_council_balance_council_idx on nfp_council_balance (council_id, area_id);
comment on table nfp_council_balance is 'How many women and men a joint elected board had on a day, as counted by whoever keeps it. No person has a gender in this database.';

-- A right that follows from a seat may stand beside the same right given by an administrator, or following from another seat.
alter table role_assignment drop constraint role_is_held_once_a_day;
alter table role_assignment add constraint role_is_held_once_a_day exclude using gist (
  person_id with =, role with =, (coalesce(area_id, 0)) with =, (coalesce(unit_id, 0)) with =, source with =,
  daterange(valid_from, valid_to) with &&);
create index role_assignment_source_idx on role_assignment (source) where source <> 'GRANTED';
comment on column role_assignment.source is 'GRANTED by an administrator, or the seat (seat/12) or staffing it follows from.';
