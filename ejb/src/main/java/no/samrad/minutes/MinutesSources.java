package no.samrad.minutes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samrad.council.SeatFunction;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.MinutesFacts.SnapshotFacts;
import no.samrad.minutes.PersonFacts.Presence;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads what was recorded of a meeting, in a fixed number of statements. */
@Repository
class MinutesSources {

  private static final String MEETING =
      """
      select m.area_id, m.council_id, coalesce(a.name, ''), m.form, m.state,
        coalesce(m.number || '/' || m.year, to_char(m.meeting_day, 'DD.MM.YYYY')),
        m.meeting_day::text, m.starts_at::text, m.ends_at::text,
        (m.started_at at time zone 'Europe/Oslo')::time::text,
        (m.ended_at at time zone 'Europe/Oslo')::time::text,
        m.place, m.video_link <> '', (m.called_at at time zone 'Europe/Oslo')::date::text,
        m.notice_due::text, m.language, s.id, s.as_of::text, s.sha256, s.content
      from nfp_meeting m
      left join lateral (
        select o.name from samrad.area_on(m.meeting_day, m.language) o where o.area_id = m.area_id) a on true
      left join nfp_snapshot s on s.meeting_id = m.id
      where m.id = ?1
      """;

  private static final String PEOPLE =
      """
      select r.id, r.name, r.function, r.unit, r.reported, r.day, r.at, r.wanted, r.substitute
      from (
        select s.seat_id as id, p.given_name || ' ' || p.family_name as name, p.family_name, s.function,
          samrad.unit_name_on(s.unit_id, m.language, m.meeting_day) as unit,
          exists (select from nfp_absence b where b.meeting_id = m.id and b.seat_id = s.seat_id) as reported,
          (w.answered_at at time zone 'Europe/Oslo')::date::text as day,
          (w.answered_at at time zone 'Europe/Oslo')::time::text as at, coalesce(w.choice = 'MEETING', false) as wanted,
          coalesce(q.given_name || ' ' || q.family_name, '') as substitute
        from nfp_meeting m
        cross join lateral samrad.seat_on(m.meeting_day) s
        join person p on p.id = s.person_id
        left join nfp_written_answer w on w.meeting_id = m.id and w.seat_id = s.seat_id
        left join nfp_written_substitute x on x.meeting_id = m.id and x.seat_id = s.seat_id
        left join nfp_council_seat b on b.id = x.by_seat_id
        left join person q on q.id = b.person_id
        where m.id = ?1 and s.council_id = m.council_id and s.function <> 'SUBSTITUTE') r
      order by array_position(array['LEADER', 'DEPUTY_LEADER', 'MEMBER', 'SECRETARY'], r.function),
        r.unit collate samrad.norwegian, r.family_name collate samrad.norwegian, r.id
      """;

  private static final String PRESENCES =
      """
      select a.seat_id, case when a.by_seat_id <> a.seat_id then p.given_name || ' ' || p.family_name else '' end,
        a.arrived_at::text, a.left_at::text
      from nfp_attendance a
      join nfp_council_seat s on s.id = a.by_seat_id
      join person p on p.id = s.person_id
      where a.meeting_id = ?1
      order by a.arrived_at, a.id
      """;

  @PersistenceContext EntityManager em;
  @Inject ItemSources items;

  AreaId areaOf(NfpMeetingId id) {
    return meeting(id).area();
  }

  MeetingFacts meeting(NfpMeetingId id) {
    return meeting(id, row(id));
  }

  /** As it stands now; not approved, whatever the minutes say of themselves. */
  MinutesFacts facts(NfpMeetingId id, String introduction) {
    NativeRow row = row(id);
    MeetingFacts meeting = meeting(id, row);
    List<PersonFacts> people = new ArrayList<>();
    List<String> secretaries = new ArrayList<>();
    Map<Long, List<Presence>> presences = presences(id);
    for (NativeRow each : rows(em.createNativeQuery(PEOPLE), id)) {
      if (each.text(2).equals(SeatFunction.SECRETARY.name())) {
        secretaries.add(each.text(1));
      } else {
        people.add(person(each, presences));
      }
    }
    SnapshotFacts snapshot = snapshot(row, meeting.language());
    return new MinutesFacts(
        meeting, introduction, people, secretaries, items.of(id), snapshot, null);
  }

  private NativeRow row(NfpMeetingId id) {
    return rows(em.createNativeQuery(MEETING), id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private static MeetingFacts meeting(NfpMeetingId id, NativeRow row) {
    return new MeetingFacts(
        id,
        new AreaId(row.number(0)),
        row.number(1),
        row.text(2),
        MeetingForm.valueOf(row.text(3)),
        MeetingStep.valueOf(row.text(4)),
        row.text(5),
        row.day(6),
        new MeetingFacts.Times(time(row, 7), time(row, 8), time(row, 9), time(row, 10)),
        new MeetingFacts.Room(row.text(11), row.flag(12)),
        new MeetingFacts.Notice(row.day(13), row.day(14)),
        MinutesLanguage.of(row.text(15)));
  }

  private static SnapshotFacts snapshot(NativeRow row, MinutesLanguage language) {
    Long id = row.numberOrNull(16);
    return id == null
        ? null
        : new SnapshotFacts(id, row.day(17), row.text(18), KeyFigures.read(row.text(19), language));
  }

  private static PersonFacts person(NativeRow row, Map<Long, List<Presence>> presences) {
    return new PersonFacts(
        row.number(0),
        row.text(1),
        SeatFunction.valueOf(row.text(2)),
        row.text(3),
        row.flag(4),
        presences.getOrDefault(row.number(0), List.of()),
        reply(row));
  }

  private static PersonFacts.Reply reply(NativeRow row) {
    return row.day(5) == null
        ? null
        : new PersonFacts.Reply(row.day(5), time(row, 6), row.flag(7), row.text(8));
  }

  private Map<Long, List<Presence>> presences(NfpMeetingId id) {
    Map<Long, List<Presence>> found = new HashMap<>();
    for (NativeRow row : rows(em.createNativeQuery(PRESENCES), id)) {
      found
          .computeIfAbsent(row.number(0), any -> new ArrayList<>())
          .add(new Presence(row.text(1), time(row, 2), time(row, 3)));
    }
    return found;
  }

  private static LocalTime time(NativeRow row, int index) {
    return row.text(index).isEmpty() ? null : LocalTime.parse(row.text(index));
  }

  private List<NativeRow> rows(Query query, NfpMeetingId id) {
    List<?> rows = query.setParameter(1, id.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
