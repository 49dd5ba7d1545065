package no.samrad.web.reporting;

import java.util.List;
import java.util.Locale;
import no.samrad.reporting.PeriodState;

/** What can be done with a period next, as an address and as a button. */
public enum PeriodStepChoice {
  SUBMIT,
  APPROVE,
  LOCK,
  REOPEN;

  /** The usual step first. */
  static List<PeriodStepChoice> after(PeriodState state) {
    return switch (state) {
      case OPEN -> List.of(SUBMIT);
      case SUBMITTED -> List.of(APPROVE, REOPEN);
      case APPROVED -> List.of(LOCK, REOPEN);
      case LOCKED -> List.of(REOPEN);
    };
  }

  /** Of the host, or of the team leader. */
  boolean isOfTheHost() {
    return this != SUBMIT;
  }

  public String getAddress() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getLabel() {
    return "reporting.step." + name() + ".button";
  }

  public boolean isFirst() {
    return this != REOPEN;
  }
}
