package no.samrad.signing;

import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionId;

/**
 * Whoever collects signatures. Samråd's own way is by hand: people sign where they like, and
 * somebody records it with evidence. An installation with an e-signing service puts a bean in its
 * place, marked {@code @Alternative} and {@code @Priority}, that carries each call to the service:
 *
 * <ul>
 *   <li>{@link #ask} hands over the text as it was sealed and names who signs; whose turn it is
 *       follows from the order. It is called in the transaction that opens signing, so a service
 *       that refuses leaves nothing open; what must survive belongs in an outbox.
 *   <li>{@link #remind} and {@link #withdraw} do to the service what was done here.
 *   <li>What the service reports comes back through {@link ProvidedSignatures}, with the signed
 *       file as evidence. All rules of signing hold for it as for everybody.
 * </ul>
 */
public interface SigningProvider {

  void ask(AgreementId agreement, VersionId version, SigningOrder order);

  void remind(AgreementId agreement, VersionId version, List<PartyId> parties);

  void withdraw(AgreementId agreement, VersionId version);
}
