package no.samrad.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.meeting.SnapshotFigure;
import no.samrad.meeting.SnapshotLine;
import no.samrad.meeting.SnapshotSource;
import no.samrad.meeting.SnapshotSubject;

/** The figures of an area that are kept when a meeting of its council is called. */
@ApplicationScoped
class AreaFigures implements SnapshotSource {

  @Inject AreaFacts facts;
  @Inject SteeringFigures steering;

  @Override
  public String name() {
    return "status";
  }

  @Override
  public List<SnapshotLine> lines(SnapshotSubject subject) {
    return Stream.of(
            facts.area(subject),
            facts.members(subject),
            facts.agreements(subject),
            facts.waiting(subject),
            facts.council(subject),
            steering.lines(subject))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<SnapshotFigure> figures(List<SnapshotLine> lines) {
    return Stream.of(PrintedFigure.values()).flatMap(figure -> figure.of(lines).stream()).toList();
  }
}
