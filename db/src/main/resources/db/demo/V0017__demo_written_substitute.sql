-- Hege was called in for Nils in the decision in writing that is over, and did not answer either. Everybody is invented.

insert into nfp_written_substitute (area_id, meeting_id, seat_id, by_seat_id, reason, called_at)
select m.area_id, m.id, 6, 7, 'Er på reise uten nett', m.called_at + interval '4 days' from nfp_meeting m where m.id = 1402;
