-- Meetings of NFP councils and their agendas. A meeting of a municipality's own council (council_meeting) is something else.

create sequence nfp_meeting_id_seq increment by 50 start with 5000;
create table nfp_meeting (
  id            bigint  primary key,
  version       bigint  not null default 1,
  area_id       bigint  not null references area (id) deferrable initially deferred,
  council_id    bigint  not null,
  form          text    not null default 'MEETING' check (form in ('MEETING', 'WRITTEN')),
  state         text    not null default 'PLANNED' check (state in ('PLANNED', 'CALLED', 'STARTED', 'MINUTES', 'APPROVED', 'CANCELLED')),
  meeting_day   date    not null,
  starts_at     time    not null,
  ends_at       time    not null,
  place         text    not null default '' check (length(place) <= 200),
  video_link    text    not null default '' check (length(video_link) <= 500),
  language      text    not null default 'nb' check (language in ('nb', 'nn')),
  year          integer,
  number        integer check (number > 0),
  notice_due    date,
  late_reason   text    not null default '' check (length(late_reason) <= 1000),
  notice_again  date,
  called_at     timestamptz,
  started_at    timestamptz,
  ended_at      timestamptz,
  approved_at   timestamptz,
  cancelled_at  timestamptz,
  reason        text    not null default '' check (length(reason) <= 1000),
  notice_number integer not null default 0 check (notice_number >= 0),
  constraint nfp_meeting_runs_forward check (ends_at > starts_at),
  constraint nfp_meeting_is_of_one_council unique (council_id, id),
  constraint nfp_meeting_is_of_one_area unique (area_id, id),
  constraint nfp_meeting_number_is_given_once unique (council_id, year, number),
  constraint nfp_meeting_has_its_number_when_called check (
    (number is null) = (called_at is null) and (year is null) = (number is null) and (notice_due is null) = (called_at is null)),
  constraint nfp_meeting_was_called_first check (called_at is not null or state in ('PLANNED', 'CANCELLED')),
  constraint nfp_meeting_started_before_it_was_over check (state not in ('STARTED', 'MINUTES', 'APPROVED') or started_at is not null),
  constraint nfp_meeting_ended_before_its_minutes check (state not in ('MINUTES', 'APPROVED') or ended_at is not null),
  constraint nfp_meeting_says_when_it_was_approved check ((state = 'APPROVED') = (approved_at is not null)),
  constraint nfp_meeting_says_why_it_was_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null) and (state <> 'CANCELLED' or reason <> '')),
  constraint nfp_meeting_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred
);
create index nfp_meeting_area_idx on nfp_meeting (area_id);
create index nfp_meeting_council_idx on nfp_meeting (council_id, area_id);
create index nfp_meeting_day_idx on nfp_meeting (meeting_day);
comment on table nfp_meeting is 'A meeting of an NFP council, or a decision in writing between meetings (form WRITTEN: meeting_day and ends_at say until when members answer). Steps: planned, called, started, minutes, approved; or cancelled.';
comment on column nfp_meeting.year is 'Of the meeting''s day when it was called; meeting 2/2026 is number 2 of year 2026. Given when it is called.';
comment on column nfp_meeting.notice_due is 'The last day on which the notice would have been in time, by the rules of procedure when it was called.';
comment on column nfp_meeting.late_reason is 'Why the notice was given after that day; empty where it was not, or where nobody has to say.';
comment on column nfp_meeting.notice_again is 'When it was moved to an earlier day: from then on the notice counts. Empty: from the day it was called.';
comment on column nfp_meeting.reason is 'Why it was cancelled.';
comment on column nfp_meeting.notice_number is 'How often what members have in their calendars was changed since (SEQUENCE of iCalendar).';

create table nfp_meeting_move (
  meeting_id    bigint      not null,
  notice_number integer     not null check (notice_number > 0),
  area_id       bigint      not null references area (id) deferrable initially deferred,
  meeting_day   date        not null,
  starts_at     time        not null,
  ends_at       time        not null,
  place         text        not null default '',
  video_link    text        not null default '',
  reason        text        not null check (reason <> '' and length(reason) <= 1000),
  moved_at      timestamptz not null,
  primary key (meeting_id, notice_number),
  constraint move_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_meeting_move_area_idx on nfp_meeting_move (area_id, meeting_id);
comment on table nfp_meeting_move is 'When and where a called meeting was to be before it was moved, and why it was. Append-only.';

create table nfp_number_counter (
  council_id bigint  not null,
  area_id    bigint  not null references area (id) deferrable initially deferred,
  year       integer not null,
  meetings   integer not null default 0 check (meetings >= 0),
  items      integer not null default 0 check (items >= 0),
  primary key (council_id, year),
  constraint counter_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred
);
create index nfp_number_counter_area_idx on nfp_number_counter (area_id, council_id);
comment on table nfp_number_counter is 'The last number given to a meeting and to an agenda item of a council in a year. Its row is locked while numbers are given, so that they are unbroken.';

create sequence nfp_agenda_item_id_seq increment by 50 start with 5000;
create table nfp_agenda_item (
  id            bigint  primary key,
  version       bigint  not null default 1,
  area_id       bigint  not null references area (id) deferrable initially deferred,
  council_id    bigint  not null,
  meeting_id    bigint  not null,
  position      integer not null check (position > 0),
  kind          text    not null check (kind in ('DECISION', 'INFORMATION', 'DISCUSSION')),
  year          integer,
  number        integer check (number > 0),
  title         text    not null check (title <> '' and length(title) <= 300),
  closed        boolean not null default false,
  closed_ground text    not null default '' check (length(closed_ground) <= 300),
  public_title  text    not null default '' check (length(public_title) <= 300),
  description   text    not null default '' check (length(description) <= 10000),
  proposal      text    not null default '' check (length(proposal) <= 4000),
  minutes       integer check (minutes between 0 and 600),
  state         text    not null default 'OPEN' check (state in ('OPEN', 'DECIDED', 'NOTED', 'CARRIED')),
  standing      text    not null default '' check (length(standing) <= 40),
  source        text    not null default '' check (source ~ '^([a-z]+/\d+(/[a-z]+/\d+)*)?$'),
  carried_from  bigint  references nfp_agenda_item (id) deferrable initially deferred,
  added_late    boolean not null default false,
  constraint item_is_of_one_meeting unique (meeting_id, id),
  constraint item_is_of_one_area unique (area_id, id),
  constraint items_stand_in_an_order unique (meeting_id, position) deferrable initially deferred,
  constraint item_number_is_given_once unique (council_id, year, number),
  constraint item_number_has_a_year check ((year is null) = (number is null)),
  constraint item_is_carried_once unique (carried_from),
  constraint closed_item_says_why_and_what_the_public_reads check (not closed or (closed_ground <> '' and public_title <> '')),
  constraint item_is_of_a_meeting_of_the_council foreign key (council_id, meeting_id)
    references nfp_meeting (council_id, id) deferrable initially deferred
);
create index nfp_agenda_item_area_idx on nfp_agenda_item (area_id);
create index nfp_agenda_item_meeting_idx on nfp_agenda_item (meeting_id, council_id);
create unique index standing_item_stands_once_in_a_meeting on nfp_agenda_item (meeting_id, standing) where standing <> '';
create unique index source_stands_once_in_a_meeting on nfp_agenda_item (meeting_id, source) where source <> '';
comment on table nfp_agenda_item is 'An item of the agenda of an NFP council''s meeting. PS n/yyyy is its number in the council and year, given when the meeting is called.';
comment on column nfp_agenda_item.closed is 'Dealt with behind closed doors: the public reads public_title and the legal ground, nothing else of it.';
comment on column nfp_agenda_item.proposal is 'The proposal for a decision (innstilling).';
comment on column nfp_agenda_item.minutes is 'How long it is planned to take; empty: not planned.';
comment on column nfp_agenda_item.standing is 'The standing item it is, as in the reference data; empty: none.';
comment on column nfp_agenda_item.source is 'What it was proposed from, such as agreement/12 or action/7; empty: nothing.';
comment on column nfp_agenda_item.carried_from is 'The undecided item of an earlier meeting it goes on with.';
comment on column nfp_agenda_item.added_late is 'Put on the agenda after the meeting was called.';

create sequence nfp_item_paper_id_seq increment by 50 start with 5000;
create table nfp_item_paper (
  id          bigint  primary key,
  area_id     bigint  not null references area (id) deferrable initially deferred,
  item_id     bigint  not null,
  position    integer not null check (position > 0),
  title       text    not null check (title <> '' and length(title) <= 200),
  document_id bigint  references document (id) deferrable initially deferred,
  link        text    not null default '' check (length(link) <= 300),
  added_late  boolean not null default false,
  constraint paper_is_a_file_or_a_link check ((document_id is null) = (link <> '')),
  constraint papers_stand_in_an_order unique (item_id, position) deferrable initially deferred,
  constraint paper_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_item_paper_area_idx on nfp_item_paper (area_id, item_id);
create index nfp_item_paper_document_idx on nfp_item_paper (document_id);
comment on table nfp_item_paper is 'What belongs to an agenda item: a stored file or a page of this application (link, relative).';
comment on column nfp_item_paper.added_late is 'Added after the meeting was called.';

create sequence nfp_snapshot_id_seq increment by 50 start with 5000;
create table nfp_snapshot (
  id         bigint      primary key,
  area_id    bigint      not null references area (id) deferrable initially deferred,
  meeting_id bigint      not null,
  taken_at   timestamptz not null,
  as_of      date        not null,
  content    text        not null check (content <> ''),
  sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint meeting_has_one_snapshot unique (meeting_id),
  constraint snapshot_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_snapshot_area_idx on nfp_snapshot (area_id, meeting_id);
comment on table nfp_snapshot is 'The agenda, its papers and the figures of the area as they were when a meeting was called, as JSON with the SHA-256 of its UTF-8 bytes. Append-only.';

create table nfp_reading (
  area_id   bigint      not null references area (id) deferrable initially deferred,
  item_id   bigint      not null,
  person_id bigint      not null references person (id) deferrable initially deferred,
  read_at   timestamptz not null,
  primary key (item_id, person_id),
  constraint reading_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_reading_area_idx on nfp_reading (area_id, item_id);
create index nfp_reading_person_idx on nfp_reading (person_id);
comment on table nfp_reading is 'Who has read the papers of an item of a called meeting, and when first. Append-only.';

create table nfp_private_note (
  area_id    bigint      not null references area (id) deferrable initially deferred,
  item_id    bigint      not null,
  person_id  bigint      not null references person (id) deferrable initially deferred,
  note       text        not null check (note <> '' and length(note) <= 4000),
  changed_at timestamptz not null,
  primary key (item_id, person_id),
  constraint note_is_of_an_item_of_the_area foreign key (area_id, item_id)
    references nfp_agenda_item (area_id, id) deferrable initially deferred
);
create index nfp_private_note_area_idx on nfp_private_note (area_id, item_id);
create index nfp_private_note_person_idx on nfp_private_note (person_id);
comment on table nfp_private_note is 'What a member noted for themselves about an item. Nobody else ever reads it: not in pages, minutes, reports or the audit trail.';
