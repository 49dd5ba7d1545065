package no.samrad.web.norm;

import java.util.Arrays;
import no.samrad.norm.NormCode;
import no.samrad.shared.NotFound;

/** Norms in addresses. */
final class NormCodes {

  private NormCodes() {}

  static NormCode read(String norm) {
    return Arrays.stream(NormCode.values())
        .filter(code -> code.name().equals(norm))
        .findFirst()
        .orElseThrow(() -> new NotFound("norm"));
  }
}
