package no.samrad.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionId;

/** Paper, or a service of somebody's own: nobody has to be told, somebody records what came. */
@ApplicationScoped
class ManualSigning implements SigningProvider {

  @Override
  public void ask(AgreementId agreement, VersionId version, SigningOrder order) {
    // the parties are told by notices
  }

  @Override
  public void remind(AgreementId agreement, VersionId version, List<PartyId> parties) {
    // likewise
  }

  @Override
  public void withdraw(AgreementId agreement, VersionId version) {
    // nothing lies anywhere else
  }
}
