package no.samrad.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.agreement.PartyId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** The parties are asked to sign, reminded, or no longer asked. */
@Stateless
public class SigningRequest {

  @Inject AgreementRegister agreements;
  @Inject Signatures signatures;
  @Inject SigningProvider provider;
  @Inject AreaAccess access;
  @Inject SigningNews news;
  @Inject Clock clock;

  /** Asks every party that has not signed, in turns or in any order, once all have adopted. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void open(AgreementId agreement, SigningOrder order) {
    SigningCase about = changing(agreement);
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(order.dueOn(), today);

    List<Signature> asked = signatures.round(about).open(order, today);
    asked.forEach(each -> news.by(each));
    asked.forEach(signatures::add);
    signatures.flush(agreement);
    provider.ask(agreement, about.version(), order);

    news.opened(about, order, asked.size());
  }

  /** Once a day is enough; the others wait for their turn. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public int remind(AgreementId agreement) {
    SigningCase about = changing(agreement);

    List<Signature> reminded = signatures.round(about).remind(LocalDate.now(clock));
    reminded.forEach(each -> news.by(each));
    signatures.flush(agreement);
    List<PartyId> parties = reminded.stream().map(Signature::party).toList();
    provider.remind(agreement, about.version(), parties);

    news.reminded(about, parties);
    return parties.size();
  }

  /** Those who have not signed are no longer asked; it can be opened again. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void withdraw(AgreementId agreement, String reason) {
    SigningCase about = changing(agreement);
    Reason why = new Reason(reason);

    List<Signature> withdrawn = signatures.round(about).withdraw();
    withdrawn.forEach(signatures::remove);
    signatures.flush(agreement);
    provider.withdraw(agreement, about.version());

    news.withdrawn(about, withdrawn.size(), why);
  }

  private SigningCase changing(AgreementId agreement) {
    access.requireAny(agreements.area(agreement), Role.ADMINISTRATOR, Role.HOST_STAFF);
    AreaId area = agreements.lock(agreement);
    return signatures.requireCase(area, agreement, LocalDate.now(clock));
  }
}
