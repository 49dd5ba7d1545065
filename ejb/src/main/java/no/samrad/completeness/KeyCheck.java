package no.samrad.completeness;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Whether costs are shared without a rest: shares that make 100 per cent, or a rule that does. */
final class KeyCheck {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Pattern SHARE =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)\\s?(?:%|prosent)", Pattern.CASE_INSENSITIVE);

  /** Whoever shares by these leaves nothing over. */
  private static final Pattern RULE =
      Pattern.compile(
          "folketal|innbygg|fødsl|fødte|fødde|barnetal|\\blikt\\b|\\blike (?:store )?del|\\blik"
              + " del",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private KeyCheck() {}

  /**
   * @param key what somebody filled the sharing key with; where nobody did, the clauses must say it
   */
  static Judgement judge(String key, List<ClauseFact> linked) {
    if (!key.isBlank()) {
      return ofText(key);
    }
    return linked.stream().anyMatch(clause -> isFine(clause.nb()) && isFine(clause.nn()))
        ? Judgement.fine()
        : Judgement.of(Verdict.PARTLY, FindingKind.NO_KEY);
  }

  private static boolean isFine(Said said) {
    return ofText(said.text()).verdict() == Verdict.FULFILLED;
  }

  private static Judgement ofText(String text) {
    List<BigDecimal> shares =
        SHARE
            .matcher(text)
            .results()
            .map(found -> new BigDecimal(found.group(1).replace(',', '.')))
            .toList();
    BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(ALL) == 0 || RULE.matcher(text).find()) {
      return Judgement.fine();
    }
    return shares.isEmpty()
        ? Judgement.of(Verdict.PARTLY, FindingKind.NO_KEY)
        : Judgement.of(
            Verdict.PARTLY, FindingKind.KEY_IS_NOT_100, sum.stripTrailingZeros().toPlainString());
  }
}
