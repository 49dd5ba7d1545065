-- Minutes of meetings of NFP councils: for comment, approved, and kept as they were approved.

create sequence nfp_minutes_id_seq increment by 50 start with 5000;
create table nfp_minutes (
  id            bigint      primary key,
  version       bigint      not null default 1,
  area_id       bigint      not null references area (id) deferrable initially deferred,
  meeting_id    bigint      not null,
  introduction  text        not null default '' check (length(introduction) <= 4000),
  comment_until date,
  circulated_at timestamptz,
  approved_at   timestamptz,
  approved_by   bigint      references person (id) deferrable initially deferred,
  constraint meeting_has_one_set_of_minutes unique (meeting_id),
  constraint minutes_are_of_one_area unique (area_id, id),
  constraint circulated_minutes_say_until_when check ((circulated_at is null) = (comment_until is null)),
  constraint approved_minutes_were_circulated check (approved_at is null or circulated_at is not null),
  constraint approved_minutes_say_by_whom check ((approved_at is null) = (approved_by is null)),
  constraint minutes_are_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_minutes_area_idx on nfp_minutes (area_id, meeting_id);
create index nfp_minutes_approved_by_idx on nfp_minutes (approved_by);
comment on table nfp_minutes is 'Where the minutes of a meeting stand. What they say follows from what was recorded in the meeting.';
comment on column nfp_minutes.introduction is 'What the secretary adds above the items; may be empty.';

create sequence nfp_minutes_comment_id_seq increment by 50 start with 5000;
create table nfp_minutes_comment (
  id         bigint      primary key,
  area_id    bigint      not null references area (id) deferrable initially deferred,
  minutes_id bigint      not null,
  item_id    bigint      references nfp_agenda_item (id) deferrable initially deferred,
  person_id  bigint      not null references person (id) deferrable initially deferred,
  remark     text        not null check (remark <> '' and length(remark) <= 2000),
  made_at    timestamptz not null,
  answer     text        not null default '' check (length(answer) <= 2000),
  constraint remark_is_of_minutes_of_the_area foreign key (area_id, minutes_id)
    references nfp_minutes (area_id, id) deferrable initially deferred
);
create index nfp_minutes_comment_area_idx on nfp_minutes_comment (area_id, minutes_id);
create index nfp_minutes_comment_item_idx on nfp_minutes_comment (item_id);
create index nfp_minutes_comment_person_idx on nfp_minutes_comment (person_id);
comment on table nfp_minutes_comment is 'What a member remarked on minutes before they were approved, and what the secretary answered.';

create table nfp_minutes_record (
  minutes_id  bigint      not null,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  format      text        not null check (format in ('PDF', 'DOCX', 'PUBLIC_PDF')),
  content     bytea       not null check (length(content) > 0),
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null,
  primary key (minutes_id, format),
  constraint record_is_of_minutes_of_the_area foreign key (area_id, minutes_id)
    references nfp_minutes (area_id, id) deferrable initially deferred
);
create index nfp_minutes_record_area_idx on nfp_minutes_record (area_id, minutes_id);
comment on table nfp_minutes_record is 'Minutes as they were approved, with the SHA-256 of their bytes; PUBLIC_PDF says nothing of closed items. Append-only.';

create sequence nfp_minutes_note_id_seq increment by 50 start with 5000;
create table nfp_minutes_note (
  id         bigint      primary key,
  area_id    bigint      not null references area (id) deferrable initially deferred,
  minutes_id bigint      not null,
  person_id  bigint      not null references person (id) deferrable initially deferred,
  wording    text        not null check (wording <> '' and length(wording) <= 2000),
  noted_at   timestamptz not null,
  constraint note_is_of_minutes_of_the_area foreign key (area_id, minutes_id)
    references nfp_minutes (area_id, id) deferrable initially deferred
);
create index nfp_minutes_note_area_idx on nfp_minutes_note (area_id, minutes_id);
create index nfp_minutes_note_person_idx on nfp_minutes_note (person_id);
comment on table nfp_minutes_note is 'What was found to be wrong in minutes after they were approved. They stay as they are; the note stands beside them. Append-only.';
