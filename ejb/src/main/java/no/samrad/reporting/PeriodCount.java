package no.samrad.reporting;

import java.io.Serializable;
import no.samrad.release.FigureState;
import no.samrad.release.ReleasedFigure;
import no.samrad.shared.UnitId;

/**
 * A number of people of a submitted revision, as everybody may see it.
 *
 * @param unitOrNull null where it is of the whole area
 * @param unitName empty where it is of the whole area
 * @param mark of {@link CountKind#CRITERION} the code of the criterion or {@link
 *     #INCLUDED_IN_PERIOD}, otherwise a {@link FunnelMark}
 * @param markName of a criterion; empty otherwise
 * @param valueOrNull null where it is not shown
 * @param setName the set a criterion is of; empty for everybody who was included
 * @param published of a criterion; null where nothing is
 */
public record PeriodCount(
    CountKind kind,
    UnitId unitOrNull,
    String unitName,
    String mark,
    String markName,
    Long valueOrNull,
    FigureState state,
    String setName,
    PublishedShare published)
    implements Serializable {

  /** Everybody whose criteria are counted: of a set, where two hold in the period, or of all. */
  public static final String INCLUDED_IN_PERIOD = "INCLUDED_IN_PERIOD";

  public boolean isShown() {
    return state == FigureState.SHOWN;
  }

  /** The number or the symbol. */
  public String text() {
    return isShown() ? valueOrNull.toString() : ReleasedFigure.SYMBOL;
  }
}
