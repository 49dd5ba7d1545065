package no.samrad.training;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** How far people are with modules. */
@Repository
class TrainingBook {

  private static final String FIND =
      """
      select t.version, t.state from team_training t
      where t.person_id = ?1 and t.module_id = ?2 for update
      """;

  private static final String WRITE =
      """
      insert into team_training (id, area_id, person_id, module_id, state, on_day)
      values (nextval('team_training_id_seq'), ?1, ?2, ?3, ?4, cast(?5 as date))
      on conflict (person_id, module_id) do update
        set state = excluded.state, on_day = excluded.on_day, area_id = excluded.area_id, version = team_training.version + 1
        where team_training.version = ?6
      """;

  private static final String FORGET =
      "delete from team_training where person_id = ?1 and module_id = ?2";

  private static final String MEMBER =
      """
      select p.id from team_post p
      where p.area_id = ?1 and p.person_id = ?2 and (p.valid_to is null or p.valid_to > cast(?3 as date))
      """;

  private static final String GIVEN =
      """
      select daterange(m.valid_from, m.valid_to) @> cast(?2 as date) from training_module m where m.id = ?1
      """;

  @PersistenceContext EntityManager em;

  /** Empty when nothing was registered, whose version is zero. */
  Optional<TrainingState> require(PersonId person, ModuleId module, long seenVersion) {
    List<?> rows =
        em.createNativeQuery(FIND)
            .setParameter(1, person.value())
            .setParameter(2, module.value())
            .getResultList();
    Optional<NativeRow> kept = rows.stream().findFirst().map(NativeRow::of);
    if (kept.map(row -> row.number(0)).orElse(0L) != seenVersion) {
      throw new StaleData(person);
    }
    return kept.map(row -> TrainingState.valueOf(row.text(1)));
  }

  /** Nothing is written when somebody else has meanwhile: the version is another. */
  void write(AreaId area, PersonId person, ModuleId module, long seenVersion, Progress progress) {
    int written =
        em.createNativeQuery(WRITE)
            .setParameter(1, area.value())
            .setParameter(2, person.value())
            .setParameter(3, module.value())
            .setParameter(4, progress.state().name())
            .setParameter(5, progress.day().toString())
            .setParameter(6, seenVersion)
            .executeUpdate();
    if (written == 0) {
      throw new StaleData(person);
    }
  }

  void forget(PersonId person, ModuleId module) {
    em.createNativeQuery(FORGET)
        .setParameter(1, person.value())
        .setParameter(2, module.value())
        .executeUpdate();
  }

  /** Somebody who works in the team on the day or later. */
  void requireMember(AreaId area, PersonId person, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(MEMBER)
            .setParameter(1, area.value())
            .setParameter(2, person.value())
            .setParameter(3, PlausibleDay.forQuery(day))
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(person);
    }
  }

  void requireGiven(ModuleId module, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(GIVEN)
            .setParameter(1, module.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(module);
    }
    if (!NativeRow.of(rows.get(0)).flag(0)) {
      throw new RuleViolation(TrainingRule.MODULE_NOT_GIVEN);
    }
  }
}
