package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an agreement ends, or a party leaves it.
 *
 * @param party who gave notice; empty for none
 * @param replacedBy what takes its place; null for nothing
 * @param replacedByName empty for nothing
 * @param revokedOn it was taken back that day; null when it stands
 */
public record EndRow(
    EndId id,
    EndKind kind,
    PartyId partyId,
    String party,
    LocalDate noticeOn,
    int months,
    LocalDate lastDay,
    AgreementId replacedBy,
    String replacedByName,
    String reason,
    LocalDate revokedOn)
    implements Serializable {

  public boolean stands() {
    return revokedOn == null;
  }

  public boolean forAll() {
    return kind != EndKind.WITHDRAWAL;
  }

  public NoticePeriod notice() {
    return new NoticePeriod(noticeOn, months);
  }
}
