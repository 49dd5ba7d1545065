package no.samrad.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRow;
import no.samrad.shared.NotFound;

/** What every form about an agreement holds: the agreement, one of its parties, a day, a reason. */
public class AgreementChange implements Serializable {

  private long agreement;
  private long party;
  private AgreementDetails details;
  private LocalDate day;
  private String reason;

  AgreementId id() {
    return new AgreementId(agreement);
  }

  long version() {
    return details.version();
  }

  PartyId partyId() {
    return new PartyId(party);
  }

  public PartyRow getPartyRow() {
    return details.party(partyId()).orElseThrow(() -> new NotFound(partyId()));
  }

  void open(AgreementDetails opened) {
    details = opened;
  }

  public AgreementDetails getDetails() {
    return details;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public long getParty() {
    return party;
  }

  public void setParty(long party) {
    this.party = party;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
