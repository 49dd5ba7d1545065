package no.samrad.sitting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemState;
import no.samrad.council.CouncilId;
import no.samrad.council.Quorum;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads what a meeting goes by, and who may sit and vote in it. */
@Repository
class Rolls {

  private static final String FACTS =
      """
      select m.area_id, m.council_id,
        samrad.duty_enforced_on(c.type, 'QUORUM', m.meeting_day),
        m.meeting_day::text, m.state, coalesce(p.quorum, 'NONE'),
        coalesce(p.casting_vote, false), m.language, m.form
      from nfp_meeting m
      join nfp_council c on c.id = m.council_id
      left join nfp_council_procedure p on p.council_id = c.id
        and daterange(p.valid_from, p.valid_to) @> m.meeting_day
      where m.id = ?1
      """;

  private static final String CALL =
      """
      select s.id, p.given_name || ' ' || p.family_name, s.function, a.id is not null,
        coalesce(a.by_seat_id, s.id),
        exists (select from nfp_partiality x where x.item_id = ?2 and x.seat_id = s.id)
      from nfp_meeting m
      join nfp_council_seat s on s.council_id = m.council_id
        and daterange(s.valid_from, s.valid_to) @> m.meeting_day
        and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')
      left join nfp_attendance a on a.meeting_id = m.id and a.seat_id = s.id and a.left_at is null
      left join nfp_council_seat b on b.id = a.by_seat_id
      join person p on p.id = coalesce(b.person_id, s.person_id)
      where m.id = ?1
      order by s.id
      """;

  private static final String STAND_IN =
      """
      select p.given_name || ' ' || p.family_name, q.given_name || ' ' || q.family_name,
        b.id = s.id or (b.function = 'SUBSTITUTE' and b.council_id = s.council_id
          and daterange(b.valid_from, b.valid_to) @> m.meeting_day
          and (b.substitute_for = s.id or (b.substitute_for is null and b.unit_id = s.unit_id)))
      from nfp_meeting m
      join nfp_council_seat s on s.id = ?2 and s.council_id = m.council_id
        and daterange(s.valid_from, s.valid_to) @> m.meeting_day
        and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')
      join person q on q.id = s.person_id
      join nfp_council_seat b on b.id = ?3
      join person p on p.id = b.person_id
      where m.id = ?1
      """;

  private static final String EXPECTED =
      """
      select s.id from nfp_meeting m
      join nfp_council_seat s on s.council_id = m.council_id
        and daterange(s.valid_from, s.valid_to) @> m.meeting_day
        and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')
      where m.id = ?1
        and not exists (select from nfp_absence x where x.meeting_id = m.id and x.seat_id = s.id)
        and not exists (select from nfp_attendance a where a.meeting_id = m.id and a.seat_id = s.id)
      order by s.id
      """;

  private static final String VOTED =
      """
      select coalesce(bool_or(b.closed_at is null), false), count(*)
      from nfp_vote v
      join nfp_ballot b on b.id = v.ballot_id
      join nfp_agenda_item i on i.id = b.item_id
      where i.meeting_id = ?1 and v.seat_id = ?2
      """;

  /** Votes of a seat when nobody sat there. Minutes are what attendance is recorded in. */
  private static final String UNSEATED =
      """
      select count(*)
      from nfp_vote v
      join nfp_ballot b on b.id = v.ballot_id and b.closed_at is not null
      join nfp_agenda_item i on i.id = b.item_id
      join nfp_meeting m on m.id = i.meeting_id
      where m.id = ?1 and v.seat_id = ?2
        and (b.closed_at at time zone 'Europe/Oslo')::date = m.meeting_day
        and not exists (
          select from nfp_attendance a
          where a.meeting_id = m.id and a.seat_id = v.seat_id
            and date_trunc('minute', b.closed_at at time zone 'Europe/Oslo')::time
              between a.arrived_at and coalesce(a.left_at, time '23:59:59'))
      """;

  @PersistenceContext EntityManager em;

  MeetingFacts facts(NfpMeetingId meeting) {
    NativeRow row =
        first(em.createNativeQuery(FACTS).setParameter(1, meeting.value()))
            .orElseThrow(() -> new NotFound(meeting));
    return new MeetingFacts(
        meeting,
        new AreaId(row.number(0)),
        new CouncilId(row.number(1)),
        row.flag(2),
        row.day(3),
        MeetingForm.valueOf(row.text(8)),
        MeetingStep.valueOf(row.text(4)),
        Quorum.valueOf(row.text(5)),
        row.flag(6),
        row.text(7));
  }

  NfpMeetingId meetingOf(ItemId item) {
    return first(
            em.createNativeQuery("select i.meeting_id from nfp_agenda_item i where i.id = ?1")
                .setParameter(1, item.value()))
        .map(row -> new NfpMeetingId(row.number(0)))
        .orElseThrow(() -> new NotFound(item));
  }

  /** The council is done with the item for now. */
  boolean isSettled(ItemId item) {
    return first(
            em.createNativeQuery("select i.state from nfp_agenda_item i where i.id = ?1")
                .setParameter(1, item.value()))
        .map(row -> ItemState.valueOf(row.text(0)) != ItemState.OPEN)
        .orElseThrow(() -> new NotFound(item));
  }

  RollCall call(MeetingFacts facts, ItemId item) {
    return new RollCall(
        all(
                em.createNativeQuery(CALL)
                    .setParameter(1, facts.meeting().value())
                    .setParameter(2, item.value()))
            .stream()
            .map(Rolls::voter)
            .toList());
  }

  private static Voter voter(NativeRow row) {
    return new Voter(
        new SeatId(row.number(0)),
        new SeatId(row.number(4)),
        row.text(1),
        SeatFunction.valueOf(row.text(2)),
        row.flag(3),
        row.flag(5));
  }

  /** Who would sit there, for whom, and whether they may; empty where nobody votes. */
  Optional<StandIn> standIn(NfpMeetingId meeting, SeatId seat, SeatId by) {
    return first(
            em.createNativeQuery(STAND_IN)
                .setParameter(1, meeting.value())
                .setParameter(2, seat.value())
                .setParameter(3, by.value()))
        .map(row -> new StandIn(row.text(0), row.text(1), row.flag(2)));
  }

  /** Voting seats whose members have neither come nor said that they will not. */
  List<SeatId> expected(NfpMeetingId meeting) {
    return all(em.createNativeQuery(EXPECTED).setParameter(1, meeting.value())).stream()
        .map(row -> new SeatId(row.number(0)))
        .toList();
  }

  boolean hasVotedInOpenBallot(NfpMeetingId meeting, SeatId seat) {
    return voted(em.createNativeQuery(VOTED), meeting, seat).flag(0);
  }

  boolean hasVoted(NfpMeetingId meeting, SeatId seat) {
    return voted(em.createNativeQuery(VOTED), meeting, seat).number(1) > 0;
  }

  boolean hasVotedWhenNobodySatThere(NfpMeetingId meeting, SeatId seat) {
    return voted(em.createNativeQuery(UNSEATED), meeting, seat).number(0) > 0;
  }

  private static NativeRow voted(Query question, NfpMeetingId meeting, SeatId seat) {
    return first(question.setParameter(1, meeting.value()).setParameter(2, seat.value()))
        .orElseThrow();
  }

  boolean hasVotedOn(ItemId item, SeatId seat) {
    return first(
            em.createNativeQuery(
                    "select count(*) from nfp_vote v where v.item_id = ?1 and v.seat_id = ?2")
                .setParameter(1, item.value())
                .setParameter(2, seat.value()))
        .map(row -> row.number(0) > 0)
        .orElse(false);
  }

  boolean hasOpenBallot(NfpMeetingId meeting) {
    return first(
            em.createNativeQuery(
                    """
                    select count(*) from nfp_ballot b join nfp_agenda_item i on i.id = b.item_id
                    where i.meeting_id = ?1 and b.closed_at is null
                    """)
                .setParameter(1, meeting.value()))
        .map(row -> row.number(0) > 0)
        .orElse(false);
  }

  /** Number, or else title, of an item. */
  String nameOf(ItemId item) {
    return first(
            em.createNativeQuery(
                    """
                    select coalesce('PS ' || i.number || '/' || i.year, i.title)
                    from nfp_agenda_item i where i.id = ?1
                    """)
                .setParameter(1, item.value()))
        .map(row -> row.text(0))
        .orElse("");
  }

  private static Optional<NativeRow> first(Query query) {
    return all(query).stream().findFirst();
  }

  private static List<NativeRow> all(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
