package no.samrad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.VisitFacts;
import no.samrad.participation.VisitPlace;

/**
 * A line about a visit, read.
 *
 * @param shares of the five domains
 */
record VisitLine(
    long line,
    CaseKey key,
    LocalDate planned,
    LocalDate held,
    String outcome,
    Integer minutes,
    VisitPlace place,
    List<Integer> shares) {

  private static final int MOST_MINUTES = 600;
  private static final int WHOLE = 100;
  private static final List<VisitColumn> DOMAINS =
      List.of(
          VisitColumn.FAMILY,
          VisitColumn.CHILD,
          VisitColumn.HEALTH,
          VisitColumn.LIFE,
          VisitColumn.COOPERATION);

  private static final List<VisitColumn> OF_CONTACT =
      List.of(VisitColumn.HELD, VisitColumn.MINUTES, VisitColumn.PLACE);

  /** Empty when something of it cannot be read. */
  static Optional<VisitLine> read(ExtractCells cells, CourseLists lists) {
    CaseKey key = CourseLineReader.key(cells, VisitColumn.CASE);
    cells.require(VisitColumn.PLANNED);
    cells.require(VisitColumn.OUTCOME);
    LocalDate planned = cells.day(VisitColumn.PLANNED);
    String outcome = cells.code(VisitColumn.OUTCOME, lists.codes("VISIT_OUTCOME"));
    List<Integer> shares = new ArrayList<>();
    for (VisitColumn domain : DOMAINS) {
      Integer share = cells.number(domain, 0, WHOLE);
      shares.add(share == null ? 0 : share);
    }
    VisitLine line =
        new VisitLine(
            cells.line(),
            key,
            planned,
            cells.day(VisitColumn.HELD),
            outcome,
            cells.number(VisitColumn.MINUTES, 1, MOST_MINUTES),
            cells.code(VisitColumn.PLACE, VisitPlace.class),
            shares);
    line.requireContact(cells, lists.contacts().contains(outcome));
    return cells.isFaulty() ? Optional.empty() : Optional.of(line);
  }

  /** Day, length and place are of visits at which somebody met, and only of these. */
  private void requireContact(ExtractCells cells, boolean contact) {
    if (outcome.isEmpty()) {
      return;
    }
    for (VisitColumn column : OF_CONTACT) {
      if (contact) {
        cells.require(column);
      } else if (cells.isGiven(column)) {
        cells.fault(column, LineProblem.NOT_HELD);
      }
    }
    if (!contact && shares.stream().anyMatch(each -> each > 0)) {
      cells.fault(VisitColumn.FAMILY, LineProblem.NOT_HELD);
    }
  }

  VisitFacts of(ParticipationId her) {
    return new VisitFacts(her, planned, outcome, held, minutes, place, shares);
  }
}
