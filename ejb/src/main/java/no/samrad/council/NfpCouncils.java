package no.samrad.council;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;

/** The NFP councils of all areas. */
@Repository
class NfpCouncils {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "area_has_one_council_of_a_type_a_day", CouncilRule.JUST_ENTERED,
              "council_has_one_procedure_a_day", CouncilRule.JUST_ENTERED,
              "sole_function_is_held_once_a_day", CouncilRule.FUNCTION_JUST_TAKEN,
              "person_sits_once_for_a_unit_a_day", CouncilRule.JUST_ENTERED,
              "balance_is_counted_once_a_day", CouncilRule.JUST_ENTERED));

  /** People an area knows: who holds a right in it, or in every area, or was its contact. */
  static final String KNOWN =
      """
      (exists (select from role_assignment r
               where r.person_id = p.id and (r.area_id = ?1 or r.area_id is null))
        or exists (select from area_contact c where c.person_id = p.id and c.area_id = ?1)
        or exists (select from nfp_council_seat s where s.person_id = p.id and s.area_id = ?1))
      """;

  private static final String KNOWN_PERSON =
      "select p.id from person p where p.id = ?2 and " + KNOWN;

  private static final String LIFE =
      """
      select (select min(p.valid_from) from area_phase p where p.area_id = a.id)::text,
        (select min(p.valid_from) from area_phase p
          where p.area_id = a.id and p.phase = 'CLOSED')::text
      from area a where a.id = ?1
      """;

  private static final String OTHER =
      """
      select c.valid_from::text, (c.valid_to - 1)::text from nfp_council c
      where c.area_id = ?1 and c.type = ?2
        and c.id <> ?5
        and daterange(c.valid_from, c.valid_to) && daterange(cast(?3 as date), cast(?4 as date), '[]')
      order by c.valid_from limit 1
      """;

  /** Whoever changes these memberships waits, and is waited for. */
  private static final String HOLD =
      """
      select m.id from membership m where m.area_id = ?1 and m.unit_id = ?2 order by m.id for share
      """;

  private static final String MEETING =
      """
      select m.meeting_day::text from nfp_meeting m
      where m.council_id = ?1 and m.state <> 'CANCELLED'
        and not daterange(cast(?2 as date), cast(?3 as date), '[]') @> m.meeting_day
      order by m.meeting_day limit 1
      """;

  private static final String MEMBER =
      """
      select coalesce(range_agg(daterange(m.valid_from, m.valid_to))
          @> daterange(cast(?3 as date), cast(?4 as date), '[]'), false)
      from membership m where m.area_id = ?1 and m.unit_id = ?2
      """;

  @PersistenceContext EntityManager em;
  @Inject StatedDuties duties;
  @Inject UsedSeats used;

  void add(NfpCouncil council) {
    em.persist(council);
  }

  AreaId areaOf(CouncilId id) {
    List<Long> found =
        em.createQuery("select c.areaId from NfpCouncil c where c.id = :id", Long.class)
            .setParameter("id", id.value())
            .getResultList();
    return found.stream().findFirst().map(AreaId::new).orElseThrow(() -> new NotFound(id));
  }

  /** The council, for changing. Two who change it at once cannot both succeed. */
  NfpCouncil require(CouncilId id, long seenVersion) {
    NfpCouncil council = find(id);
    if (!council.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    flush(id); // the next query would, and let a lost race out as a fault
    return council;
  }

  /** As above, whatever somebody has seen of it: what it follows from has changed. */
  NfpCouncil require(CouncilId id) {
    NfpCouncil council = find(id);
    flush(id);
    return council;
  }

  private NfpCouncil find(CouncilId id) {
    NfpCouncil council =
        em.find(NfpCouncil.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (council == null) {
      throw new NotFound(id);
    }
    return council;
  }

  /** The rules that hold in a council of the type. */
  DutyForces forces(CouncilType type) {
    return duties.forces(type);
  }

  /** Nothing that happened in a meeting refers to it. */
  void requireNotUsed(SeatId seat) {
    used.refuse(seat);
  }

  void remove(Seat seat) {
    em.remove(seat);
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }

  /** A council lives while its area does. */
  void requireInLife(AreaId area, LocalDate from) {
    List<?> rows = em.createNativeQuery(LIFE).setParameter(1, area.value()).getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(area);
    }
    NativeRow life = NativeRow.of(rows.get(0));
    LocalDate begun = life.day(0);
    LocalDate closed = life.day(1);
    if (begun != null && from.isBefore(begun)) {
      throw new RuleViolation(CouncilRule.BEFORE_AREA, begun);
    }
    if (closed != null && !from.isBefore(closed)) {
      throw new RuleViolation(CouncilRule.AREA_CLOSED, closed);
    }
  }

  /**
   * One of each type a day.
   *
   * @param except the one that gets these days
   */
  void requireNoOther(AreaId area, CouncilType type, Period period, CouncilId except) {
    List<?> rows =
        em.createNativeQuery(OTHER)
            .setParameter(1, area.value())
            .setParameter(2, type.name())
            .setParameter(3, period.firstDay().orElseThrow().toString())
            .setParameter(4, lastDay(period))
            .setParameter(5, except.value())
            .getResultList();
    if (rows.isEmpty()) {
      return;
    }
    NativeRow other = NativeRow.of(rows.get(0));
    LocalDate first = other.day(0);
    throw Optional.ofNullable(other.day(1))
        .map(last -> new RuleViolation(CouncilRule.ALREADY_A_COUNCIL_UNTIL, first, last))
        .orElseGet(() -> new RuleViolation(CouncilRule.ALREADY_A_COUNCIL, first));
  }

  /** Whoever sits for a unit does so while it is a member of the area, on every day. */
  void requireMember(AreaId area, UnitId unit, Period during) {
    em.createNativeQuery(HOLD)
        .setParameter(1, area.value())
        .setParameter(2, unit.value())
        .getResultList();
    List<?> rows =
        em.createNativeQuery(MEMBER)
            .setParameter(1, area.value())
            .setParameter(2, unit.value())
            .setParameter(3, during.firstDay().orElseThrow().toString())
            .setParameter(4, lastDay(during))
            .getResultList();
    if (!NativeRow.of(rows.get(0)).flag(0)) {
      throw new RuleViolation(CouncilRule.UNIT_NOT_A_MEMBER);
    }
  }

  /** A meeting that is not cancelled is on a day of its council. */
  void requireMeetingsWithin(NfpCouncil council) {
    List<?> rows =
        em.createNativeQuery(MEETING)
            .setParameter(1, council.id().value())
            .setParameter(2, council.period().firstDay().orElseThrow().toString())
            .setParameter(3, lastDay(council.period()))
            .getResultList();
    if (!rows.isEmpty()) {
      throw new RuleViolation(CouncilRule.MEETING_OUTSIDE, NativeRow.of(rows.get(0)).day(0));
    }
  }

  private static String lastDay(Period period) {
    return period.lastDay().map(LocalDate::toString).orElse(null);
  }

  /** Others cannot be chosen: whoever guesses a number learns nothing. */
  void requireKnown(AreaId area, PersonId person) {
    List<?> rows =
        em.createNativeQuery(KNOWN_PERSON)
            .setParameter(1, area.value())
            .setParameter(2, person.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(person);
    }
  }
}
