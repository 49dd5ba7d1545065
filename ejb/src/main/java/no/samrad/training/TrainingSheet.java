package no.samrad.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.PersonId;
import no.samrad.team.PostFunction;

/**
 * The training of a team on a day.
 *
 * @param people who work in the team on the day or will
 * @param missing what somebody lacks that is to be completed before the first day of work
 */
public record TrainingSheet(List<Person> people, List<Missing> missing) implements Serializable {

  /**
   * Somebody with the modules their function takes.
   *
   * @param from first day of work in the team
   */
  public record Person(
      PersonId id, String name, List<PostFunction> functions, LocalDate from, List<Cell> cells)
      implements Serializable {

    public long completed() {
      return cells.stream().filter(each -> each.state() == TrainingState.COMPLETED).count();
    }
  }

  /**
   * A module of somebody.
   *
   * @param version zero when nothing is registered
   * @param state null when nothing is registered
   */
  public record Cell(
      ModuleId module,
      String name,
      boolean beforeStart,
      long version,
      TrainingState state,
      LocalDate day)
      implements Serializable {}

  /**
   * What somebody lacks.
   *
   * @param begun they work already
   */
  public record Missing(PersonId id, String name, String module, LocalDate from, boolean begun)
      implements Serializable {}
}
