-- What members answer when an NFP council decides in writing, between meetings.

create table nfp_written_answer (
  area_id     bigint      not null references area (id) deferrable initially deferred,
  meeting_id  bigint      not null,
  seat_id     bigint      not null references nfp_council_seat (id) deferrable initially deferred,
  choice      text        not null check (choice in ('YES', 'NO', 'BLANK', 'MEETING', 'PARTIAL')),
  ground      text        not null default '' check (length(ground) <= 500),
  answered_at timestamptz not null,
  primary key (meeting_id, seat_id),
  constraint whoever_is_partial_says_why check ((choice = 'PARTIAL') = (ground <> '')),
  constraint answer_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_written_answer_area_idx on nfp_written_answer (area_id, meeting_id);
create index nfp_written_answer_seat_idx on nfp_written_answer (seat_id);
comment on table nfp_written_answer is 'What a seat answers in a decision in writing (nfp_meeting.form WRITTEN): a vote, that it is to be dealt with in a meeting, or that whoever sits there is partial. It may be changed until the deadline.';
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_written_answer
  for each row execute function approved_meeting_stays_as_it_is();
