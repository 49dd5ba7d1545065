package no.samrad.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a constraint the database enforced into the rule it states. The aggregate has asked the
 * same before; what arrives here are two who asked at once. Each capability lists its constraints.
 */
public final class ConstraintViolations {

  private static final String INTEGRITY = "23";

  /** Serialization failure, deadlock, lock not available: somebody else was first. */
  private static final Set<String> LOST_A_RACE = Set.of("40001", "40P01", "55P03");

  private final Map<String, BusinessRule> rules;

  public ConstraintViolations(Map<String, BusinessRule> rules) {
    this.rules = Map.copyOf(rules);
  }

  /**
   * Writes what is pending.
   *
   * @param subject what is being changed, for {@link StaleData}
   */
  public void flush(EntityManager em, Object subject) {
    watch(em::flush, subject);
  }

  /**
   * Does something the database may refuse.
   *
   * @param subject what is being changed, for {@link StaleData}
   */
  public void watch(Runnable work, Object subject) {
    try {
      work.run();
    } catch (OptimisticLockException e) {
      throw new StaleData(subject);
    } catch (PersistenceException e) {
      throw translated(e, subject);
    }
  }

  private RuntimeException translated(PersistenceException e, Object subject) {
    Optional<SQLException> cause = sqlCause(e);
    String state = cause.map(SQLException::getSQLState).orElse("");
    if (LOST_A_RACE.contains(state)) {
      return new StaleData(subject);
    }
    if (!state.startsWith(INTEGRITY)) {
      return e;
    }
    String message = cause.map(SQLException::getMessage).orElse("");
    return rules.entrySet().stream()
        .filter(each -> names(message, each.getKey()))
        .map(each -> (RuntimeException) new RuleViolation(each.getValue()))
        .findFirst()
        .orElse(e);
  }

  /** The server may speak any language; the name of the constraint stays. */
  private static boolean names(String message, String constraint) {
    return message.matches("(?s).*\\b" + constraint + "\\b.*");
  }

  private static Optional<SQLException> sqlCause(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
