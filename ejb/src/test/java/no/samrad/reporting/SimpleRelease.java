package no.samrad.reporting;

import java.util.ArrayList;
import java.util.List;
import no.samrad.release.FigureAudience;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureOutlet;
import no.samrad.release.FigureRelease;
import no.samrad.release.FigureState;
import no.samrad.release.FigureTable;
import no.samrad.release.ReleaseId;
import no.samrad.release.ReleasedFigure;
import no.samrad.release.ReleasedTable;

/** Hides both parts where one is small. What really leaves the team is tested where it is made. */
class SimpleRelease extends FigureRelease {

  private static final int SMALLEST = 5;

  @Override
  public ReleasedTable release(FigureTable table, FigureAudience audience, FigureOutlet outlet) {
    boolean hidden = table.cells().values().stream().anyMatch(each -> each > 0 && each < SMALLEST);
    List<ReleasedFigure> figures = new ArrayList<>();
    for (String part : table.dimensions().get(0).members()) {
      long count = table.cells().getOrDefault(List.of(part), 0L);
      figures.add(
          new ReleasedFigure(
              List.of(part),
              hidden ? FigureState.HIDDEN : FigureState.SHOWN,
              hidden ? null : Long.valueOf(count)));
    }
    long whole = table.cells().values().stream().mapToLong(Long::longValue).sum();
    figures.add(new ReleasedFigure(List.of(FigureDimension.WHOLE), FigureState.SHOWN, whole));
    return new ReleasedTable(
        new ReleaseId(1), table.area(), table.subject(), table.day(), null, figures);
  }
}
