-- Substitutes who answer a decision in writing of an NFP council in place of a member.

create table nfp_written_substitute (
  area_id    bigint      not null references area (id) deferrable initially deferred,
  meeting_id bigint      not null,
  seat_id    bigint      not null references nfp_council_seat (id) deferrable initially deferred,
  by_seat_id bigint      not null references nfp_council_seat (id) deferrable initially deferred,
  reason     text        not null check (reason <> '' and length(reason) <= 300),
  called_at  timestamptz not null,
  primary key (meeting_id, seat_id),
  constraint substitute_answers_for_one_member unique (meeting_id, by_seat_id),
  constraint nobody_stands_in_for_themselves check (seat_id <> by_seat_id),
  constraint substitution_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) deferrable initially deferred
);
create index nfp_written_substitute_area_idx on nfp_written_substitute (area_id, meeting_id);
create index nfp_written_substitute_seat_idx on nfp_written_substitute (seat_id);
create index nfp_written_substitute_by_idx on nfp_written_substitute (by_seat_id);
comment on table nfp_written_substitute is 'Who answers a decision in writing (nfp_meeting.form WRITTEN) in place of the member of a seat: by_seat_id is the substitute''s. The answer itself stands at the member''s seat.';
comment on column nfp_written_substitute.reason is 'Why the member cannot answer. Read by whoever keeps the council only.';
create trigger approved_meeting_stays_as_it_is before insert or update or delete on nfp_written_substitute
  for each row execute function approved_meeting_stays_as_it_is();
