package no.samrad.web.wording;

import java.io.Serializable;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementText;
import no.samrad.agreement.VersionRow;
import no.samrad.shared.NotFound;
import no.samrad.wording.DraftClause;
import no.samrad.wording.FilledWording;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingDraft;

/** The draft of an agreement: whose it is, the facts that fill it, and the text as written. */
public record OpenDraft(
    AgreementDetails details, VersionRow version, AgreementText place, WordingDraft draft)
    implements Serializable {

  FilledWording filled() {
    return new FilledWording(place.wording(), place.facts());
  }

  DraftClause require(WordingClauseId id) {
    return draft.clause(id).orElseThrow(() -> new NotFound(id));
  }

  /** The place of a clause among those that are part of the text, from 1. */
  int number(DraftClause clause) {
    return draft.clauses().indexOf(clause) + 1;
  }
}
