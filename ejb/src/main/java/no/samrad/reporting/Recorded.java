package no.samrad.reporting;

import java.math.BigDecimal;
import no.samrad.indicator.Figure;
import no.samrad.indicator.Tally;
import no.samrad.release.FigureState;
import no.samrad.shared.UnitId;

/** A figure of a revision as it is kept: a line of what is sealed. */
record Recorded(
    long version, long unit, Tally tally, String verdict, String norms, FigureState outside) {

  static Recorded of(Figure figure, FigureState outside) {
    return new Recorded(
        figure.definition().version().value(),
        figure.unit().map(UnitId::value).orElse(0L),
        figure.tally(),
        figure.verdict().name(),
        figure.norms(),
        outside);
  }

  /** However the database writes its numbers. */
  String line() {
    return String.join(
        "|",
        Long.toString(version),
        Long.toString(unit),
        plain(tally.numerator()),
        plain(tally.denominator()),
        Long.toString(tally.people()),
        verdict,
        norms,
        outside.name());
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
