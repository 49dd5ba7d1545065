-- What happens in a meeting of an NFP council: who is there, who is partial, what is proposed, voted, decided and followed up.

create table nfp_sitting (
  meeting_id   bigint      primary key,
  version      bigint      not null default 1,
  area_id      bigint      not null references area (id) deferrable initially deferred,
  current_item bigint,
  saved_at     timestamptz not null,
  constraint sitting_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred,
  constraint current_item_is_of_the_meeting foreign key (meeting_id, current_item)
    references nfp_agenda_item (meeting_id, id) deferrable initially deferred
);
create index nfp_sitting_area_idx on nfp_sitting (area_id, meeting_id);
create index nfp_sitting_item_idx on nfp_sitting (meeting_id, current_item);
comment on table nfp_sitting is 'A meeting from its start: which item is dealt with, and when something was recorded last.';

create table nfp_absence (
  area_id     bigint      not null references area (id) deferrable initially deferred,
  meeting_id  bigint      not null,
  seat_id     bigint      not null references nfp_council_seat (id) deferrable initially deferred,
  reason      text        not null default '' check (length(reason) <= 300),
  reported_at timestamptz not null,
  primary key (meeting_id, seat_id),
  constraint absence_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_absence_area_idx on nfp_absence (area_id, meeting_id);
create index nfp_absence_seat_idx on nfp_absence (seat_id);
comment on table nfp_absence is 'Whoever has said not to come to a meeting. The reason is theirs to give or not.';

create sequence nfp_attendance_id_seq increment by 50 start with 5000;
create table nfp_attendance (
  id         bigint primary key,
  area_id    bigint not null references area (id) deferrable initially deferred,
  meeting_id bigint not null,
  seat_id    bigint not null references nfp_council_seat (id) deferrable initially deferred,
  by_seat_id bigint not null references nfp_council_seat (id) deferrable initially deferred,
  arrived_at time   not null,
  left_at    time,
  constraint whoever_leaves_has_come check (left_at > arrived_at),
  constraint attendance_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred,
  constraint seat_is_taken_once_at_a_time exclude using gist (
    meeting_id with =, seat_id with =, tsrange(date '2000-01-01' + arrived_at, date '2000-01-01' + left_at) with &&),
  constraint substitute_sits_once_at_a_time exclude using gist (
    meeting_id with =, by_seat_id with =, tsrange(date '2000-01-01' + arrived_at, date '2000-01-01' + left_at) with &&)
);
create index nfp_attendance_area_idx on nfp_attendance (area_id, meeting_id);
create index nfp_attendance_seat_idx on nfp_attendance (seat_id);
create index nfp_attendance_by_idx on nfp_attendance (by_seat_id);
comment on table nfp_attendance is 'Who was there from when to when (clock in Norway, on the day of the meeting; no end: until the end). by_seat_id is the seat of whoever came: the member''s own, or that of the substitute in their place.';

create sequence nfp_partiality_id_seq increment by 50 start with 5000;
create table nfp_partiality (
  id      bigint primary key,
  area_id bigint not null references area (id) deferrable initially deferred,
  item_id bigint not null,
  seat_id bigint not null references nfp_council_seat (id) deferrable initially deferred,
  ground  text   not null check (ground <> '' and length(ground) <= 500),
  constraint partiality_is_declared_once unique (item_id, seat_id),
  constraint partiality_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_partiality_area_idx on nfp_partiality (area_id, item_id);
create index nfp_partiality_seat_idx on nfp_partiality (seat_id);
comment on table nfp_partiality is 'Whose seat is left out of quorum and votes of one item, since whoever sits in it is partial, and why.';

create sequence nfp_proposal_id_seq increment by 50 start with 5000;
create table nfp_proposal (
  id       bigint  primary key,
  area_id  bigint  not null references area (id) deferrable initially deferred,
  item_id  bigint  not null,
  position integer not null check (position > 0),
  kind     text    not null check (kind in ('RECOMMENDED', 'ALTERNATIVE', 'AMENDMENT')),
  by_seat_id bigint references nfp_council_seat (id) deferrable initially deferred,
  wording  text    not null check (wording <> '' and length(wording) <= 4000),
  withdrawn boolean not null default false,
  constraint proposals_stand_in_an_order unique (item_id, position) deferrable initially deferred,
  constraint proposal_is_of_one_item unique (item_id, id),
  constraint proposal_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_proposal_area_idx on nfp_proposal (area_id, item_id);
create index nfp_proposal_by_idx on nfp_proposal (by_seat_id);
comment on table nfp_proposal is 'What can be voted upon in an item: what was recommended, and what members propose instead or in addition.';
comment on column nfp_proposal.by_seat_id is 'The seat of whoever made it: a member''s, or that of a substitute in their place. Empty: it came with the papers.';

create sequence nfp_ballot_id_seq increment by 50 start with 5000;
create table nfp_ballot (
  id           bigint      primary key,
  area_id      bigint      not null references area (id) deferrable initially deferred,
  item_id      bigint      not null,
  proposal_id  bigint      not null,
  position     integer     not null check (position > 0),
  members      integer     check (members >= 0),
  entitled     integer     check (entitled >= 0),
  present      integer     check (present >= 0),
  needed       integer     check (needed >= 0),
  casting_vote boolean     not null default false,
  outcome      text        check (outcome in ('CARRIED', 'REJECTED')),
  closed_at    timestamptz,
  constraint ballots_stand_in_an_order unique (item_id, position) deferrable initially deferred,
  constraint closed_ballot_has_its_figures check (
    (closed_at is null) = (outcome is null) and (closed_at is null or num_nonnulls(members, entitled, present, needed) = 4)),
  constraint ballot_is_of_one_item unique (item_id, id),
  constraint ballot_is_about_a_proposal_of_the_item foreign key (item_id, proposal_id)
    references nfp_proposal (item_id, id) deferrable initially deferred,
  constraint ballot_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_ballot_area_idx on nfp_ballot (area_id, item_id);
create index nfp_ballot_proposal_idx on nfp_ballot (item_id, proposal_id);
create unique index item_has_one_open_ballot on nfp_ballot (item_id) where closed_at is null;
comment on table nfp_ballot is 'One vote on one proposal. When it is closed its figures stay: members of the council, those entitled (not partial), those present of them, and how many are needed for a quorum.';
comment on column nfp_ballot.casting_vote is 'There were as many for as against, and the leader''s vote decided.';

create table nfp_vote (
  area_id   bigint not null references area (id) deferrable initially deferred,
  ballot_id bigint not null,
  item_id   bigint not null,
  seat_id   bigint not null references nfp_council_seat (id) deferrable initially deferred,
  choice    text   not null check (choice in ('YES', 'NO', 'BLANK')),
  primary key (ballot_id, seat_id),
  constraint vote_is_of_a_ballot_of_the_item foreign key (item_id, ballot_id)
    references nfp_ballot (item_id, id) deferrable initially deferred
);
create index nfp_vote_area_idx on nfp_vote (area_id);
create index nfp_vote_item_idx on nfp_vote (item_id, ballot_id);
create index nfp_vote_seat_idx on nfp_vote (seat_id);
comment on table nfp_vote is 'How a seat voted. Once for each ballot, by the primary key; not by a seat that is left out of the item.';

-- The two may not stand beside one another, whoever writes and in whatever order.
create function partial_seat_does_not_vote() returns trigger language plpgsql set search_path = pg_catalog, samrad as $$
begin
  perform 1 from nfp_agenda_item i where i.id = new.item_id for update;
  if exists (select from nfp_vote v join nfp_partiality p on p.item_id = v.item_id and p.seat_id = v.seat_id
             where v.item_id = new.item_id and v.seat_id = new.seat_id) then
    raise exception using errcode = 'check_violation', constraint = 'partial_seat_does_not_vote',
      message = 'A seat that is left out of an item does not vote on it.';
  end if;
  return null;
end $$;
comment on function partial_seat_does_not_vote is 'Refuses a vote of a seat that is left out of the item, and leaving out a seat that has voted on it.';
create trigger partial_seat_does_not_vote after insert or update on nfp_vote
  for each row execute function partial_seat_does_not_vote();
create trigger partial_seat_does_not_vote after insert or update on nfp_partiality
  for each row execute function partial_seat_does_not_vote();

create table nfp_draft (
  item_id bigint primary key,
  version bigint not null default 1,
  area_id bigint not null references area (id) deferrable initially deferred,
  wording text   not null default '' check (length(wording) <= 4000),
  constraint draft_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_draft_area_idx on nfp_draft (area_id, item_id);
comment on table nfp_draft is 'What is being written about an item while the meeting deals with it. It becomes the decision once that is made; until then nothing follows from it.';

create sequence nfp_decision_id_seq increment by 50 start with 5000;
create table nfp_decision (
  id             bigint      primary key,
  area_id        bigint      not null references area (id) deferrable initially deferred,
  item_id        bigint      not null,
  wording        text        not null check (wording <> '' and length(wording) <= 4000),
  proposal_id    bigint,
  without_quorum boolean     not null default false,
  decided_at     timestamptz not null,
  constraint item_is_decided_once unique (item_id),
  constraint decision_follows_a_proposal_of_the_item foreign key (item_id, proposal_id)
    references nfp_proposal (item_id, id) deferrable initially deferred,
  constraint decision_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_decision_area_idx on nfp_decision (area_id, item_id);
create index nfp_decision_proposal_idx on nfp_decision (item_id, proposal_id);
comment on table nfp_decision is 'What the council decided in an item, word for word as the minutes say it; for an item of information, that it was taken note of.';
comment on column nfp_decision.without_quorum is 'Decided though too few were there; only where the type of the council leaves that to it.';

create sequence nfp_action_id_seq increment by 50 start with 5000;
create table nfp_action (
  id           bigint  primary key,
  version      bigint  not null default 1,
  area_id      bigint  not null references area (id) deferrable initially deferred,
  council_id   bigint  not null,
  item_id      bigint  not null,
  task         text    not null check (task <> '' and length(task) <= 500),
  person_id    bigint  references person (id) deferrable initially deferred,
  unit_id      bigint  references unit (id) deferrable initially deferred,
  due_on       date,
  state        text    not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
  closing_note text    not null default '' check (length(closing_note) <= 1000),
  closed_on    date,
  constraint closed_action_says_when check ((state = 'OPEN') = (closed_on is null)),
  constraint dropped_action_says_why check (state <> 'DROPPED' or closing_note <> ''),
  constraint action_is_of_one_area unique (area_id, id),
  constraint action_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred,
  constraint action_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_action_area_idx on nfp_action (area_id, item_id);
create index nfp_action_council_idx on nfp_action (council_id, area_id);
create index nfp_action_item_idx on nfp_action (item_id);
create index nfp_action_person_idx on nfp_action (person_id);
create index nfp_action_unit_idx on nfp_action (unit_id);
comment on table nfp_action is 'What somebody is to do after an item was dealt with, and until when; it stays open until it is done or dropped.';

create table nfp_working_time (
  area_id         bigint  not null references area (id) deferrable initially deferred,
  meeting_id      bigint  not null,
  seat_id         bigint  not null references nfp_council_seat (id) deferrable initially deferred,
  version         bigint  not null default 1,
  meeting_minutes integer not null check (meeting_minutes between 0 and 1440),
  preparation_minutes integer not null check (preparation_minutes between 0 and 6000),
  primary key (meeting_id, seat_id),
  constraint hours_are_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_working_time_area_idx on nfp_working_time (area_id, meeting_id);
create index nfp_working_time_seat_idx on nfp_working_time (seat_id);
comment on table nfp_working_time is 'Working time of whoever sat in a seat, for a meeting and for preparing it, in minutes: what municipalities contribute (A4-05).';
