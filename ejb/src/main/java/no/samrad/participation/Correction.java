package no.samrad.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samrad.shared.Change;
import no.samrad.shared.UnitId;

/**
 * What a referral said, as it was written down and as it is put right. Made before that is done.
 */
final class Correction {

  private final Participation of;
  private final ReferralFacts before;
  private final UnitId unitBefore;
  private final Set<String> criteriaBefore;
  private final NewReferral said;
  private final String set;

  /**
   * @param criteriaBefore codes of those that were written down
   * @param set by which it is judged now
   */
  Correction(Participation of, Set<String> criteriaBefore, NewReferral said, String set) {
    this.of = of;
    this.before = of.referral();
    this.unitBefore = of.unit();
    this.criteriaBefore = new TreeSet<>(criteriaBefore);
    this.said = said;
    this.set = set;
  }

  /** What is another now. Which criteria she meets stays out of the trail: only how many. */
  List<Change> changes() {
    return Stream.concat(
            Stream.of(
                    Change.of("referredOn", before.referredOn(), said.day()),
                    Change.of("referralSource", before.source(), said.source()),
                    Change.of("unit", unitBefore, said.unit()),
                    Change.of("gestation", before.gestation(), said.gestation()),
                    Change.of("firstTime", before.isFirstTime(), said.firstTime()),
                    Change.of("criteriaSet", before.criteriaSet(), set))
                .filter(change -> !change.from().equals(change.to())),
            meetsOthers()
                ? Stream.of(Change.of("criteriaMet", criteriaBefore.size(), said.criteria().size()))
                : Stream.empty())
        .toList();
  }

  boolean meetsOthers() {
    return !criteriaBefore.equals(said.criteria());
  }

  /** The child is due on another day than was thought when visits were planned. */
  boolean movesTheDueDay() {
    LocalDate included = of.reached().includedOn();
    return of.state() == ParticipationState.INCLUDED
        && of.reached().birthOn() == null
        && !before.due(included).equals(of.referral().due(included));
  }

  Participation of() {
    return of;
  }

  ReferralFacts before() {
    return before;
  }

  UnitId unitBefore() {
    return unitBefore;
  }

  Set<String> criteriaBefore() {
    return criteriaBefore;
  }

  NewReferral said() {
    return said;
  }

  String set() {
    return set;
  }
}
