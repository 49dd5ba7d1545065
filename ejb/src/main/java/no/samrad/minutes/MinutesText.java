package no.samrad.minutes;

import java.io.Serializable;
import java.util.List;

/**
 * Minutes in words: the same on the page, as PDF and as DOCX.
 *
 * @param council whose they are
 * @param language nb or nn
 */
public record MinutesText(
    String title, String council, String area, String language, List<Section> sections)
    implements Serializable {

  /** Keeps a copy. */
  public MinutesText {
    sections = List.copyOf(sections);
  }

  /** What a part looks like. */
  public enum PartKind {
    SENTENCE,
    /** Word for word, under a label. */
    QUOTE,
    LIST,
    TABLE,
    /** Terms with what they are. */
    FACTS,
    /** Stands apart. */
    NOTE
  }

  /**
   * A heading with what stands below it.
   *
   * @param item the agenda item it is about; null: about none
   */
  public record Section(Long item, int level, String heading, List<Part> parts)
      implements Serializable {

    /** Keeps a copy. */
    public Section {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A piece of a section.
   *
   * @param label above it; may be empty
   * @param text of a sentence, a quotation or a note; else empty
   * @param head of a table; else empty
   * @param rows of a table, a list (one cell each) or facts (two cells each); else empty
   */
  public record Part(
      PartKind kind, String label, String text, List<String> head, List<List<String>> rows)
      implements Serializable {

    /** Keeps a copy. */
    public Part {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    static Part sentence(String text) {
      return new Part(PartKind.SENTENCE, "", text, List.of(), List.of());
    }

    static Part note(String text) {
      return new Part(PartKind.NOTE, "", text, List.of(), List.of());
    }

    static Part quote(String label, String text) {
      return new Part(PartKind.QUOTE, label, text, List.of(), List.of());
    }

    static Part list(String label, List<String> items) {
      return new Part(PartKind.LIST, label, "", List.of(), items.stream().map(List::of).toList());
    }

    static Part table(String label, List<String> head, List<List<String>> rows) {
      return new Part(PartKind.TABLE, label, "", head, rows);
    }

    static Part facts(List<List<String>> rows) {
      return new Part(PartKind.FACTS, "", "", List.of(), rows);
    }
  }
}
