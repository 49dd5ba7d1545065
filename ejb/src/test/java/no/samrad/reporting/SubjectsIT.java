package no.samrad.reporting;

import static no.samrad.indicator.IndicatorFixture.AGDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samrad.indicator.IndicatorFixture;
import org.junit.jupiter.api.Test;

/**
 * Invented areas report four half-years. Funnel, units, criteria and indicators are attacked
 * together: they are different subjects of the safe publication, of the same people.
 */
class SubjectsIT {

  private static final int AREAS = 12;
  private static final int PERIODS = 4;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final List<String> PHASES = List.of("SVANGERSKAP", "SPEDBARN", "SMABARN");
  private static final List<String> OF_INCLUDED =
      List.of("INKLUDERT_U16", "SAMTYKKE_U28", "FORSTEGANG", "UTFORSKNING_MIN2");

  private int shown;
  private int small;

  @Test
  void no_small_number_follows_from_others() {
    List<String> broken =
        IntStream.range(0, AREAS).boxed().flatMap(seed -> attack(seed).stream()).toList();

    System.getLogger("reporting")
        .log(System.Logger.Level.INFO, shown + " numbers shown, " + small + " small ones attacked");
    assertThat(broken).isEmpty();
    assertThat(shown).isGreaterThan(AREAS * PERIODS * 10);
    assertThat(small).isGreaterThan(AREAS * PERIODS * 5);
  }

  private List<String> attack(int seed) {
    try (IndicatorFixture world = new IndicatorFixture()) {
      new InventedArea(world, seed).fill();
      SubjectAttack attack = new SubjectAttack();
      for (int period = 1; period <= PERIODS; period++) {
        LocalDate first = FIRST.plusMonths(6L * (period - 1));
        Map<String, SealedRow> figures = world.get(em -> PeriodSeals.sealed(em, AGDER, first));
        Map<String, Long> counts = world.get(em -> PeriodSeals.shownCounts(em, AGDER, first));
        shown += counts.size();
        new Period(attack, period, figures)
            .learn(counts, world.get(em -> PeriodSeals.trueCounts(em, AGDER, first)));
      }
      small += attack.small();
      return attack.broken().stream().map(each -> seed + ": " + each).toList();
    }
  }

  /** What somebody learns from one period. */
  private final class Period {

    private final SubjectAttack attack;
    private final String now;
    private final String before;
    private final Map<String, SealedRow> figures;

    Period(SubjectAttack attack, int number, Map<String, SealedRow> figures) {
      this.attack = attack;
      now = number + " ";
      before = number - 1 + " ";
      this.figures = figures;
    }

    void learn(Map<String, Long> counts, Map<String, Long> truth) {
      recruitment();
      phases();
      throughTheYears();
      counts(counts);
      truth.forEach((name, value) -> attack.is(now + name, value));
      attack.adds(now + "FUNNEL REFERRED", units(truth, "UNIT_REFERRED"));
      attack.adds(now + "FUNNEL INCLUDED", units(truth, "UNIT_INCLUDED"));
    }

    private String[] units(Map<String, Long> truth, String kind) {
      return truth.keySet().stream()
          .filter(each -> each.startsWith(kind))
          .map(each -> now + each)
          .toArray(String[]::new);
    }

    private void recruitment() {
      for (String code : OF_INCLUDED) {
        share(code, "included", code + " not");
      }
      share("HENVIST_U16", "known", "late");
      SealedRow accepted = figures.get("AKSEPT");
      attack.adds(now + "answered", now + "included", now + "declined");
      attack.is(now + "declined", accepted.rest());
      if (told(accepted)) {
        attack.shown(now + "included", accepted.numerator().longValueExact());
        attack.shown(now + "answered", accepted.people());
      }
    }

    private void share(String code, String whole, String rest) {
      SealedRow figure = figures.get(code);
      attack.adds(now + whole, now + code, now + rest);
      attack.is(now + whole, figure.people());
      attack.is(now + code, figure.numerator().longValueExact());
      attack.is(now + rest, figure.rest());
      if (told(figure)) {
        attack.shown(now + whole, figure.people());
        attack.shown(now + code, figure.numerator().longValueExact());
      }
    }

    private void phases() {
      List<String> ended = new ArrayList<>();
      for (String phase : PHASES) {
        SealedRow attrition = figures.get("FRAFALL_" + phase);
        SealedRow dosage = figures.get("DOSE_" + phase);
        String all = "ended " + phase;
        String other = now + "otherwise " + phase;
        attack.adds(now + all, now + "completed " + phase, now + "lost " + phase, other);
        attack.is(now + "completed " + phase, dosage.people());
        attack.is(now + "lost " + phase, attrition.numerator().longValueExact());
        attack.is(other, attrition.rest() - dosage.people());
        if (told(attrition)) {
          attack.shown(now + all, attrition.people());
          attack.shown(now + "lost " + phase, attrition.numerator().longValueExact());
        }
        if (told(dosage)) {
          attack.shown(now + "completed " + phase, dosage.people());
        }
        ended.addAll(List.of(now + "lost " + phase, other));
      }
      ended.add(now + "completed SMABARN");
      attack.adds(now + "gone", ended.toArray(String[]::new));
      attack.is(now + "gone", gone());
    }

    private long gone() {
      return PHASES.stream()
              .mapToLong(
                  phase ->
                      figures.get("FRAFALL_" + phase).people()
                          - figures.get("DOSE_" + phase).people())
              .sum()
          + figures.get("DOSE_SMABARN").people();
    }

    private void throughTheYears() {
      attack.adds(now + "so far", before + "so far", now + "included");
      attack.adds(before + "active and new", before + "active", now + "included");
      attack.adds(before + "active and new", now + "active", now + "gone");
      attack.adds(
          now + "lost so far",
          Stream.concat(
                  Stream.of(before + "lost so far"),
                  PHASES.stream().map(each -> now + "lost " + each))
              .toArray(String[]::new));
      for (String code : List.of("BELEGG", "INAKTIVE")) {
        if (told(figures.get(code))) {
          attack.shown(now + "active", figures.get(code).people());
        }
      }
      SealedRow soFar = figures.get("FRAFALL_SAMLET");
      if (told(soFar)) {
        attack.shown(now + "so far", soFar.people());
        attack.shown(now + "lost so far", soFar.numerator().longValueExact());
      }
    }

    private void counts(Map<String, Long> counts) {
      attack.adds(now + "FUNNEL REFERRED", now + "known", now + "unknown");
      attack.adds(
          now + "FUNNEL REFERRED",
          Stream.of(
                  "INCLUDED",
                  "NOT_ELIGIBLE",
                  "NOT_REACHED",
                  "DECLINED",
                  "STUDY",
                  "OTHER_END",
                  "WAITING")
              .map(each -> now + "FUNNEL " + each)
              .toArray(String[]::new));
      for (String criterion : List.of("C01", "C02", "C03")) {
        String met = now + "CRITERION CRITERIA_2023 " + criterion;
        attack.adds(now + "included", met, met + " not");
      }
      attack.adds(now + "included", now + "CRITERION INCLUDED_IN_PERIOD");
      counts.forEach((name, value) -> attack.shown(now + name, value));
    }

    /** Where nobody is behind a figure it tells just that. */
    private boolean told(SealedRow figure) {
      shown += figure.isShown() ? 1 : 0;
      return figure.isShown();
    }
  }
}
