-- Notices of meetings of NFP councils as they were sent, with the calendar part of their mails; and feeds for calendars.

alter table mail add column calendar text not null default '';
alter table mail add column calendar_method text not null default '' check (calendar_method in ('', 'REQUEST', 'CANCEL', 'PUBLISH'));
alter table mail add constraint mail_with_a_calendar_says_what_to_do check ((calendar = '') = (calendar_method = ''));
comment on column mail.calendar is 'Lines of iCalendar (RFC 5545), not folded and without addresses, which are filled in when it is sent; empty: only text.';
comment on column mail.calendar_method is 'What calendars do with it (RFC 5546); empty: only text.';

create table nfp_calendar_origin (
  id   bigint primary key check (id = 1),
  name text   not null check (name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
);
comment on table nfp_calendar_origin is 'The right half of the UID of every meeting in calendars: of this installation, whatever its address. One row, never changed.';
insert into nfp_calendar_origin (id, name) values (1, gen_random_uuid()::text);

create sequence nfp_invitation_id_seq increment by 50 start with 5000;
create table nfp_invitation (
  id          bigint      primary key,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  meeting_id  bigint      not null,
  person_id   bigint      not null references person (id) deferrable initially deferred,
  place       integer     not null check (place > 0),
  kind        text        not null check (kind in ('CALLED', 'MOVED', 'CANCELLED', 'RELEASED', 'PAPERS', 'COMMENT')),
  attendee    boolean     not null,
  told_number integer     not null check (told_number >= 0),
  told_day    date        not null,
  starts_at  time        not null,
  ends_at    time        not null,
  told_late   text        not null default '' check (told_late ~ '^((item|paper)/\d+( (item|paper)/\d+)*)?$'),
  again       boolean     not null default false,
  obstacle    text        not null default '' check (obstacle in ('', 'NO_ADDRESS', 'NO_SERVER')),
  mail_id     bigint      references mail (id) deferrable initially deferred,
  written_at  timestamptz not null,
  constraint notices_of_a_person_stand_in_an_order unique (meeting_id, person_id, place),
  constraint notice_has_a_mail_or_says_why_not check ((mail_id is null) = (obstacle <> '')),
  constraint notice_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_invitation_area_idx on nfp_invitation (area_id, meeting_id);
create index nfp_invitation_person_idx on nfp_invitation (person_id);
create index nfp_invitation_mail_idx on nfp_invitation (mail_id);
comment on table nfp_invitation is 'What somebody was told about a meeting of their NFP council, and by which mail. Who is still to be told follows from it: nfp_invitation_owed. Append-only.';
comment on column nfp_invitation.place is 'The how manieth notice of the meeting it is to this person.';
comment on column nfp_invitation.attendee is 'Stands in the calendar as somebody who takes part; a substitute is only informed.';
comment on column nfp_invitation.told_number is 'The notice_number of the meeting then, with the day and the time that were told.';
comment on column nfp_invitation.told_late is 'The items and papers that had been added after the call by then.';
comment on column nfp_invitation.again is 'Sent once more, because somebody asked for it.';
comment on column nfp_invitation.obstacle is 'Why no mail was written; empty: one was.';

create sequence nfp_calendar_feed_id_seq increment by 50 start with 5000;
create table nfp_calendar_feed (
  id         bigint      primary key,
  person_id  bigint      not null references person (id) deferrable initially deferred,
  token_hash text        not null check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint feed_is_revoked_after_it_was_created check (revoked_at >= created_at)
);
create unique index nfp_calendar_feed_token_key on nfp_calendar_feed (token_hash);
create unique index person_has_one_calendar_feed on nfp_calendar_feed (person_id) where revoked_at is null;
create index nfp_calendar_feed_person_idx on nfp_calendar_feed (person_id);
comment on table nfp_calendar_feed is 'Secret addresses under which a calendar fetches the meetings of a person. One at a time; the address is known to that person only.';
comment on column nfp_calendar_feed.token_hash is 'SHA-256 of the secret part of the address, which is kept nowhere.';

insert into job (id, kind, due_at, every_seconds, created_at) values (2, 'INVITATIONS', '2026-01-01 00:00+01', 300, '2026-01-01 00:00+01');
