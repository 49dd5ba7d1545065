package no.samrad.release;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.PlainText;

/**
 * Which publications are wanted; empty and null mean "all".
 *
 * @param firstDay on which they left, in Norwegian time
 * @param lastDay included
 * @param subject what was counted, by its code
 * @param outlet null for any way
 */
public record ReleaseFilter(
    AreaId area, String subject, FigureOutlet outlet, LocalDate firstDay, LocalDate lastDay)
    implements Serializable {

  public ReleaseFilter {
    subject = PlainText.line(subject);
  }

  public static ReleaseFilter everything() {
    return new ReleaseFilter(null, "", null, null, null);
  }
}
