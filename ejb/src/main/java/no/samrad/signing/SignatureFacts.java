package no.samrad.signing;

import java.time.LocalDate;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.document.DocumentId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.UnitId;
import no.samrad.signing.SigningDetails.AttachedFile;
import no.samrad.signing.SigningDetails.SignatureRow;

/** What is known of a signature on a day; days after it are not known yet. */
final class SignatureFacts {

  private SignatureFacts() {}

  /** Where it stands. */
  static SignatureStatus status(
      LocalDate day, LocalDate dueOn, LocalDate signedOn, LocalDate refusedOn, long before) {
    if (dueOn == null) {
      return SignatureStatus.NOT_ASKED;
    }
    if (signedOn != null) {
      return SignatureStatus.SIGNED;
    }
    if (refusedOn != null) {
      return SignatureStatus.REFUSED;
    }
    if (day.isAfter(dueOn)) {
      return SignatureStatus.OVERDUE;
    }
    return before > 0 ? SignatureStatus.WAITS_FOR_TURN : SignatureStatus.WAITS;
  }

  static SignatureRow row(NativeRow row, LocalDate day) {
    LocalDate signedOn = by(row.day(9), day);
    LocalDate refusedOn = by(row.day(12), day);
    boolean signed = signedOn != null;
    Long unit = row.numberOrNull(1);
    return new SignatureRow(
        new PartyId(row.number(0)),
        unit == null ? null : new UnitId(unit),
        row.text(2),
        PartyRole.valueOf(row.text(3)),
        (int) row.number(4),
        status(day, row.day(7), signedOn, refusedOn, row.number(15)),
        row.text(5),
        row.day(6),
        row.day(7),
        by(row.day(8), day),
        signedOn,
        signed ? SignatureMethod.valueOf(row.text(10)) : null,
        signed ? evidence(row) : null,
        signed ? row.text(11) : "",
        refusedOn,
        refusedOn == null ? "" : row.text(13),
        row.flag(14));
  }

  private static AttachedFile evidence(NativeRow row) {
    Long document = row.numberOrNull(16);
    return document == null
        ? null
        : new AttachedFile(
            new DocumentId(document),
            row.text(17),
            row.text(17),
            row.number(18),
            row.text(19),
            row.flag(20));
  }

  private static LocalDate by(LocalDate happened, LocalDate day) {
    return happened == null || happened.isAfter(day) ? null : happened;
  }
}
