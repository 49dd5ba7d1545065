package no.samrad.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samrad.intake.PopulationFigures.Figures;
import no.samrad.intake.UnitRegister.Carrier;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Finds out what a table of residents would change. */
@ApplicationScoped
class PopulationImport {

  @Inject PopulationFigures figures;
  @Inject UnitRegisters registers;
  @Inject Clock clock;

  ImportPlan plan(CsvTable table) {
    Problems problems = new Problems();
    UnitRegister register = registers.load();
    PopulationFile file =
        new PopulationFile(
            PopulationColumns.of(table.header()),
            register,
            new PopulationWords(LocalDate.now(clock).getYear()),
            problems);
    table.rows(file::read);
    if (file.rows() == 0) {
      throw new RuleViolation(ImportRule.NO_ROWS);
    }
    return compared(file, register, problems);
  }

  private ImportPlan compared(PopulationFile file, UnitRegister register, Problems problems) {
    Set<Integer> years =
        file.tallies().keySet().stream().map(UnitYear::year).collect(Collectors.toSet());
    Map<UnitYear, Figures> known = figures.ofYears(years);
    Map<UnitYear, Figures> wanted = new TreeMap<>();
    file.tallies()
        .forEach(
            (key, tally) -> {
              Figures found = figures(key, tally, known.get(key), problems);
              if (found != null) {
                wanted.put(key, found);
              }
            });
    long all = wanted.size();
    wanted.entrySet().removeIf(each -> each.getValue().equals(known.get(each.getKey())));
    return new ImportPlan(
        ImportKind.POPULATION,
        file.rows(),
        file.unused(),
        all - wanted.size(),
        changes(wanted, known, register.byUnit()),
        problems,
        () -> figures.write(wanted));
  }

  /** Null when the file has no figures for it, or none that can be used. */
  private static Figures figures(
      UnitYear key, PopulationTally tally, Figures known, Problems problems) {
    if (tally.isEmpty()) {
      return null;
    }
    Integer children =
        tally.children() == null && known != null ? (Integer) known.children() : tally.children();
    Integer everyone =
        tally.everyone() == null && known != null ? (Integer) known.everyone() : tally.everyone();
    String year = Integer.toString(key.year());
    if (tally.isOfOneSex()) {
      problems.add(tally.first(), RowProblem.ONE_SEX_ONLY, year);
    } else if (children == null) {
      problems.add(tally.first(), RowProblem.AGE_ZERO_MISSING, year);
    } else if (everyone == null) {
      problems.add(tally.first(), RowProblem.TOTAL_MISSING, year);
    } else if (children > everyone) {
      problems.add(tally.first(), RowProblem.MORE_CHILDREN_THAN_PEOPLE, year, children, everyone);
    } else {
      return new Figures(children, everyone);
    }
    return null;
  }

  private static List<PlannedChange> changes(
      Map<UnitYear, Figures> wanted, Map<UnitYear, Figures> known, Map<UnitId, Carrier> units) {
    List<PlannedChange> changes = new ArrayList<>();
    wanted.forEach(
        (key, to) -> {
          Figures from = known.get(key);
          Carrier unit = units.get(key.unit());
          changes.add(
              new PlannedChange(
                  from == null ? ChangeKind.FIGURES_NEW : ChangeKind.FIGURES_CHANGED,
                  key.unit(),
                  unit.code(),
                  unit.name(),
                  Integer.toString(key.year()),
                  from == null ? "" : from.toString(),
                  to.toString()));
        });
    return changes;
  }
}
