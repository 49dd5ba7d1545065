package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.paper.PaperQueries;
import no.samrad.place.Language;
import no.samrad.wording.DocumentLanguage;

/** How the papers of the agreement of the target's area are asked for. */
final class PaperCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private PaperCalls() {}

  static void addAll() {
    add(PaperQueries.class, "papers", (bean, on) -> bean.papers(agreement(on), DAY, Language.NB));
    add(
        PaperQueries.class,
        "agreement",
        (bean, on) -> bean.agreement(agreement(on), 1, DocumentLanguage.NB, DAY));
    add(
        PaperQueries.class,
        "casePaper",
        (bean, on) -> bean.casePaper(agreement(on), new PartyId(-1), DAY));
    add(PaperQueries.class, "casePapers", (bean, on) -> bean.casePapers(agreement(on), DAY));
  }

  private static AgreementId agreement(AccessTarget on) {
    return new AgreementId(AccessTargets.AGREEMENTS + on.area().value());
  }
}
