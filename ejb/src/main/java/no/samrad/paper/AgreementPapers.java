package no.samrad.paper;

import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.VersionStatus;

/**
 * The papers of the version with the parties, or else of the draft.
 *
 * @param casePapers there is a case paper for this type of agreement
 * @param open what case papers still lack, by the names of the placeholders
 */
public record AgreementPapers(
    AgreementId agreement,
    String name,
    int version,
    VersionStatus status,
    List<PaperRow> parties,
    boolean casePapers,
    List<String> open)
    implements Serializable {

  public AgreementPapers {
    parties = List.copyOf(parties);
    open = List.copyOf(open);
  }

  /** At least one council can be given its paper. */
  public boolean readyForCouncils() {
    return casePapers && open.isEmpty() && parties.stream().anyMatch(PaperRow::decides);
  }
}
