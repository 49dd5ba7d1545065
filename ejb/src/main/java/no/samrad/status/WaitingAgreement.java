package no.samrad.status;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An agreement that waits for its parties. */
public record WaitingAgreement(long agreement, String name, int version, List<Party> parties)
    implements Serializable {

  public WaitingAgreement {
    parties = List.copyOf(parties);
  }

  /**
   * A party it waits for.
   *
   * @param signs it has decided and is to sign
   * @param day on whose agenda the decision stands, or by when to sign; null when nobody has said
   */
  public record Party(String name, boolean signs, LocalDate day) implements Serializable {}
}
