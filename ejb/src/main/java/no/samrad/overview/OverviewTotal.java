package no.samrad.overview;

import java.io.Serializable;
import no.samrad.indicator.Figure;

/**
 * What the areas that show a figure have together.
 *
 * @param figure null when none shows it
 * @param shown how many areas are in it
 * @param areas how many there are
 */
public record OverviewTotal(Figure figure, int shown, int areas) implements Serializable {

  public boolean isOfAll() {
    return shown == areas;
  }
}
