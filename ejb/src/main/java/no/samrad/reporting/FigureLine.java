package no.samrad.reporting;

import java.io.Serializable;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.release.FigureState;

/**
 * A figure of a period for one reader.
 *
 * @param figure null where it is hidden from the reader
 * @param outside what everybody outside the team may see of it; null while nothing was submitted
 * @param narrative null when nobody has explained it
 */
public record FigureLine(
    Definition definition, Figure figure, FigureState outside, NarrativeRow narrative)
    implements Serializable {

  public boolean isHidden() {
    return figure == null;
  }

  /** The reader sees what others do not. */
  public boolean isForTheTeamOnly() {
    return figure != null && outside != null && outside != FigureState.SHOWN;
  }
}
