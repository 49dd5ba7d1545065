package no.samrad.budget;

/** One NFP council of Agder, and then many councils, one of them with many seats and versions. */
final class CouncilRows {

  static final String ONE =
      """
      insert into nfp_council (id, area_id, type, valid_from)
      select %1$d, m.area_id, 'JOINT_BOARD', '2023-01-01' from membership m where m.id = 14;
      insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
      select id, area_id, id, 14, 21, 'HALF', true, valid_from from nfp_council where id = %1$d;
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
      select c.id, c.area_id, c.id, 'MEMBER', %1$d, m.unit_id, false, '2023-01-01'
      from nfp_council c, membership m where c.id = %1$d and m.id = 14;
      insert into nfp_council_balance (id, area_id, council_id, counted_on, women, men)
      select id, area_id, id, '2023-01-02', 1, 0 from nfp_council where id = %1$d;
      insert into nfp_year_plan (id, area_id, council_id, year, meetings, weekday, starts_at, ends_at, language, avoid_breaks)
      select id, area_id, id, 2027, 1, 3, '09:00', '11:00', 'nb', true from nfp_council where id = %1$d;
      insert into nfp_year_date (id, area_id, plan_id, position, seasons, wanted, day)
      select id, area_id, id, 1, '1', '2027-02-17', '2027-02-17' from nfp_council where id = %1$d;
      insert into nfp_mandate_file (council_id, number, area_id, document_id)
      select c.id, 1, c.area_id, d.id from nfp_council c, document d where c.id = %1$d and d.id = %1$d;
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, year, number, notice_due, called_at)
      select c.id, c.area_id, c.id, 'CALLED', '2040-01-02', '12:00', '14:00', 2040, 1, '2039-12-19', '2023-01-02 12:00' from nfp_council c where c.id = %1$d;
      insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)
      select c.id + i, c.area_id, c.id, '2040-02-02', '12:00', '14:00' from nfp_council c, generate_series(1, 2) i where c.id = %1$d;
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title)
      select m.id, m.area_id, m.council_id, m.id, 1, 'DECISION', 'Prøve' from nfp_meeting m where m.id <= %1$d + 1;
      insert into nfp_item_paper (id, area_id, item_id, position, title, link)
      select i.id, i.area_id, i.id, 1, 'Prøve', '/agreements/1' from nfp_agenda_item i where i.id <= %1$d + 1;
      insert into nfp_snapshot (id, area_id, meeting_id, taken_at, as_of, content, sha256)
      select m.id, m.area_id, m.id, m.called_at, '2023-01-02', '{"lines":{}}', encode(sha256('{"lines":{}}'), 'hex')
      from nfp_meeting m where m.id = %1$d;
      """;

  /**
   * All these people sit for one municipality, rules change every month, other areas have councils
   * too.
   */
  static final String MANY =
      """
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
      select p.id, c.area_id, c.id, 'MEMBER', p.id, m.unit_id, false, '2023-01-01'
      from nfp_council c, membership m, person p where c.id = %1$d and m.id = 14 and p.id > 1500000;
      update nfp_council_procedure set valid_to = '2023-01-31' where id = %1$d;
      insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from, valid_to)
      select 1110000 + i, c.area_id, c.id, 14, 21, 'HALF', true, date '2023-01-01' + 30 * i, date '2023-01-01' + 30 * (i + 1)
      from nfp_council c, generate_series(1, 120) i where c.id = %1$d;
      insert into nfp_council_balance (id, area_id, council_id, counted_on, women, men)
      select 1110000 + i, c.area_id, c.id, date '2023-01-02' + i, 1, 0
      from nfp_council c, generate_series(1, 60) i where c.id = %1$d;
      insert into nfp_year_date (id, area_id, plan_id, position, seasons, wanted, day)
      select 1110000 + i, p.area_id, p.id, i, '', date '2027-01-04' + 30 * i, date '2027-01-04' + 30 * i
      from nfp_year_plan p, generate_series(2, 11) i where p.id = %1$d;
      insert into nfp_school_break (id, area_id, name, valid_from, valid_to)
      select 1110000 + i, c.area_id, 'Ferie ' || i, date '2027-01-04' + 5 * i, date '2027-01-06' + 5 * i
      from nfp_council c, generate_series(1, 60) i where c.id = %1$d;
      insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)
      select 1130000 + i, c.area_id, c.id, date '2027-01-05' + 5 * i, '09:00', '11:00'
      from nfp_council c, generate_series(1, 60) i where c.id = %1$d;
      insert into nfp_council (id, area_id, type, valid_from)
      select a.id, a.id, 'OTHER', '2023-01-01' from area a where a.id > 1200000;
      insert into nfp_council (id, area_id, type, valid_from, valid_to)
      select 1110000 + i, c.area_id, 'OTHER', date '2023-01-01' + i, date '2023-01-02' + i
      from nfp_council c, generate_series(1, 60) i where c.id = %1$d;
      insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)
      select 1110000 + i, c.area_id, c.id, date '2023-01-01' + i, '12:00', '14:00'
      from nfp_council c, generate_series(1, 900) i where c.id = %1$d;
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title)
      select 1110000 + i, m.area_id, m.council_id, m.id, i, 'DECISION', 'Prøve'
      from nfp_meeting m, generate_series(2, 60) i where m.id = %1$d;
      insert into nfp_item_paper (id, area_id, item_id, position, title, link)
      select 1110000 + n, i.area_id, i.id, n, 'Prøve', '/agreements/1' from nfp_agenda_item i, generate_series(2, 60) n where i.id = %1$d;
      insert into nfp_reading (area_id, item_id, person_id, read_at)
      select i.area_id, i.id, p.id, now() from nfp_agenda_item i, person p where i.meeting_id = %1$d and p.id > 1500000;
      insert into nfp_meeting_move (meeting_id, notice_number, area_id, meeting_day, starts_at, ends_at, reason, moved_at)
      select m.id, i, m.area_id, m.meeting_day - i, m.starts_at, m.ends_at, 'Prøve', now()
      from nfp_meeting m, generate_series(1, 20) i where m.id = %1$d;
      """;

  private CouncilRows() {}
}
