package no.samrad.notice;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a notice in a language, as seen on a day: days left are those that are left then. */
final class NoticeTexts {

  private static final String BUNDLE = "no.samrad.notice.notice";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** What may keep a gate closed, as a notice keeps it: a sum of these. */
  private static final List<Integer> CAUSES = List.of(1, 2, 4, 8, 16);

  private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private NoticeTexts() {}

  static String title(String language, NoticeFacts facts, LocalDate today) {
    return say(language, key(facts, today) + ".title", facts, today);
  }

  static String text(String language, NoticeFacts facts, LocalDate today) {
    return say(language, key(facts, today) + ".text", facts, today);
  }

  /** A mail, with its address of the page; empty when nobody has said where Samråd is. */
  static String mail(String language, NoticeFacts facts, LocalDate today, String link) {
    String where = link.isEmpty() ? text(language, "mail.where") : link;
    return String.join(
        "\n\n", text(language, "mail.greeting"), text(language, facts, today), where);
  }

  private static String key(NoticeFacts facts, LocalDate today) {
    boolean over = facts.kind().isDeadline() && facts.deadline().isBefore(today);
    return facts.kind().name() + (over ? ".passed" : "");
  }

  private static String say(String language, String key, NoticeFacts facts, LocalDate today) {
    Object[] values = {
      facts.kind() == NoticeKind.GATE_CLOSED ? causes(language, facts.figure()) : facts.agreement(),
      facts.area(),
      facts.party(),
      DAY.format(facts.deadline()),
      Long.toString(facts.version()),
      Math.max(0, ChronoUnit.DAYS.between(today, facts.deadline())),
      facts.figure()
    };
    return new MessageFormat(text(language, key), Locale.ROOT).format(values);
  }

  /** "x og y", of what is in the sum. */
  private static String causes(String language, long sum) {
    List<String> words =
        CAUSES.stream()
            .filter(each -> (sum & each) != 0)
            .map(each -> text(language, "gate.cause." + each))
            .toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last))
            + " "
            + text(language, "gate.and")
            + " "
            + words.get(last);
  }

  private static String text(String language, String key) {
    return ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(language),
            NoticeTexts.class.getClassLoader(),
            ONLY_THIS_LANGUAGE)
        .getString(key);
  }
}
