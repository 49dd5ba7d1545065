package no.samrad.completeness;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import no.samrad.clause.Placeholder;
import no.samrad.place.Language;
import no.samrad.rule.RuleRefusal;

/** Verdicts in sentences. They stand on pages and in documents, so they are not the pages' own. */
final class CompletenessWords {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String BUNDLE = "no.samrad.completeness.completeness";
  private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final String PARAGRAPH = "§\u00a0";

  private final Language language;
  private final Map<String, Placeholder> placeholders;
  private final ZoneId zone;

  /**
   * @param placeholders what they are called
   * @param zone of the days things were stated on
   */
  CompletenessWords(Language language, Map<String, Placeholder> placeholders, ZoneId zone) {
    boolean known = language == Language.NN || language == Language.EN;
    this.language = known ? language : Language.NB;
    this.placeholders = placeholders;
    this.zone = zone;
  }

  String sentence(Finding finding) {
    Object[] shown =
        finding.details().stream().map(detail -> shown(finding.kind(), detail)).toArray();
    return MessageFormat.format(text(finding.kind().name()), shown);
  }

  /** The reason a set is not used, with the form of the area and the day in it. */
  String refusal(RuleRefusal refusal, Dossier dossier) {
    return refusal
        .text()
        .replace("{{area.form}}", form(dossier.form()))
        .replace("{{inForce.date}}", DAY.format(dossier.day()));
  }

  private String form(String form) {
    return text("form." + (form.isEmpty() ? "NONE" : form));
  }

  private String shown(FindingKind kind, Object detail) {
    if (detail instanceof List<?> several) {
      return joined(several.stream().map(each -> named(kind, each)).toList());
    }
    if (detail instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (detail instanceof Instant moment) {
      return DAY.format(moment.atZone(zone));
    }
    return detail.toString();
  }

  private String named(FindingKind kind, Object each) {
    return switch (kind) {
      case IN_CLAUSES -> PARAGRAPH + each;
      case LEFT_OPEN -> label(each.toString());
      default -> each.toString();
    };
  }

  private String label(String code) {
    Placeholder placeholder = placeholders.get(code);
    if (placeholder == null) {
      return code;
    }
    String label = language == Language.NN ? placeholder.labelNn() : placeholder.labelNb();
    return "«" + label + "»";
  }

  private String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + text("and") + words.get(last);
  }

  private String text(String key) {
    return ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(language.code()),
            CompletenessWords.class.getClassLoader(),
            ONLY_THIS_LANGUAGE)
        .getString(key);
  }
}
