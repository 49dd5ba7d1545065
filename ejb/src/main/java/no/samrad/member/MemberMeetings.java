package no.samrad.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.member.MemberHome.NextMeeting;
import no.samrad.member.MemberHome.OpenMinutes;
import no.samrad.member.MemberHome.UnreadItem;
import no.samrad.member.MemberHome.WrittenDecision;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/**
 * Reads the meetings of whoever sits in a council, and what of them waits; each in one statement.
 */
@Repository
class MemberMeetings {

  /** The reader's seats in meetings, on the day of each; ?1 is the person, ?2 the day. */
  private static final String SEATED =
      """
      with seated as (
        select m.*, a.slug, s.id as seat_id, s.unit_id, s.function
        from nfp_council_seat s
        join nfp_meeting m on m.council_id = s.council_id and daterange(s.valid_from, s.valid_to) @> m.meeting_day
        join area a on a.id = m.area_id
        where s.person_id = ?1)
      """;

  private static final String NEXT =
      SEATED
          + """
          select distinct on (m.council_id, m.state = 'STARTED') m.id, m.slug, samrad.area_name_on(m.area_id, ?3, cast(?2 as date)), m.state,
            m.meeting_day::text, case when m.called_at is not null then m.starts_at::text end,
            case when m.called_at is not null then m.ends_at::text end,
            case when m.called_at is not null then m.place end, case when m.called_at is not null then m.video_link end,
            m.number, m.year,
            (select count(*) from nfp_agenda_item i where i.meeting_id = m.id),
            coalesce((select sum(i.minutes) from nfp_agenda_item i where i.meeting_id = m.id), 0),
            exists (select from nfp_absence x where x.meeting_id = m.id and x.seat_id = m.seat_id),
            (select x.reason from nfp_absence x where x.meeting_id = m.id and x.seat_id = m.seat_id),
            (select string_agg(distinct p.given_name || ' ' || p.family_name || ' (' ||
                samrad.unit_name_on(o.unit_id, ?3, m.meeting_day) || ')', E'\\n')
              from seated o
              join nfp_council_seat v on v.council_id = o.council_id and v.function = 'SUBSTITUTE' and v.person_id <> ?1
                and daterange(v.valid_from, v.valid_to) @> m.meeting_day
                and coalesce(v.substitute_for = o.seat_id, v.unit_id = o.unit_id)
              join person p on p.id = v.person_id
              where o.id = m.id)
          from seated m
          where m.form = 'MEETING' and (m.meeting_day >= cast(?2 as date) and m.state in ('PLANNED', 'CALLED') or m.state = 'STARTED')
          order by m.council_id, m.state = 'STARTED', m.meeting_day, m.starts_at, m.seat_id
          """;

  private static final String UNREAD =
      SEATED
          + """
          select i.id, i.meeting_id, o.slug, o.meeting_day::text, i.number, i.year, i.title,
            (select count(*) from nfp_item_paper p where p.item_id = i.id)
          from (select distinct m.id, m.slug, m.meeting_day from seated m
            where m.function <> 'SECRETARY' and m.state in ('CALLED', 'STARTED') and m.meeting_day >= cast(?2 as date)) o
          join nfp_agenda_item i on i.meeting_id = o.id
          where not exists (select from nfp_reading r where r.item_id = i.id and r.person_id = ?1)
          order by o.meeting_day, o.id, i.position
          """;

  private static final String MINUTES =
      SEATED
          + """
          select distinct n.meeting_id, m.slug, m.meeting_day::text, n.comment_until::text,
            exists (select from nfp_minutes_comment c where c.minutes_id = n.id and c.person_id = ?1)
          from seated m join nfp_minutes n on n.meeting_id = m.id
          where m.function <> 'SECRETARY' and n.circulated_at is not null and n.approved_at is null
            and n.comment_until >= cast(?2 as date)
          order by 4, 1
          """;

  private static final String WRITTEN =
      SEATED
          + """
          select m.id, m.slug, m.meeting_day::text, m.ends_at::text,
            (select i.title from nfp_agenda_item i where i.meeting_id = m.id order by i.position limit 1)
          from seated m
          where m.form = 'WRITTEN' and m.state in ('CALLED', 'STARTED') and m.meeting_day >= cast(?2 as date)
            and (
              m.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')
                and not exists (select from nfp_written_answer w where w.meeting_id = m.id and w.seat_id = m.seat_id)
                and not exists (select from nfp_written_substitute b where b.meeting_id = m.id and b.seat_id = m.seat_id)
              or exists (
                select from nfp_written_substitute b where b.meeting_id = m.id and b.by_seat_id = m.seat_id
                  and not exists (select from nfp_written_answer w where w.meeting_id = m.id and w.seat_id = b.seat_id)))
          group by m.id, m.slug, m.meeting_day, m.ends_at
          order by m.meeting_day, m.ends_at, m.id
          """;

  @PersistenceContext EntityManager em;

  /** Of each council the one that goes on and the next one, the soonest first. */
  List<NextMeeting> next(MemberAsking asking) {
    return rows(asked(em.createNativeQuery(NEXT), asking).setParameter(3, asking.language().code()))
        .stream()
        .map(MemberMeetings::meeting)
        .sorted(Comparator.comparing(NextMeeting::day))
        .toList();
  }

  private static NextMeeting meeting(NativeRow row) {
    MeetingStep step = MeetingStep.valueOf(row.text(3));
    return new NextMeeting(
        new NfpMeetingId(row.number(0)),
        row.text(1),
        row.text(2),
        step,
        row.day(4),
        time(row, 5),
        time(row, 6),
        row.text(7),
        row.text(8),
        small(row, 9),
        small(row, 10),
        step.isCalled() ? row.number(11) : 0,
        step.isCalled() ? row.number(12) : 0,
        row.flag(13),
        row.text(14),
        row.text(15).isEmpty() ? List.of() : List.of(row.text(15).split("\n")));
  }

  List<UnreadItem> unread(MemberAsking asking) {
    return rows(asked(em.createNativeQuery(UNREAD), asking)).stream()
        .map(
            row ->
                new UnreadItem(
                    new ItemId(row.number(0)),
                    new NfpMeetingId(row.number(1)),
                    row.text(2),
                    row.day(3),
                    small(row, 4),
                    small(row, 5),
                    row.text(6),
                    row.number(7)))
        .toList();
  }

  List<OpenMinutes> minutes(MemberAsking asking) {
    return rows(asked(em.createNativeQuery(MINUTES), asking)).stream()
        .map(
            row ->
                new OpenMinutes(
                    new NfpMeetingId(row.number(0)),
                    row.text(1),
                    row.day(2),
                    row.day(3),
                    row.flag(4)))
        .toList();
  }

  List<WrittenDecision> written(MemberAsking asking) {
    return rows(asked(em.createNativeQuery(WRITTEN), asking)).stream()
        .map(
            row ->
                new WrittenDecision(
                    new NfpMeetingId(row.number(0)),
                    row.text(1),
                    row.day(2),
                    time(row, 3),
                    row.text(4)))
        .toList();
  }

  private Query asked(Query query, MemberAsking asking) {
    return query
        .setParameter(1, asking.person().value())
        .setParameter(2, PlausibleDay.forQuery(asking.day()));
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static LocalTime time(NativeRow row, int index) {
    return row.text(index).isEmpty() ? null : LocalTime.parse(row.text(index));
  }

  private static Integer small(NativeRow row, int index) {
    Long number = row.numberOrNull(index);
    return number == null ? null : number.intValue();
  }
}
