package no.samrad.participation;

import java.io.Serializable;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.Reason;

/** Why something was done about a participant. Whatever looks like an identity is refused. */
record StatedReason(String text) implements Serializable {

  StatedReason {
    NationalIdentityNumber.refuseLookalikeIn(text == null ? "" : text);
    text = new Reason(text).text();
  }

  /** Where nobody has to say why; empty when nobody did. */
  static String orNone(String given) {
    return given == null || given.isBlank() ? "" : new StatedReason(given).text();
  }
}
