package no.samrad.web.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementStatus;
import no.samrad.agreement.VersionRow;
import no.samrad.web.faces.Texts;

/**
 * A step on the way of a version, for the row of dots.
 *
 * @param state done, now or later
 */
public record LifeStep(int number, String state, String name, String note) {

  /** The steps of the version the page is about; empty when there is none. */
  static List<LifeStep> of(AgreementDetails details, Texts texts) {
    return details.current().map(version -> steps(details, version, texts)).orElse(List.of());
  }

  private static List<LifeStep> steps(AgreementDetails details, VersionRow version, Texts texts) {
    List<Span> spans = new ArrayList<>();
    LocalDate left = first(version.reviewOn(), version.sentOn(), version.discardedOn());
    spans.add(new Span("draft", version.createdOn(), left, ""));
    spans.add(
        new Span("review", version.reviewOn(), first(version.sentOn(), version.discardedOn()), ""));
    if (details.adoptable()) {
      String adopted = count(texts, version.adopted(), version.toAdopt());
      spans.add(new Span("adoption", version.sentOn(), version.adoptedOn(), adopted));
    }
    LocalDate signable = details.adoptable() ? version.adoptedOn() : version.sentOn();
    String signed = count(texts, version.signed(), version.toSign());
    spans.add(new Span("signing", signable, version.signedOn(), signed));
    LocalDate begun =
        version.inForce() ? first(later(version.inForceOn(), version.signedOn())) : null;
    spans.add(new Span("inForce", begun, end(details), ""));
    List<LifeStep> steps = new ArrayList<>();
    spans.forEach(span -> steps.add(span.step(steps.size() + 1, details.day(), texts)));
    return steps;
  }

  private static LocalDate end(AgreementDetails details) {
    if (details.status() == AgreementStatus.EXPIRED) {
      return details.row().expiresOn();
    }
    return details.status().over() ? details.row().exitOn() : null;
  }

  private static String count(Texts texts, long done, long all) {
    return all == 0 ? "" : texts.get("agreement.steps.count", done, all);
  }

  private static LocalDate first(LocalDate... days) {
    for (LocalDate day : days) {
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  private record Span(String key, LocalDate from, LocalDate to, String count) {

    LifeStep step(int number, LocalDate day, Texts texts) {
      String name = texts.get("agreement.steps." + key);
      if (from == null) {
        return new LifeStep(number, "later", name, texts.get("agreement.steps.later"));
      }
      long days = ChronoUnit.DAYS.between(from, to == null ? day : to);
      String lasted = texts.get("agreement.steps.days", days);
      String note = count.isEmpty() || to != null ? lasted : count + ", " + lasted;
      return new LifeStep(number, to == null ? "now" : "done", name, note);
    }
  }
}
