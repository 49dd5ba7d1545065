package no.samrad.minutes;

import java.io.Serializable;

/**
 * What somebody may read and do with minutes.
 *
 * @param manages writes and approves them
 * @param sits is a member of a council of the area
 */
public record MinutesReader(boolean manages, boolean sits) implements Serializable {

  /** May read all of them that stands at this stage. */
  boolean readsAll(MinutesStage stage) {
    return manages || (sits && stage.compareTo(MinutesStage.CIRCULATED) >= 0);
  }

  /** Everybody else reads what everybody may read, once it is approved. */
  boolean readsPublic(MinutesStage stage) {
    return manages || stage == MinutesStage.APPROVED;
  }
}
