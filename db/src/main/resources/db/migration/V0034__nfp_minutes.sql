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
  approved_in   bigint      references nfp_meeting (id) deferrable initially deferred,
  constraint meeting_has_one_set_of_minutes unique (meeting_id),
  constraint minutes_are_of_one_area unique (area_id, id),
  constraint circulated_minutes_say_until_when check ((circulated_at is null) = (comment_until is null)),
  constraint approved_minutes_were_circulated check (approved_at is null or circulated_at is not null),
  constraint approved_minutes_say_by_whom check ((approved_at is null) = (approved_by is null)),
  constraint minutes_are_approved_in_a_later_meeting check (approved_in is null or (approved_at is not null and approved_in <> meeting_id)),
  constraint minutes_are_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_minutes_area_idx on nfp_minutes (area_id, meeting_id);
create index nfp_minutes_approved_by_idx on nfp_minutes (approved_by);
create index nfp_minutes_approved_in_idx on nfp_minutes (approved_in);
comment on table nfp_minutes is 'Where the minutes of a meeting stand. What they say follows from what was recorded in the meeting.';
comment on column nfp_minutes.introduction is 'What the secretary adds above the items; may be empty.';
comment on column nfp_minutes.approved_by is 'Who recorded that they are approved.';
comment on column nfp_minutes.approved_in is 'The meeting in which the council approved them; empty: approved by whoever recorded it.';

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
  format      text        not null check (format in ('PDF', 'DOCX', 'PUBLIC_PDF', 'TEXT', 'PUBLIC_TEXT')),
  name        text        not null check (name <> ''),
  content     bytea       not null check (length(content) > 0),
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null,
  primary key (minutes_id, format),
  constraint record_is_of_minutes_of_the_area foreign key (area_id, minutes_id)
    references nfp_minutes (area_id, id) deferrable initially deferred
);
create index nfp_minutes_record_area_idx on nfp_minutes_record (area_id, minutes_id);
comment on column nfp_minutes_record.name is 'What the file is called, without its ending.';
comment on table nfp_minutes_record is 'Minutes as they were approved, with the SHA-256 of their bytes. TEXT is what the page shows, as JSON; what begins with PUBLIC says nothing of closed items. Append-only.';

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

-- What minutes tell of stays as it was once they are approved, whoever writes. The meeting's row is locked for share, so that
-- nobody approves minutes while something they tell of is on its way, or the other way round.
create function approved_meeting_stays_as_it_is() returns trigger language plpgsql set search_path = pg_catalog, samrad as $$
declare
  changed jsonb;
  of_meeting bigint;
  standing text;
begin
  for changed in
    select r.content from (values (case when tg_op <> 'INSERT' then to_jsonb(old) end), (case when tg_op <> 'DELETE' then to_jsonb(new) end)) r (content)
    where r.content is not null
  loop
    of_meeting := coalesce(
      (changed ->> 'meeting_id')::bigint,
      (select i.meeting_id from nfp_agenda_item i where i.id = (changed ->> 'item_id')::bigint),
      (select m.meeting_id from nfp_minutes m where m.id = (changed ->> 'minutes_id')::bigint));
    select m.state into standing from nfp_meeting m where m.id = of_meeting for share;
    if standing = 'APPROVED' then
      raise exception using errcode = 'check_violation', constraint = 'approved_meeting_stays_as_it_is',
        message = 'The minutes of the meeting are approved (approved_meeting_stays_as_it_is).';
    end if;
  end loop;
  return case tg_op when 'DELETE' then old else new end;
end $$;
comment on function approved_meeting_stays_as_it_is is 'Refuses to add, change or take away what approved minutes tell of.';
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_absence
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_attendance
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_partiality
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_proposal
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_ballot
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_vote
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_decision
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_minutes
  for each row execute function approved_meeting_stays_as_it_is();
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_minutes_comment
  for each row execute function approved_meeting_stays_as_it_is();
-- Whether an undecided item was carried on, and its version, may still be noted.
create trigger approved_meeting_stays_as_it_is
  before delete or update of meeting_id, position, kind, year, number, title, closed, closed_ground, public_title, description, proposal
  on nfp_agenda_item for each row execute function approved_meeting_stays_as_it_is();
