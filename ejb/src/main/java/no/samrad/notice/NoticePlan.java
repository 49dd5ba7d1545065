package no.samrad.notice;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.shared.RuleViolation;

/**
 * How long before a deadline people are told.
 *
 * @param days before the deadline, 0 for the day itself; each once, the most first
 * @param dayAfter whether they are told once more on the day after, while it is not done
 * @param version as it was read, so that nobody overwrites another's change
 */
public record NoticePlan(List<Integer> days, boolean dayAfter, long version)
    implements Serializable {

  private static final int MOST_DAYS = 365;
  private static final int MOST_TIMES = 10;

  public NoticePlan {
    days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    if (days.isEmpty()) {
      throw new RuleViolation(NoticeRule.DAYS_MISSING);
    }
    if (days.size() > MOST_TIMES) {
      throw new RuleViolation(NoticeRule.TOO_MANY_DAYS, MOST_TIMES);
    }
    for (int each : days) {
      if (each < 0 || each > MOST_DAYS) {
        throw new RuleViolation(NoticeRule.DAYS_OUT_OF_RANGE, each, MOST_DAYS);
      }
    }
  }

  /**
   * As somebody writes it: {@code 90, 30, 7}.
   *
   * @throws RuleViolation where it is not a list of days
   */
  public static NoticePlan written(String days, boolean dayAfter, long version) {
    List<Integer> read =
        Arrays.stream(days == null ? new String[0] : days.strip().split("[,;\\s]+"))
            .filter(each -> !each.isEmpty())
            .map(NoticePlan::number)
            .toList();
    return new NoticePlan(read, dayAfter, version);
  }

  private static Integer number(String written) {
    if (!written.matches("\\d{1,9}")) {
      throw new RuleViolation(NoticeRule.DAYS_MALFORMED, written);
    }
    return Integer.valueOf(written);
  }

  /** As it is written. */
  public String written() {
    return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
