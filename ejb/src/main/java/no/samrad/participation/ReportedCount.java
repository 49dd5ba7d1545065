package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;

/**
 * How many an area had included by a day, as somebody has reported it.
 *
 * @param area null for the whole programme
 * @param derived which of the four no source states; null when all are stated
 */
public record ReportedCount(
    AreaId area,
    LocalDate day,
    int included,
    int active,
    int completed,
    int departed,
    CountPart derived,
    String source)
    implements Serializable {

  /** 0 for the whole programme. */
  public long areaNumber() {
    return area == null ? 0 : area.value();
  }

  /** The four numbers, with blanks between them. */
  public String numbers() {
    return included + " " + active + " " + completed + " " + departed;
  }
}
