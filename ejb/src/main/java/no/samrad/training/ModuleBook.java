package no.samrad.training;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.rule.Verification;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;
import no.samrad.team.PostFunction;

/** The modules of the training. */
@Repository
class ModuleBook {

  private static final String NEXT = "select nextval('training_module_id_seq')";

  private static final String ADD =
      """
      insert into training_module (id, place, name_nb, name_nn, name_en, valid_from)
      select ?1, coalesce(max(m.place), 0) + 10, ?2, ?3, ?4, cast(?5 as date) from training_module m
      """;

  private static final String REQUIRE =
      "insert into training_requirement (module_id, function, before_start) values (?1, ?2, ?3)";

  private static final String FIND =
      """
      select m.version, m.valid_from::text, (m.valid_to - 1)::text, m.verified_by, m.verified_on::text
      from training_module m where m.id = ?1 for update
      """;

  private static final String END =
      """
      update training_module set valid_to = cast(?2 as date) + 1, version = version + 1 where id = ?1
      """;

  private static final String VERIFY =
      """
      update training_module set verified_by = ?2, verified_on = cast(?3 as date), version = version + 1
      where id = ?1
      """;

  /** A module as it is kept. */
  record Kept(LocalDate from, LocalDate lastDay, Verification verification) {}

  @PersistenceContext EntityManager em;

  ModuleId add(NewModule wanted) {
    long id = NativeRow.of(em.createNativeQuery(NEXT).getSingleResult()).number(0);
    em.createNativeQuery(ADD)
        .setParameter(1, id)
        .setParameter(2, wanted.names().get(0))
        .setParameter(3, wanted.names().get(1))
        .setParameter(4, wanted.names().get(2))
        .setParameter(5, wanted.from().toString())
        .executeUpdate();
    for (PostFunction function : PostFunction.values()) {
      if (wanted.isTakenBy(function)) {
        require(id, function, wanted.beforeStart().contains(function));
      }
    }
    return new ModuleId(id);
  }

  private void require(long module, PostFunction function, boolean beforeStart) {
    em.createNativeQuery(REQUIRE)
        .setParameter(1, module)
        .setParameter(2, function.name())
        .setParameter(3, beforeStart)
        .executeUpdate();
  }

  /** For changing; whoever else does waits. */
  Kept require(ModuleId id, long seenVersion) {
    List<?> rows = em.createNativeQuery(FIND).setParameter(1, id.value()).getResultList();
    NativeRow row =
        rows.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(id));
    if (row.number(0) != seenVersion) {
      throw new StaleData(id);
    }
    return new Kept(row.day(1), row.day(2), new Verification(row.text(3), row.day(4)));
  }

  void end(ModuleId id, LocalDate lastDay) {
    em.createNativeQuery(END)
        .setParameter(1, id.value())
        .setParameter(2, lastDay.toString())
        .executeUpdate();
  }

  void verify(ModuleId id, Verification verification) {
    LocalDate on = verification.on();
    em.createNativeQuery(VERIFY)
        .setParameter(1, id.value())
        .setParameter(2, verification.by())
        .setParameter(3, on == null ? null : on.toString())
        .executeUpdate();
  }
}
