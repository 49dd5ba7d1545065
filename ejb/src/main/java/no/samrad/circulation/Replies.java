package no.samrad.circulation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import no.samrad.circulation.CirculationSheet.ReplyRow;
import no.samrad.council.CouncilDuties;
import no.samrad.council.CouncilDuty;
import no.samrad.council.CouncilId;
import no.samrad.council.DutyForces;
import no.samrad.council.Quorum;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** What was asked in writing, and who has answered what. */
@Repository
class Replies {

  private static final String FACTS =
      """
      select m.area_id, m.council_id, c.type, coalesce(m.number || '/' || m.year, to_char(m.meeting_day, 'DD.MM.YYYY')),
        m.form, m.state, m.meeting_day::text, m.ends_at::text, coalesce(p.quorum, 'NONE'), coalesce(p.casting_vote, false)
      from nfp_meeting m
      join nfp_council c on c.id = m.council_id
      left join nfp_council_procedure p
        on p.council_id = m.council_id and daterange(p.valid_from, p.valid_to) @> m.meeting_day
      where m.id = ?1
      """;

  private static final String ROWS =
      """
      select r.seat_id, r.person_id, r.name, r.function, r.unit, r.choice, r.answered_at, r.ground, r.answers, r.substitute
      from (
        select s.seat_id, s.person_id, coalesce(q.id, s.person_id) as answers,
          coalesce(q.given_name || ' ' || q.family_name, '') as substitute, p.given_name || ' ' || p.family_name as name, p.family_name, s.function,
          samrad.unit_name_on(s.unit_id, ?2, m.meeting_day) as unit, a.choice, samrad.iso(a.answered_at) as answered_at, a.ground
        from nfp_meeting m
        cross join lateral samrad.seat_on(m.meeting_day) s
        join person p on p.id = s.person_id
        left join nfp_written_answer a on a.meeting_id = m.id and a.seat_id = s.seat_id
        left join nfp_written_substitute w on w.meeting_id = m.id and w.seat_id = s.seat_id
        left join nfp_council_seat b on b.id = w.by_seat_id
        left join person q on q.id = b.person_id
        where m.id = ?1 and s.council_id = m.council_id and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')) r
      order by array_position(array['LEADER', 'DEPUTY_LEADER', 'MEMBER'], r.function),
        r.unit collate samrad.norwegian, r.family_name collate samrad.norwegian, r.seat_id
      """;

  private static final String WRITE =
      """
      insert into nfp_written_answer (area_id, meeting_id, seat_id, choice, ground, answered_at)
      values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz))
      on conflict (meeting_id, seat_id) do update
        set choice = excluded.choice, ground = excluded.ground, answered_at = excluded.answered_at
      """;

  @PersistenceContext EntityManager em;
  @Inject CouncilDuties duties;

  /**
   * A reply with who sits there.
   *
   * @param person who answers: the member, or a substitute in their place
   */
  record Reply(PersonId member, PersonId person, ReplyRow row) {

    /** It is their seat, and somebody else answers for it. */
    boolean isReplaced(PersonId who) {
      return member.equals(who) && row.substituted();
    }

    void requireAnsweredBy(PersonId who) {
      if (isReplaced(who)) {
        throw new RuleViolation(CirculationRule.SUBSTITUTE_ANSWERS, row.substitute());
      }
      if (!person.equals(who)) {
        throw new RuleViolation(CirculationRule.NOT_YOUR_SEAT);
      }
    }
  }

  CirculationFacts facts(NfpMeetingId id) {
    NativeRow row =
        rows(em.createNativeQuery(FACTS), id).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    CouncilId council = new CouncilId(row.number(1));
    return new CirculationFacts(
        id,
        new AreaId(row.number(0)),
        council,
        row.text(3),
        MeetingForm.valueOf(row.text(4)),
        MeetingStep.valueOf(row.text(5)),
        row.day(6),
        LocalTime.parse(row.text(7)),
        rules(duties.of(council), row));
  }

  /** Where meetings must be open, a member may demand one; else the secretary weighs it. */
  private static CirculationFacts.Rules rules(DutyForces forces, NativeRow row) {
    return new CirculationFacts.Rules(
        Quorum.valueOf(row.text(8)),
        row.flag(9),
        forces.enforces(CouncilDuty.QUORUM, row.day(6)),
        forces.enforces(CouncilDuty.OPEN_MEETINGS, row.day(6)));
  }

  /** Nobody answers, closes or moves it meanwhile. */
  CirculationFacts alone(NfpMeetingId id) {
    em.createNativeQuery("select m.id from nfp_meeting m where m.id = ?1 for update")
        .setParameter(1, id.value())
        .getResultList();
    return facts(id);
  }

  List<Reply> of(NfpMeetingId id, Language language) {
    List<?> rows =
        em.createNativeQuery(ROWS)
            .setParameter(1, id.value())
            .setParameter(2, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(Replies::reply).toList();
  }

  private static Reply reply(NativeRow row) {
    String choice = row.text(5);
    return new Reply(
        new PersonId(row.number(1)),
        new PersonId(row.number(8)),
        new ReplyRow(
            new SeatId(row.number(0)),
            row.text(2),
            SeatFunction.valueOf(row.text(3)),
            row.text(4),
            row.text(9),
            choice.isEmpty() ? null : WrittenChoice.valueOf(choice),
            row.text(7),
            row.instant(6)));
  }

  void write(CirculationFacts facts, NewReply reply, Instant now) {
    em.createNativeQuery(WRITE)
        .setParameter(1, facts.area().value())
        .setParameter(2, facts.meeting().value())
        .setParameter(3, reply.seat().value())
        .setParameter(4, reply.choice().name())
        .setParameter(5, reply.ground())
        .setParameter(6, now.toString())
        .executeUpdate();
  }

  private List<NativeRow> rows(Query query, NfpMeetingId id) {
    List<?> rows = query.setParameter(1, id.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
