package no.samrad.web.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import no.samrad.completeness.ClauseMention;
import no.samrad.completeness.CompletenessReport;
import no.samrad.completeness.Verdict;
import no.samrad.place.Language;
import no.samrad.web.faces.Texts;
import no.samrad.web.place.PageLanguage;

/** Verdicts in the words and colours of the pages. */
@Named
@ApplicationScoped
public class VerdictWords {

  @Inject Texts texts;

  /** Of the tag: ok, watch, act or idle. */
  public String kind(Verdict verdict) {
    return switch (verdict) {
      case FULFILLED -> "ok";
      case PARTLY -> "watch";
      case MISSING -> "act";
      case NOT_APPLICABLE -> "idle";
    };
  }

  /** 5 of 7 requirements fulfilled, 1 in part, 1 does not apply. */
  public String summary(CompletenessReport report) {
    if (report.used().isEmpty()) {
      return texts.get("completeness.summary.none");
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        texts.get(
            "completeness.summary.fulfilled", report.count(Verdict.FULFILLED), report.items()));
    for (Verdict verdict : List.of(Verdict.PARTLY, Verdict.MISSING, Verdict.NOT_APPLICABLE)) {
      if (report.count(verdict) > 0) {
        parts.add(texts.get("completeness.summary." + verdict, report.count(verdict)));
      }
    }
    return String.join(", ", parts);
  }

  /** The clauses are called what they are called in one of their two languages. */
  public String title(ClauseMention clause) {
    return PageLanguage.now() == Language.NN ? clause.titleNn() : clause.titleNb();
  }
}
