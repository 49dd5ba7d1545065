package no.samrad.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.team.PostFunction;

/**
 * A module that is to be added.
 *
 * @param names in Bokmål, Nynorsk and English
 * @param beforeStart who must have completed it before the first day of work
 */
public record NewModule(
    List<String> names, Set<PostFunction> takenBy, Set<PostFunction> beforeStart, LocalDate from)
    implements Serializable {

  private static final int LONGEST = 200;

  public NewModule {
    names = names.stream().map(PlainText::line).toList();
    takenBy = Set.copyOf(takenBy);
    beforeStart = Set.copyOf(beforeStart);
  }

  void requireWhole() {
    names.forEach(NewModule::requireName);
    if (takenBy.isEmpty() && beforeStart.isEmpty()) {
      throw new RuleViolation(TrainingRule.NOBODY_TAKES_IT);
    }
  }

  private static void requireName(String name) {
    if (name.isEmpty()) {
      throw new RuleViolation(TrainingRule.NAME_MISSING);
    }
    if (PlainText.length(name) > LONGEST) {
      throw new RuleViolation(TrainingRule.NAME_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(name);
  }

  /** Whoever must have it before they start takes it. */
  boolean isTakenBy(PostFunction function) {
    return takenBy.contains(function) || beforeStart.contains(function);
  }
}
