package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** The participations of all areas. */
@Repository
class Participations {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("exploration_is_held_once_a_day", ParticipationRule.CONVERSATION_THAT_DAY));

  private static final String TAKEN = "select p.id from participation p where p.pseudonym = ?1";

  private static final String CRITERION =
      """
      insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
      select p.id, p.criteria_set, c.code, p.area_id from participation p
      join criterion c on c.set_code = p.criteria_set and c.code = any(cast(?2 as text[]))
      where p.id = ?1
      """;

  private static final String SAME_CRITERIA =
      """
      insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
      select n.id, c.set_code, c.criterion_code, n.area_id
      from participation n join participation_criterion c on c.participation_id = n.continues_id
      where n.id = ?1
      """;

  private static final String EXPLORE =
      """
      insert into exploration (id, area_id, participation_id, on_day, attendance, nurse_id)
      values (nextval('samrad.exploration_id_seq'), ?1, ?2, cast(?3 as date), ?4, ?5)
      """;

  private static final String CONVERSATIONS =
      """
      select count(*) from exploration e
      where e.participation_id = ?1 and e.on_day <= cast(?2 as date)
      """;

  private static final String TALK_DAYS =
      """
      select min(e.on_day)::text, max(e.on_day)::text from exploration e
      where e.participation_id = ?1
      """;

  private static final String MOVE =
      """
      update exploration e set on_day = cast(?3 as date), nurse_id = ?4
      where e.participation_id = ?1 and e.on_day = cast(?2 as date)
      """;

  private static final String HANDOVER =
      """
      insert into participation_handover (participation_id, service, area_id)
      select ?1, s.code, ?2 from handover_service s where s.code = any(cast(?3 as text[]))
      """;

  private static final String CRITERIA =
      """
      select c.criterion_code from participation_criterion c
      where c.participation_id = ?1 order by c.criterion_code
      """;

  private static final String NO_CRITERIA =
      "delete from participation_criterion c where c.participation_id = ?1";

  private final SecureRandom random = new SecureRandom();

  @PersistenceContext EntityManager em;

  void add(Participation participation) {
    em.persist(participation);
    flush(participation.area());
  }

  /** One that nobody has. */
  Pseudonym draw() {
    Pseudonym drawn = Pseudonym.drawn(random);
    while (!em.createNativeQuery(TAKEN).setParameter(1, drawn.value()).getResultList().isEmpty()) {
      drawn = Pseudonym.drawn(random);
    }
    return drawn;
  }

  /** As it is, so that somebody can be asked whether they may change it. */
  Participation find(ParticipationId id) {
    Participation participation = em.find(Participation.class, id.value());
    if (participation == null) {
      throw new NotFound(id);
    }
    return participation;
  }

  /** For changing. Two who change it at once cannot both succeed. */
  Participation require(ParticipationId id, long seenVersion) {
    Participation participation = find(id);
    if (!participation.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    em.lock(participation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    flush(id); // the next query would, and let a lost race out as a fault
    return participation;
  }

  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }

  void meet(Participation participation, Set<String> criteria) {
    em.createNativeQuery(CRITERION)
        .setParameter(1, participation.id().value())
        .setParameter(2, array(criteria))
        .executeUpdate();
  }

  /** Others than before. */
  void meetInstead(Participation participation, Set<String> criteria) {
    em.createNativeQuery(NO_CRITERIA).setParameter(1, participation.id().value()).executeUpdate();
    meet(participation, criteria);
  }

  /** Codes, in their order. */
  Set<String> criteria(Participation participation) {
    List<?> codes =
        em.createNativeQuery(CRITERIA).setParameter(1, participation.id().value()).getResultList();
    return codes.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Goes on with the criteria of the one it continues. */
  void carryCriteria(Participation next) {
    em.createNativeQuery(SAME_CRITERIA).setParameter(1, next.id().value()).executeUpdate();
  }

  void keep(Participation participation, Conversation held) {
    CONSTRAINTS.watch(
        () ->
            em.createNativeQuery(EXPLORE)
                .setParameter(1, participation.area().value())
                .setParameter(2, participation.id().value())
                .setParameter(3, held.day().toString())
                .setParameter(4, held.attendance().name())
                .setParameter(5, held.nurse().value())
                .executeUpdate(),
        participation.id());
  }

  /** Of her conversations; null when there were none. */
  record TalkDays(LocalDate first, LocalDate last) {}

  TalkDays talkDays(Participation participation) {
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery(TALK_DAYS)
                .setParameter(1, participation.id().value())
                .getSingleResult());
    return new TalkDays(row.day(0), row.day(1));
  }

  /** It was held on another day, by whoever followed her then. */
  void move(Participation participation, LocalDate was, LocalDate day, PersonId nurse) {
    CONSTRAINTS.watch(
        () -> {
          int moved =
              em.createNativeQuery(MOVE)
                  .setParameter(1, participation.id().value())
                  .setParameter(2, was.toString())
                  .setParameter(3, day.toString())
                  .setParameter(4, nurse.value())
                  .executeUpdate();
          if (moved == 0) {
            throw new NotFound(participation.id());
          }
        },
        participation.id());
  }

  long conversations(Participation participation, LocalDate by) {
    Object count =
        em.createNativeQuery(CONVERSATIONS)
            .setParameter(1, participation.id().value())
            .setParameter(2, by.toString())
            .getSingleResult();
    return NativeRow.of(count).number(0);
  }

  void handOver(Participation participation, Set<String> services) {
    em.createNativeQuery(HANDOVER)
        .setParameter(1, participation.id().value())
        .setParameter(2, participation.area().value())
        .setParameter(3, array(services))
        .executeUpdate();
  }

  AreaId areaOf(ParticipationId id) {
    return find(id).area();
  }

  private static String array(Set<String> codes) {
    return "{" + String.join(",", codes) + "}";
  }
}
