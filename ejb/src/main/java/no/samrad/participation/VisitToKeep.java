package no.samrad.participation;

/**
 * A visit that may be written.
 *
 * @param known the planned one it registers; null for one nobody had planned
 * @param of whose visit it is
 */
public record VisitToKeep(VisitFacts facts, KnownVisit known, CourseSpan of) {

  /** Which part of the programme it belongs to. */
  VisitPhase phase() {
    return VisitPhase.on(facts.held() == null ? facts.planned() : facts.held(), of.birth());
  }
}
