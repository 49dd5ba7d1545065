package no.samrad.web.overview;

import java.util.List;
import no.samrad.overview.OverviewRow;

/** An area with what stands in its columns. */
public record OverviewLine(OverviewRow row, List<OverviewCell> cells) {

  public OverviewLine {
    cells = List.copyOf(cells);
  }

  /** Where more is said about the area in that time, below the address of the application. */
  public String place() {
    String status = "/status/" + row.slug();
    return row.standing().isApproved() ? status + "?period=" + row.period().value() : status;
  }
}
