package no.samrad.hours;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.SeatId;
import no.samrad.hours.YearHours.MeetingHours;
import no.samrad.hours.YearHours.UnitHours;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads working time, each list in one statement. */
@Repository
class HoursListing {

  /** Every municipality that was a member in the year, also one that has put nothing in. */
  private static final String UNITS =
      """
      select coalesce(max(c.code), ''), u.name, coalesce(max(h.meetings), 0), coalesce(max(h.meeting), 0), coalesce(max(h.preparation), 0)
      from (
        select k.unit_id, samrad.unit_name_on(k.unit_id, ?3, least(k.until, make_date(?2, 12, 31))) as name, k.until
        from (
          select m.unit_id, max(coalesce(m.valid_to - 1, make_date(?2, 12, 31))) as until
          from membership m
          where m.area_id = ?1 and daterange(m.valid_from, m.valid_to) && daterange(make_date(?2, 1, 1), make_date(?2 + 1, 1, 1))
          group by m.unit_id) k) u
      left join unit_code c on c.unit_id = u.unit_id
        and daterange(c.valid_from, c.valid_to) @> least(u.until, make_date(?2, 12, 31))
      left join lateral (
        select count(distinct t.meeting_id) as meetings, sum(t.meeting_minutes) as meeting, sum(t.preparation_minutes) as preparation
        from nfp_working_time t
        join nfp_meeting m on m.id = t.meeting_id
        join nfp_council_seat s on s.id = t.seat_id
        where t.area_id = ?1 and s.unit_id = u.unit_id and m.state <> 'CANCELLED'
          and m.meeting_day >= make_date(?2, 1, 1) and m.meeting_day < make_date(?2 + 1, 1, 1)) h on true
      group by u.unit_id, u.name
      order by u.name collate samrad.norwegian, u.unit_id
      """;

  private static final String MEETINGS =
      """
      select m.id, m.meeting_day::text, m.number, m.state,
        (select count(*) from nfp_working_time t where t.meeting_id = m.id),
        (select count(*) from samrad.seat_presence(m.id) p join nfp_council_seat s on s.id = p.seat_id and s.unit_id is not null
          where p.minutes > 0 and not exists (
            select from nfp_working_time t where t.meeting_id = m.id and t.seat_id = p.seat_id)),
        (select count(*) from nfp_council_seat s
          where s.council_id = m.council_id and s.person_id = ?3 and s.unit_id is not null
            and daterange(s.valid_from, s.valid_to) @> m.meeting_day)
      from nfp_meeting m
      where m.area_id = ?1 and m.form = 'MEETING' and m.state in ('CALLED', 'STARTED', 'MINUTES', 'APPROVED')
        and m.meeting_day >= make_date(?2, 1, 1) and m.meeting_day < make_date(?2 + 1, 1, 1)
      order by m.meeting_day, m.id
      """;

  private static final String SEATS =
      """
      select h.id, h.name, h.unit_name, h.version, h.meeting_minutes, h.preparation_minutes, h.minutes, h.own, h.day, h.state
      from (
        select s.id, p.given_name || ' ' || p.family_name as name, samrad.unit_name_on(s.unit_id, ?2, m.meeting_day) as unit_name,
          coalesce(t.version, 0) as version, t.meeting_minutes, t.preparation_minutes, a.minutes, s.person_id = ?3 as own,
          m.meeting_day::text as day, m.state
        from nfp_meeting m
        join nfp_council_seat s on s.council_id = m.council_id and s.unit_id is not null
          and daterange(s.valid_from, s.valid_to) @> m.meeting_day
        join person p on p.id = s.person_id
        left join nfp_working_time t on t.meeting_id = m.id and t.seat_id = s.id
        left join samrad.seat_presence(?1) a on a.seat_id = s.id
        where m.id = ?1 and (?4 or s.person_id = ?3)) h
      order by h.own desc, h.unit_name collate samrad.norwegian, h.name collate samrad.norwegian, h.id
      """;

  /** Only of those who were there, where that was recorded of anybody. */
  private static final String OWN =
      """
      select a.slug, m.id, m.meeting_day::text, s.id, samrad.unit_name_on(s.unit_id, ?3, m.meeting_day)
      from nfp_council_seat s
      join nfp_meeting m on m.council_id = s.council_id and daterange(s.valid_from, s.valid_to) @> m.meeting_day
      join area a on a.id = m.area_id
      where s.person_id = ?1 and s.unit_id is not null and m.form = 'MEETING' and m.state in ('MINUTES', 'APPROVED')
        and m.meeting_day between cast(?2 as date) - 120 and cast(?2 as date)
        and not exists (select from nfp_working_time t where t.meeting_id = m.id and t.seat_id = s.id)
        and (exists (select from nfp_attendance x where x.meeting_id = m.id and x.by_seat_id = s.id)
          or not exists (select from nfp_attendance x where x.meeting_id = m.id) and s.function <> 'SUBSTITUTE')
      order by m.meeting_day desc, m.id, s.id
      """;

  @PersistenceContext EntityManager em;

  List<OwnHours> own(PersonId person, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(OWN)
            .setParameter(1, person.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new OwnHours(
                    row.text(0),
                    new NfpMeetingId(row.number(1)),
                    row.day(2),
                    new SeatId(row.number(3)),
                    row.text(4)))
        .toList();
  }

  List<UnitHours> units(AreaId area, int year, Language language) {
    List<?> rows =
        em.createNativeQuery(UNITS)
            .setParameter(1, area.value())
            .setParameter(2, year)
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new UnitHours(
                    row.text(0), row.text(1), row.number(2), row.number(3), row.number(4)))
        .toList();
  }

  List<MeetingHours> meetings(AreaId area, int year, PersonId reader) {
    List<?> rows =
        em.createNativeQuery(MEETINGS)
            .setParameter(1, area.value())
            .setParameter(2, year)
            .setParameter(3, reader.value())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(HoursListing::meeting).toList();
  }

  private static MeetingHours meeting(NativeRow row) {
    return new MeetingHours(
        new NfpMeetingId(row.number(0)),
        row.day(1),
        small(row, 2),
        MeetingStep.valueOf(row.text(3)),
        row.number(4),
        row.number(5),
        row.number(6));
  }

  /**
   * @param everybody not only the reader's own seats
   */
  List<SeatHours> seats(
      NfpMeetingId meeting, PersonId reader, boolean everybody, Language language) {
    List<?> rows =
        em.createNativeQuery(SEATS)
            .setParameter(1, meeting.value())
            .setParameter(2, language.code())
            .setParameter(3, reader.value())
            .setParameter(4, everybody)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(HoursListing::seat).toList();
  }

  private static SeatHours seat(NativeRow row) {
    return new SeatHours(
        new SeatId(row.number(0)),
        row.text(1),
        row.text(2),
        row.number(3),
        small(row, 4),
        small(row, 5),
        small(row, 6),
        row.flag(7),
        row.day(8),
        MeetingStep.valueOf(row.text(9)));
  }

  private static Integer small(NativeRow row, int index) {
    Long number = row.numberOrNull(index);
    return number == null ? null : number.intValue();
  }
}
