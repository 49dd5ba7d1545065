package no.samrad.completeness;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text says how many members of a board each municipality has. */
final class SeatCheck {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern NUMBER =
      Pattern.compile("\\d|\\b(?:én|ett|éin|éitt|to|tre|fire|fem|seks)\\b", FLAGS);

  private static final Pattern EVERY =
      Pattern.compile(
          "\\b(?:hver|kvar)(?: enkelt)? (?:deltakar|deltaker|samarbeids)?kommune\\b", FLAGS);

  private SeatCheck() {}

  static Judgement judge(List<PartyFact> municipalities, List<ClauseFact> linked) {
    if (linked.stream().noneMatch(clause -> clause.holds(NUMBER))) {
      return Judgement.of(Verdict.PARTLY, FindingKind.NO_SEATS);
    }
    if (linked.stream().anyMatch(clause -> clause.holds(EVERY))) {
      return Judgement.fine();
    }
    List<String> without =
        municipalities.stream()
            .filter(each -> linked.stream().noneMatch(clause -> clause.names(each)))
            .map(PartyFact::nb)
            .sorted()
            .toList();
    return without.isEmpty()
        ? Judgement.fine()
        : Judgement.of(Verdict.PARTLY, FindingKind.SEATS_NOT_FOR_ALL, without);
  }
}
