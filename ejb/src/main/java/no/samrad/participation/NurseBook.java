package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** Which nurse follows whom from when to when: one a day. */
@Repository
class NurseBook {

  private static final String ON_DAY =
      """
      select n.person_id from participation_nurse n
      where n.participation_id = ?1 and daterange(n.valid_from, n.valid_to) @> cast(?2 as date)
      """;

  private static final String LATEST =
      """
      select max(n.valid_from)::text, (array_agg(n.person_id order by n.valid_from desc))[1]
      from participation_nurse n where n.participation_id = ?1
      """;

  private static final String REPLACED =
      """
      select n.reason from participation_nurse n
      where n.participation_id = ?1 and n.valid_from = cast(?2 as date) and n.reason <> ''
      """;

  private static final String GONE =
      """
      delete from participation_nurse n
      where n.participation_id = ?1 and n.valid_from = cast(?2 as date)
      """;

  private static final String UNTIL =
      """
      update participation_nurse n set valid_to = cast(?2 as date)
      where n.participation_id = ?1 and n.valid_to is null
      """;

  private static final String FROM =
      """
      insert into participation_nurse (participation_id, area_id, person_id, reason, valid_from)
      values (?1, ?2, ?3, ?4, cast(?5 as date))
      """;

  @PersistenceContext EntityManager em;

  Optional<PersonId> on(Participation of, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(ON_DAY)
            .setParameter(1, of.id().value())
            .setParameter(2, day.toString())
            .getResultList();
    return rows.stream().findFirst().map(row -> new PersonId(NativeRow.of(row).number(0)));
  }

  PersonId require(Participation of, LocalDate day) {
    return on(of, day).orElseThrow(() -> new RuleViolation(ParticipationRule.NURSE_MISSING));
  }

  /** Whoever followed her last; nobody when nobody has. */
  Optional<PersonId> last(Participation of) {
    return Optional.ofNullable(latest(of).numberOrNull(1)).map(PersonId::new);
  }

  /** From the day on; somebody who began that very day never did, but why is kept. */
  void assign(Participation of, PersonId nurse, LocalDate day, String reason) {
    LocalDate since = latest(of).day(0);
    if (since != null && day.isBefore(since)) {
      throw new RuleViolation(ParticipationRule.DAY_TOO_EARLY, since);
    }
    if (last(of).filter(nurse::equals).isPresent()) {
      throw new RuleViolation(ParticipationRule.NURSE_SAME);
    }
    String why = withReplaced(of, day, reason);
    step(em.createNativeQuery(GONE), of, day);
    step(em.createNativeQuery(UNTIL), of, day);
    em.createNativeQuery(FROM)
        .setParameter(1, of.id().value())
        .setParameter(2, of.area().value())
        .setParameter(3, nurse.value())
        .setParameter(4, why)
        .setParameter(5, day.toString())
        .executeUpdate();
  }

  private String withReplaced(Participation of, LocalDate day, String reason) {
    List<?> replaced =
        em.createNativeQuery(REPLACED)
            .setParameter(1, of.id().value())
            .setParameter(2, day.toString())
            .getResultList();
    return replaced.isEmpty() ? reason : (replaced.get(0) + "\n" + reason).strip();
  }

  private static void step(Query change, Participation of, LocalDate day) {
    change.setParameter(1, of.id().value()).setParameter(2, day.toString()).executeUpdate();
  }

  private NativeRow latest(Participation of) {
    return NativeRow.of(
        em.createNativeQuery(LATEST).setParameter(1, of.id().value()).getSingleResult());
  }
}
