package no.samrad.release;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/**
 * A table as it left the team. Whatever is computed of its shown figures alone is safe too.
 *
 * @param day what was known on that day
 * @param figures every figure that was asked for, whole ones included
 * @param threshold by which edition of the rule small figures were hidden
 */
public record ReleasedTable(
    ReleaseId id,
    AreaId area,
    String subject,
    LocalDate day,
    Threshold threshold,
    List<ReleasedFigure> figures)
    implements Serializable {

  public ReleasedTable {
    figures = List.copyOf(figures);
  }

  /** The figure at one mark of each dimension, {@link FigureDimension#WHOLE} for the whole. */
  public ReleasedFigure at(String... marks) {
    List<String> wanted = List.of(marks);
    return figures.stream()
        .filter(figure -> figure.at().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(id + "/" + wanted));
  }

  /**
   * How large a part is of a whole, both of this table. Shown only where the part, the whole and
   * what remains are: whoever knows the whole counts the part from the share, rounded or not.
   */
  public ReleasedShare share(ReleasedFigure part, ReleasedFigure rest, ReleasedFigure whole) {
    return ReleasedShare.of(part, rest, whole);
  }
}
