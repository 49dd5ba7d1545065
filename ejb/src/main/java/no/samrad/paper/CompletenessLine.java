package no.samrad.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samrad.agreement.AgreementText;
import no.samrad.completeness.CompletenessQueries;
import no.samrad.completeness.CompletenessReport;
import no.samrad.completeness.Verdict;
import no.samrad.place.Language;
import no.samrad.wording.DocumentLanguage;

/** What the rule sets say about a version, in a line: 6 of 7 requirements fulfilled, 1 in part. */
@ApplicationScoped
class CompletenessLine {

  private static final Map<Verdict, PaperWord> REST =
      Map.of(
          Verdict.PARTLY, PaperWord.ITEMS_PARTLY,
          Verdict.MISSING, PaperWord.ITEMS_MISSING,
          Verdict.NOT_APPLICABLE, PaperWord.ITEMS_NOT_APPLICABLE);

  @Inject CompletenessQueries completeness;

  Both of(AgreementText version, LocalDate day) {
    CompletenessReport report =
        completeness.report(version.agreement(), version.number(), day, Language.NB);
    return new Both(said(report, DocumentLanguage.NB), said(report, DocumentLanguage.NN));
  }

  static String said(CompletenessReport report, DocumentLanguage language) {
    if (report.used().isEmpty()) {
      return PaperWord.NOT_CHECKED.in(language);
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        "%d %s %d %s"
            .formatted(
                report.count(Verdict.FULFILLED),
                PaperWord.COUNT_OF.in(language),
                report.items(),
                PaperWord.ITEMS_FULFILLED.in(language)));
    for (Verdict each : Verdict.values()) {
      if (REST.containsKey(each) && report.count(each) > 0) {
        parts.add(report.count(each) + " " + REST.get(each).in(language));
      }
    }
    return String.join(", ", parts);
  }
}
