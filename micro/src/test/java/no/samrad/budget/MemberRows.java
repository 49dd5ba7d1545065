package no.samrad.budget;

/** What waits for somebody in a council: one of each, and then many. */
final class MemberRows {

  /** Numbers of one's own, beside those of other rows. */
  static final String ONE =
      """
      insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from)
      select %1$d + 50, %1$d, 'COUNCIL_MEMBER', m.area_id, m.unit_id, '2023-01-01' from membership m where m.id = 14;
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, place, year, number, notice_due,
        called_at, started_at, ended_at)
      select %1$d + m.n, c.area_id, c.id, m.state, current_date + m.day, '12:00', '14:00', 'Prøvegata 1', 2026, 900 + m.n, current_date,
        now(), m.began, m.began
      from nfp_council c, (values (50, 'CALLED', 20, null), (51, 'MINUTES', -20, now())) m (n, state, day, began)
      where c.id = %1$d;
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title)
      select m.id, m.area_id, m.council_id, m.id, 900, 'DECISION', 2026, m.number, 'Prøve' from nfp_meeting m
      where m.id in (%1$d + 50, %1$d + 51);
      insert into nfp_action (id, area_id, council_id, item_id, task, person_id, due_on)
      select i.id, i.area_id, i.council_id, i.id, 'Prøve', %1$d, current_date + 9 from nfp_agenda_item i where i.id = %1$d + 51;
      insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at, left_at)
      select m.id, m.area_id, m.id, %1$d, %1$d, '12:00', '13:00' from nfp_meeting m where m.id = %1$d + 51;
      insert into nfp_minutes (id, area_id, meeting_id, comment_until, circulated_at)
      select m.id, m.area_id, m.id, current_date + 5, now() from nfp_meeting m where m.id = %1$d + 51;
      """;

  /** Items, actions and working time without end, more seats and more meetings. */
  static final String MANY =
      """
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, year, number, notice_due, called_at)
      select 1121000 + i, c.area_id, c.id, 'CALLED', current_date + 20 + i, '12:00', '14:00', 2026, 1000 + i, current_date, now()
      from nfp_council c, generate_series(1, 30) i where c.id = %1$d;
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title)
      select 1122000 + i, m.area_id, m.council_id, m.id, 1000 + i, 'DECISION', 2026, 2000 + i, 'Prøve ' || i
      from nfp_meeting m, generate_series(1, 60) i where m.id = %1$d + 50;
      insert into nfp_action (id, area_id, council_id, item_id, task, person_id, due_on)
      select 1123000 + i, x.area_id, x.council_id, x.item_id, 'Prøve ' || i, %1$d, current_date + i
      from nfp_action x, generate_series(1, 80) i where x.id = %1$d + 51;
      insert into nfp_working_time (area_id, meeting_id, seat_id, meeting_minutes, preparation_minutes)
      select s.area_id, %1$d + 51, s.id, 60, 15 from nfp_council_seat s where s.council_id = %1$d and s.id > %1$d;
      insert into nfp_absence (area_id, meeting_id, seat_id, reported_at)
      select s.area_id, %1$d + 50, s.id, now() from nfp_council_seat s where s.council_id = %1$d and s.id > %1$d;
      """;

  private MemberRows() {}
}
