package no.samrad.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.training.TrainingSheet;
import no.samrad.training.TrainingSheet.Cell;
import no.samrad.training.TrainingSheet.Missing;
import no.samrad.training.TrainingState;
import no.samrad.web.faces.Texts;

/** Puts the training of a team into words. */
@Named("trainingWords")
@ApplicationScoped
public class TrainingWords {

  @Inject Texts texts;

  /** How many lack something they need before they start. */
  public String lead(TrainingSheet sheet) {
    long people = sheet.missing().stream().map(Missing::id).distinct().count();
    return people == 0
        ? texts.get("training.lead.whole")
        : texts.get("training.lead.missing", people);
  }

  /** Since when, or until when. */
  public String missing(Missing missing) {
    return texts.get(
        missing.begun() ? "training.missing.begun" : "training.missing.before", missing.from());
  }

  public String person(TrainingSheet.Person person) {
    return texts.get("training.person", person.name(), person.functions());
  }

  public String completed(TrainingSheet.Person person) {
    return texts.get("training.completed", person.completed(), person.cells().size());
  }

  public String state(Cell cell) {
    return cell.state() == null ? texts.get("training.nothing") : texts.of(cell.state());
  }

  public String kind(Cell cell) {
    if (cell.state() == TrainingState.COMPLETED) {
      return "ok";
    }
    return cell.beforeStart() ? "watch" : "idle";
  }
}
