package no.samrad.sitting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalTime;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilType;
import no.samrad.council.Quorum;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/**
 * Reads a meeting with all that its page shows beside the item, in a fixed number of statements.
 */
@Repository
class LiveSheets {

  private static final String STAMP =
      """
      select m.version || '.' || coalesce(s.version, 0) || '.' || coalesce(
          (select sum(i.version) from nfp_agenda_item i where i.meeting_id = m.id), 0)
      from nfp_meeting m left join nfp_sitting s on s.meeting_id = m.id where m.id = ?1
      """;

  private static final String HEAD =
      """
      select m.area_id, m.council_id, c.type, m.state, m.year, m.number, m.meeting_day::text,
        m.starts_at::text, m.ends_at::text, m.place, coalesce(p.quorum, 'NONE'),
        coalesce(p.casting_vote, false),
        date_trunc('minute', m.started_at at time zone 'Europe/Oslo')::time::text,
        samrad.iso(s.saved_at), s.current_item, m.form = 'MEETING'
      from nfp_meeting m
      join nfp_council c on c.id = m.council_id
      left join nfp_council_procedure p on p.council_id = c.id
        and daterange(p.valid_from, p.valid_to) @> m.meeting_day
      left join nfp_sitting s on s.meeting_id = m.id
      where m.id = ?1
      """;

  private static final String ITEMS =
      """
      select i.id, i.year, i.number, i.kind,
        case when i.closed and not cast(?2 as boolean) then i.public_title else i.title end,
        i.closed, i.minutes, i.state, coalesce(d.without_quorum, false), d.proposal_id is not null,
        exists (
          select from nfp_ballot b
          where b.item_id = i.id and b.proposal_id = d.proposal_id and b.outcome = 'CARRIED'
            and not exists (select from nfp_vote v where v.ballot_id = b.id and v.choice <> 'YES'))
      from nfp_agenda_item i
      left join nfp_decision d on d.item_id = i.id
      where i.meeting_id = ?1
      order by i.position
      """;

  private static final String SEATS =
      """
      select r.* from (
        select s.id, p.given_name || ' ' || p.family_name as name, s.function, s.unit_id,
          samrad.unit_name_on(s.unit_id, ?3, m.meeting_day) as unit_name, s.substitute_for,
          exists (select from nfp_absence x where x.meeting_id = m.id and x.seat_id = s.id),
          q.id is not null, q.ground, p.family_name
        from nfp_meeting m
        join nfp_council_seat s on s.council_id = m.council_id
          and daterange(s.valid_from, s.valid_to) @> m.meeting_day
        join person p on p.id = s.person_id
        left join nfp_partiality q on q.item_id = ?2 and q.seat_id = s.id
        where m.id = ?1) r
      order by array_position(
          array['LEADER', 'DEPUTY_LEADER', 'MEMBER', 'SUBSTITUTE', 'SECRETARY'], r.function),
        r.unit_name collate samrad.norwegian, r.family_name collate samrad.norwegian, r.id
      """;

  private static final String STAYS =
      """
      select a.id, a.seat_id, a.by_seat_id, p.given_name || ' ' || p.family_name,
        a.arrived_at::text, a.left_at::text
      from nfp_attendance a
      join nfp_council_seat b on b.id = a.by_seat_id
      join person p on p.id = b.person_id
      where a.meeting_id = ?1
      order by a.arrived_at, a.id
      """;

  @PersistenceContext EntityManager em;

  String stamp(NfpMeetingId meeting) {
    return rows(em.createNativeQuery(STAMP).setParameter(1, meeting.value())).stream()
        .findFirst()
        .map(row -> row.text(0))
        .orElseThrow(() -> new NotFound(meeting));
  }

  LivePage page(NfpMeetingId id, ItemId wanted, Language language, Viewer viewer) {
    String stamp = stamp(id); // first: what changes while we read is asked for again
    LiveMeeting meeting = meeting(id, stamp, viewer);
    List<LiveItem> items = new PlannedTimes(meeting.startsAt(), viewer).of(itemRows(meeting));
    LiveItem shown = shown(items, wanted, meeting.current());
    List<NativeRow> seats =
        rows(
            em.createNativeQuery(SEATS)
                .setParameter(1, id.value())
                .setParameter(2, shown == null ? -1 : shown.item().value())
                .setParameter(3, language.code()));
    List<NativeRow> stays = rows(em.createNativeQuery(STAYS).setParameter(1, id.value()));
    boolean told = shown == null || !shown.closed() || viewer.inside();
    SeatRows people = new SeatRows(seats, stays, told);
    return new LivePage(meeting, items, shown, people.voting(), people.secretary());
  }

  /** Before the meeting is called, its agenda is for those who keep it. */
  private List<NativeRow> itemRows(LiveMeeting meeting) {
    if (!meeting.step().isCalled() && !meeting.keeps()) {
      return List.of();
    }
    return rows(
        em.createNativeQuery(ITEMS)
            .setParameter(1, meeting.meeting().value())
            .setParameter(2, meeting.inside()));
  }

  private static LiveItem shown(List<LiveItem> items, ItemId wanted, ItemId current) {
    return items.stream()
        .filter(each -> each.item().equals(wanted))
        .findFirst()
        .or(() -> items.stream().filter(each -> each.item().equals(current)).findFirst())
        .or(() -> items.stream().findFirst())
        .orElse(null);
  }

  private LiveMeeting meeting(NfpMeetingId id, String stamp, Viewer viewer) {
    NativeRow row = head(id);
    Long current = row.numberOrNull(14);
    return new LiveMeeting(
        id,
        new AreaId(row.number(0)),
        new CouncilId(row.number(1)),
        CouncilType.valueOf(row.text(2)),
        MeetingStep.valueOf(row.text(3)),
        whole(row, 4),
        whole(row, 5),
        row.day(6),
        time(row, 7),
        time(row, 8),
        row.text(9),
        Quorum.valueOf(row.text(10)),
        row.flag(11),
        time(row, 12),
        row.instant(13),
        current == null ? null : new ItemId(current),
        stamp,
        viewer.keeps() && row.flag(15),
        viewer.inside());
  }

  private NativeRow head(NfpMeetingId id) {
    return rows(em.createNativeQuery(HEAD).setParameter(1, id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  static Integer whole(NativeRow row, int index) {
    Long value = row.numberOrNull(index);
    return value == null ? null : value.intValue();
  }

  static LocalTime time(NativeRow row, int index) {
    return row.text(index).isEmpty() ? null : LocalTime.parse(row.text(index));
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
