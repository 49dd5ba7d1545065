package no.samrad.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sees from the header what a file is about, and has it read by whoever knows that. */
@ApplicationScoped
class ImportPlanning {

  @Inject PopulationImport population;
  @Inject ClassificationImport classification;
  @Inject ChangesImport changes;

  /**
   * @param day a list without dates holds on; null when nobody said one
   */
  ImportPlan plan(SourceText text, LocalDate day) {
    Optional<CsvTable> residents = CsvTable.find(text, PopulationColumns.REGION);
    if (residents.isPresent()) {
      return population.plan(residents.get());
    }
    Optional<CsvTable> reform = CsvTable.find(text, KlassTable.OLD_CODE);
    if (reform.isPresent()) {
      return changes.plan(KlassTable.ofChanges(reform.get()));
    }
    CsvTable list =
        CsvTable.find(text, KlassTable.CODE)
            .orElseThrow(
                () ->
                    CsvTable.notFound(
                        text,
                        List.of(PopulationColumns.REGION, KlassTable.OLD_CODE, KlassTable.CODE)));
    return classification.plan(KlassTable.ofCodes(list), day);
  }
}
