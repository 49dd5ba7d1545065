package no.samrad.budget;

/** A meeting of an NFP council that goes on: one of each, and then many. */
final class SittingRows {

  /** Numbers of one's own, beside those of other rows. */
  static final String ONE =
      """
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, year, number, notice_due, called_at, started_at)
      select %1$d + 70, c.area_id, c.id, 'STARTED', '2026-02-01', '12:00', '14:00', 2026, 970, '2026-01-15', '2026-01-15', '2026-02-01'
      from nfp_council c where c.id = %1$d;
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title)
      select m.id, m.area_id, m.council_id, m.id, 970, 'DECISION', 2026, 970, 'Prøve' from nfp_meeting m where m.id = %1$d + 70;
      insert into nfp_sitting (meeting_id, area_id, current_item, saved_at)
      select m.id, m.area_id, m.id, '2026-02-01' from nfp_meeting m where m.id = %1$d + 70;
      insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at)
      select m.id, m.area_id, m.id, %1$d, %1$d, '12:00' from nfp_meeting m where m.id = %1$d + 70;
      insert into nfp_proposal (id, area_id, item_id, position, kind, wording)
      select i.id, i.area_id, i.id, 1, 'RECOMMENDED', 'Prøve' from nfp_agenda_item i where i.id = %1$d + 70;
      insert into nfp_ballot (id, area_id, item_id, proposal_id, position)
      select q.id, q.area_id, q.item_id, q.id, 1 from nfp_proposal q where q.id = %1$d + 70;
      insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice)
      select b.area_id, b.id, b.item_id, %1$d, 'YES' from nfp_ballot b where b.id = %1$d + 70;
      """;

  /**
   * Everybody is there and votes, again and again, on proposal after proposal, in one item of many.
   */
  static final String MANY =
      """
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title)
      select 1141000 + i, m.area_id, m.council_id, m.id, 2000 + i, 'DECISION', 2026, 3000 + i, 'Prøve ' || i
      from nfp_meeting m, generate_series(1, 60) i where m.id = %1$d + 70;
      insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at, left_at)
      select 1141000 + 2 * s.id + n, m.area_id, m.id, s.id, s.id, time '12:00' + n * interval '1 hour',
        case n when 0 then time '12:30' end
      from nfp_meeting m join nfp_council_seat s on s.council_id = m.council_id and s.id > 1500000
      cross join generate_series(0, 1) n where m.id = %1$d + 70;
      insert into nfp_proposal (id, area_id, item_id, position, kind, by_seat_id, wording)
      select 1141000 + i, q.area_id, q.item_id, 1 + i, 'AMENDMENT', %1$d, 'Prøve ' || i
      from nfp_proposal q, generate_series(1, 60) i where q.id = %1$d + 70;
      insert into nfp_ballot (id, area_id, item_id, proposal_id, position, members, entitled, present, needed, outcome, closed_at)
      select 1141000 + i, q.area_id, q.item_id, q.id, 1 + i, 60, 60, 60, 30, 'CARRIED', now()
      from nfp_proposal q, generate_series(1, 20) i where q.id = %1$d + 70;
      insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice)
      select b.area_id, b.id, b.item_id, s.id, 'YES'
      from nfp_ballot b join nfp_council_seat s on s.id > 1500000 and s.area_id = b.area_id
      where b.item_id = %1$d + 70;
      """;

  private SittingRows() {}
}
