package no.samrad.obligation;

import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.shared.AreaId;

/** What is owed, done and disputed under one agreement. */
public record ObligationDetails(
    AgreementId agreement,
    AreaId area,
    String name,
    List<PartyChoice> parties,
    List<ObligationRow> obligations,
    List<DeviationRow> deviations)
    implements Serializable {

  public ObligationDetails {
    parties = List.copyOf(parties);
    obligations = List.copyOf(obligations);
    deviations = List.copyOf(deviations);
  }

  public long overdue() {
    return obligations.stream().filter(ObligationRow::overdue).count();
  }

  public long openDeviations() {
    return deviations.stream().filter(each -> each.resolvedOn() == null).count();
  }

  /** A party that can owe something. */
  public record PartyChoice(PartyId party, String name) implements Serializable {}
}
