package no.samrad.web.area;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.area.AreaPhase;

/**
 * A step in an area's life, seen from the day asked about.
 *
 * @param number from 1
 * @param from when it was or will be taken, null when nobody has entered that
 */
public record LifeStep(int number, AreaPhase phase, State state, LocalDate from) {

  /** Where the step lies from here. */
  public enum State {
    DONE,
    NOW,
    AHEAD
  }

  /** All steps but the last, being closed: an area that is closed has no page of its own day. */
  static List<LifeStep> of(AreaDetails area) {
    List<AreaPhase> phases =
        Stream.of(AreaPhase.values()).filter(phase -> phase != AreaPhase.CLOSED).toList();
    return IntStream.range(0, phases.size())
        .mapToObj(i -> step(i + 1, phases.get(i), area))
        .toList();
  }

  private static LifeStep step(int number, AreaPhase phase, AreaDetails area) {
    return new LifeStep(number, phase, state(phase, area), from(phase, area));
  }

  private static State state(AreaPhase phase, AreaDetails area) {
    int distance = phase.compareTo(area.phase().phase());
    return distance == 0 ? State.NOW : distance < 0 ? State.DONE : State.AHEAD;
  }

  private static LocalDate from(AreaPhase phase, AreaDetails area) {
    return area.history().phases().stream()
        .filter(each -> each.phase() == phase)
        .map(PhaseSpan::from)
        .findFirst()
        .orElse(null);
  }

  public boolean isDone() {
    return state == State.DONE;
  }

  public boolean isNow() {
    return state == State.NOW;
  }
}
