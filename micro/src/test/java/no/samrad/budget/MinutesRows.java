package no.samrad.budget;

/** Minutes with the members and approved ones, and then many items, votes, remarks and notes. */
final class MinutesRows {

  static final String ONE =
      """
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, year, number, notice_due, called_at, started_at, ended_at)
      select c.id + i, c.area_id, c.id, 'MINUTES', date '2023-02-01' + i, '12:00', '14:00', 2023, 900 + i, '2023-01-20', '2023-01-10 12:00',
        '2023-02-10 12:00', '2023-02-10 14:00' from nfp_council c, generate_series(5, 6) i where c.id = %1$d;
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title)
      select m.id, m.area_id, m.council_id, m.id, 1, 'DECISION', 'Prøve' from nfp_meeting m where m.id between %1$d + 5 and %1$d + 6;
      insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at)
      select m.id, m.area_id, m.id, %1$d, %1$d, '12:00' from nfp_meeting m where m.id = %1$d + 5;
      insert into nfp_minutes (id, area_id, meeting_id, comment_until, circulated_at, approved_at, approved_by)
      select m.id, m.area_id, m.id, '2100-01-01', now(), case m.id when %1$d + 6 then now() end, case m.id when %1$d + 6 then %1$d end
      from nfp_meeting m where m.id between %1$d + 5 and %1$d + 6;
      insert into nfp_minutes_comment (id, area_id, minutes_id, person_id, remark, made_at)
      select m.id, m.area_id, m.id, %1$d, 'Prøve', now() from nfp_minutes m where m.id = %1$d + 5;
      insert into nfp_minutes_record (minutes_id, area_id, format, name, content, sha256, recorded_at)
      select m.id, m.area_id, 'TEXT', 'Prøve', c.text, encode(sha256(c.text), 'hex'), now()
      from nfp_minutes m, (
        select convert_to('{"title":"Prøve","council":"","area":"","language":"nb","sections":[{"level":1,"heading":"Prøve","parts":[]}]}', 'UTF8') as text) c
      where m.id = %1$d + 6;
      update nfp_meeting set state = 'APPROVED', approved_at = now() where id = %1$d + 6;
      insert into nfp_meeting (id, area_id, council_id, form, state, meeting_day, starts_at, ends_at, year, number, notice_due, called_at)
      select c.id + 7, c.area_id, c.id, 'WRITTEN', 'CALLED', '2040-03-01', '00:00', '14:00', 2040, 907, '2040-02-01', now()
      from nfp_council c where c.id = %1$d;
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title)
      select m.id, m.area_id, m.council_id, m.id, 1, 'DECISION', 'Prøve' from nfp_meeting m where m.id = %1$d + 7;
      """;

  static final String MANY =
      """
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title)
      select 1120000 + i, m.area_id, m.council_id, m.id, i, 'DECISION', 'Prøve'
      from nfp_meeting m, generate_series(2, 40) i where m.id = %1$d + 5;
      insert into nfp_proposal (id, area_id, item_id, position, kind, wording)
      select i.id, i.area_id, i.id, 1, 'RECOMMENDED', 'Prøve' from nfp_agenda_item i where i.meeting_id = %1$d + 5;
      insert into nfp_ballot (id, area_id, item_id, proposal_id, position, members, entitled, present, needed, outcome, closed_at)
      select i.id, i.area_id, i.id, i.id, 1, 1, 1, 1, 1, 'CARRIED', now() from nfp_agenda_item i where i.meeting_id = %1$d + 5;
      insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice)
      select b.area_id, b.id, b.item_id, %1$d, 'YES' from nfp_ballot b join nfp_agenda_item i on i.id = b.item_id where i.meeting_id = %1$d + 5;
      insert into nfp_minutes_comment (id, area_id, minutes_id, item_id, person_id, remark, made_at)
      select 1120000 + i, m.area_id, m.id, m.id, %1$d, 'Prøve', now() from nfp_minutes m, generate_series(1, 60) i where m.id = %1$d + 5;
      insert into nfp_minutes_note (id, area_id, minutes_id, person_id, wording, noted_at)
      select 1120000 + i, m.area_id, m.id, %1$d, 'Prøve', now() from nfp_minutes m, generate_series(1, 30) i where m.id = %1$d + 6;
      """;

  private MinutesRows() {}
}
