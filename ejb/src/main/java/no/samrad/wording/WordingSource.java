package no.samrad.wording;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samrad.prose.Filling;
import no.samrad.prose.Line;
import no.samrad.prose.Prose;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;

/** A text as it is kept, with everything needed to read it in either language. */
record WordingSource(
    Head head, List<SourceClause> clauses, List<SourceValue> values, Map<String, Titles> labels) {

  /**
   * @param sha256 of the record in each language; empty texts before it is sealed
   */
  record Head(
      WordingId id,
      AreaId area,
      long version,
      WordingStatus status,
      Titles title,
      Titles sha256,
      PersonId changedBy) {}

  /** A clause as it is kept. */
  record SourceClause(
      WordingClauseId id,
      long version,
      long lineage,
      int number,
      String code,
      Titles title,
      Titles body,
      List<WordingItem> items) {

    Set<String> placeholders(DocumentLanguage language) {
      Set<String> codes =
          new LinkedHashSet<>(Prose.of(Prose.parseLine(title.in(language))).placeholders());
      codes.addAll(Prose.parse(body.in(language)).placeholders());
      return codes;
    }
  }

  /** What somebody filled a placeholder with, or a fact at the time of the seal. */
  record SourceValue(String code, Titles value, boolean sealedFact) {}

  WordingText text(DocumentLanguage language, WordingFacts facts) {
    Filling filling = filling(language, facts);
    Line title = filling.fillOneLine(Prose.parseLine(head.title().in(language)));
    List<WordingText.Clause> filled =
        clauses.stream().map(clause -> filled(clause, language, filling)).toList();
    return new WordingText(
        head.id(),
        language,
        head.status(),
        title,
        filled,
        holes(language, filling, title, filled),
        head.sha256().in(language));
  }

  private static WordingText.Clause filled(
      SourceClause clause, DocumentLanguage language, Filling filling) {
    return new WordingText.Clause(
        clause.id(),
        clause.lineage(),
        clause.number(),
        clause.code(),
        filling.fillOneLine(Prose.parseLine(clause.title().in(language))),
        Prose.parse(clause.body().in(language)).fill(filling),
        clause.items());
  }

  /** Facts go before values; those of the seal before all. */
  private Filling filling(DocumentLanguage language, WordingFacts facts) {
    Map<String, String> filling = new HashMap<>();
    values.stream()
        .filter(each -> !each.sealedFact())
        .forEach(each -> filling.put(each.code(), each.value().in(language)));
    if (head.status() == WordingStatus.SEALED) {
      values.stream()
          .filter(SourceValue::sealedFact)
          .forEach(each -> filling.put(each.code(), each.value().in(language)));
    } else {
      facts.codes().forEach(code -> filling.put(code, facts.value(code).in(language)));
    }
    Map<String, String> called = new HashMap<>();
    labels.forEach((code, label) -> called.put(code, label.in(language)));
    return new Filling(filling, called);
  }

  private static List<Hole> holes(
      DocumentLanguage language, Filling filling, Line title, List<WordingText.Clause> clauses) {
    List<Hole> holes = new ArrayList<>();
    Prose.of(title)
        .open()
        .forEach(code -> holes.add(new Hole(null, 0, "", language, code, label(filling, code))));
    for (WordingText.Clause clause : clauses) {
      open(clause).forEach(code -> holes.add(hole(clause, language, code, label(filling, code))));
    }
    return holes;
  }

  private static Set<String> open(WordingText.Clause clause) {
    Set<String> codes = new LinkedHashSet<>(Prose.of(clause.heading()).open());
    codes.addAll(clause.prose().isEmpty() ? Set.of("") : clause.prose().open());
    return codes;
  }

  private static Hole hole(
      WordingText.Clause clause, DocumentLanguage language, String code, String label) {
    return new Hole(clause.id(), clause.number(), clause.title(), language, code, label);
  }

  private static String label(Filling filling, String code) {
    return filling.labels().getOrDefault(code, code);
  }

  /** The codes of all placeholders in title and clauses, in either language. */
  TreeSet<String> placeholders() {
    TreeSet<String> codes = new TreeSet<>();
    for (DocumentLanguage language : DocumentLanguage.values()) {
      codes.addAll(Prose.of(Prose.parseLine(head.title().in(language))).placeholders());
      clauses.forEach(clause -> codes.addAll(clause.placeholders(language)));
    }
    return codes;
  }

  /** The whole text as one, to be kept and hashed. */
  static String content(WordingText text) {
    return Stream.concat(
                Stream.of(text.plainTitle()), text.clauses().stream().map(WordingSource::content))
            .collect(joining("\n\n"))
        + "\n";
  }

  private static String content(WordingText.Clause clause) {
    return "§ " + clause.number() + " " + clause.title() + "\n\n" + clause.prose().marked();
  }
}
