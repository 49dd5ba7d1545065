package no.samrad.area;

import jakarta.persistence.Embeddable;
import no.samrad.shared.Reason;

/** Why something holds for a time, in the words of whoever said so; shown in the history. */
@Embeddable
class Grounds {

  private String reason = "";

  private String correction = "";

  protected Grounds() {} // JPA

  private Grounds(String reason, String correction) {
    this.reason = reason;
    this.correction = correction;
  }

  /** Nobody has said why: reference data, a new area's form, a successor that took over. */
  static Grounds untold() {
    return new Grounds();
  }

  /** A decision, or the source of what was only assumed. */
  Grounds because(Reason why) {
    return new Grounds(why.text(), correction);
  }

  /** What stood there was wrong; the reason it had stays. */
  Grounds corrected(Reason why) {
    return new Grounds(reason, why.text());
  }
}
