package no.samrad.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.signing.SignatureStatus;
import no.samrad.signing.SigningDetails;
import no.samrad.signing.SigningDetails.SignatureRow;
import no.samrad.signing.SigningOrder;
import no.samrad.signing.SigningRequest;
import no.samrad.web.faces.Messages;

/** Backs signing/open.xhtml. */
@Named
@ViewScoped
public class SigningOpenView implements Serializable {

  @Inject transient SigningRequest request;
  @Inject transient SigningDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private LocalDate dueOn;
  private boolean inTurns;
  private SigningDetails details;
  private List<SignatureRow> asked = List.of();
  private final Map<String, Integer> turns = new LinkedHashMap<>();

  public void load() {
    details = door.change(agreement);
    asked =
        details.signatures().stream()
            .filter(each -> each.status() == SignatureStatus.NOT_ASKED)
            .toList();
    asked.forEach(each -> turns.put(key(each), turns.size() + 1));
  }

  public String save() {
    request.open(new AgreementId(agreement), new SigningOrder(dueOn, order()));
    messages.afterRedirect("signing.opened", asked.size(), dueOn);
    return "/signing/signing?faces-redirect=true&agreement=" + agreement;
  }

  /** Two with the same number stand as the agreement names them. */
  private List<PartyId> order() {
    if (!inTurns) {
      return List.of();
    }
    List<SignatureRow> sorted = new ArrayList<>(asked);
    sorted.sort(
        Comparator.comparing(
            each -> turns.get(key(each)), Comparator.nullsLast(Comparator.naturalOrder())));
    return sorted.stream().map(SignatureRow::party).toList();
  }

  public String key(SignatureRow row) {
    return Long.toString(row.party().value());
  }

  public SigningDetails getDetails() {
    return details;
  }

  public List<SignatureRow> getAsked() {
    return asked;
  }

  public Map<String, Integer> getTurns() {
    return turns;
  }

  /** One number for each party. */
  public List<Integer> getPlaces() {
    return IntStream.rangeClosed(1, asked.size()).boxed().toList();
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public boolean isInTurns() {
    return inTurns;
  }

  public void setInTurns(boolean inTurns) {
    this.inTurns = inTurns;
  }
}
