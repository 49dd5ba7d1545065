package no.samrad.paper;

import java.util.List;
import no.samrad.agreement.AgreementText;
import no.samrad.agreement.VersionStatus;

/** Everything papers of a version are made from, but for its text. */
record PaperSource(
    AgreementText version,
    PaperHead head,
    List<PaperParty> parties,
    List<PaperAttachment> attachments) {

  /** The parties have it before them; its text is fixed. */
  boolean isSent() {
    return version.status() == VersionStatus.SENT
        || version.status() == VersionStatus.IN_FORCE
        || version.status() == VersionStatus.SUPERSEDED;
  }
}
