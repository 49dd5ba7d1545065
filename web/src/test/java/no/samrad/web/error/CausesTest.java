package no.samrad.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import no.samrad.security.AccessDenied;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.Test;

class CausesTest {

  @Test
  void a_rule_is_found_below_the_platform() {
    RuleViolation rule = new RuleViolation(SharedRule.PERIOD_RUNS_BACKWARDS);

    assertThat(Causes.of(rule)).isSameAs(rule);
    assertThat(Causes.of(new FacesException(new ELException(rule)))).isSameAs(rule);
    assertThat(Causes.of(new EJBException(wrapped(rule)))).isSameAs(rule);
  }

  @Test
  void so_is_everything_else_that_means_something() {
    for (Exception cause :
        new Exception[] {
          new StaleData("x"),
          new NotFound("x"),
          new AccessDenied(Set.of(), null),
          new ViewExpiredException("/home.xhtml")
        }) {
      assertThat(Causes.of(new FacesException(wrapped(cause)))).isSameAs(cause);
    }
  }

  @Test
  void a_fault_is_shown_without_the_layers_around_it_but_with_those_below() {
    IllegalStateException fault = new IllegalStateException("why", new RuntimeException("below"));

    assertThat(Causes.of(new FacesException(new ELException(fault)))).isSameAs(fault);
  }

  @Test
  void a_wrapping_with_nothing_inside_is_the_fault_itself() {
    FacesException alone = new FacesException("alone");

    assertThat(Causes.of(alone)).isSameAs(alone);
  }

  @Test
  void persistence_may_be_the_one_that_sees_two_savers() {
    OptimisticLockException lock = new OptimisticLockException();

    assertThat(Causes.isStale(Causes.of(new EJBException(new RuntimeException(lock))))).isTrue();
    assertThat(Causes.isStale(new IllegalStateException())).isFalse();
  }

  @Test
  void causes_in_a_circle_do_not_hang() {
    RuntimeException one = new RuntimeException("one");
    RuntimeException two = new RuntimeException("two", one);
    one.initCause(two);

    assertThat(Causes.of(one)).isSameAs(one);
  }

  private static Exception wrapped(Exception cause) {
    return new RuntimeException(new InvocationTargetException(cause));
  }

  /** Known by its name alone: the pages do not know persistence. */
  private static final class OptimisticLockException extends RuntimeException {}
}
