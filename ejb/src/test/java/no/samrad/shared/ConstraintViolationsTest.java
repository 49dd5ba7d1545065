package no.samrad.shared;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintViolationsTest {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("area_slug_key", SharedRule.PERIOD_RUNS_BACKWARDS));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ERROR: duplicate key value violates unique constraint \"area_slug_key\"",
        "FEIL: duplikat nøkkelverdi bryter unik begrensning «area_slug_key»\n  Detalj: x",
      })
  void a_known_constraint_becomes_its_rule_in_any_language_of_the_server(String message) {
    assertRefused(SharedRule.PERIOD_RUNS_BACKWARDS, () -> flush(message, "23505"));
  }

  @Test
  void an_unknown_constraint_stays_a_fault() {
    assertThatThrownBy(() -> flush("violates \"other_area_slug_key\"", "23505"))
        .isExactlyInstanceOf(PersistenceException.class);
  }

  @Test
  void so_does_anything_that_is_no_constraint() {
    assertThatThrownBy(() -> flush("syntax error near \"area_slug_key\"", "42601"))
        .isExactlyInstanceOf(PersistenceException.class);
    assertThatThrownBy(() -> flush(new PersistenceException("no cause")))
        .isExactlyInstanceOf(PersistenceException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03"})
  void whoever_loses_a_race_has_seen_old_data(String state) {
    assertThatExceptionOfType(StaleData.class).isThrownBy(() -> flush("deadlock detected", state));
  }

  @Test
  void so_has_whoever_comes_with_an_older_version() {
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> flush(new OptimisticLockException()))
        .withMessageContaining("area/3");
  }

  private static void flush(String message, String state) {
    SQLException cause = new SQLException(message, state);
    flush(new PersistenceException(new IllegalStateException(cause)));
  }

  private static void flush(RuntimeException thrown) {
    EntityManager em =
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                  throw thrown;
                });
    CONSTRAINTS.flush(em, new AreaId(3));
  }
}
