package no.samrad.web.api;

import no.samrad.agreement.AgreementId;
import no.samrad.area.AreaSlug;
import no.samrad.council.CouncilId;
import no.samrad.place.UnitCode;
import no.samrad.shared.NotFound;

/** Reads a code from the path. */
final class Codes {

  private Codes() {}

  /** What cannot be an area's code is not looked for. */
  static String area(String code) {
    try {
      return new AreaSlug(code).value();
    } catch (IllegalArgumentException noSlug) {
      throw new NotFound("area");
    }
  }

  /** What cannot be an agreement's number is not looked for. */
  static AgreementId agreement(String number) {
    if (!number.matches("[0-9]{1,15}")) {
      throw new NotFound("agreement");
    }
    return new AgreementId(Long.parseLong(number));
  }

  /** What cannot be a council's number is not looked for. */
  static CouncilId council(String number) {
    if (!number.matches("[0-9]{1,15}")) {
      throw new NotFound("council");
    }
    return new CouncilId(Long.parseLong(number));
  }

  /** With the explanation of a lost zero, which is the usual mistake. */
  static UnitCode unit(String code) {
    return UnitCode.of(code);
  }
}
