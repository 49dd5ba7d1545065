package no.samrad.typeset;

import java.io.IOException;
import java.util.List;

/** What a document consists of, one thing below the other. */
public sealed interface Block {

  /** Tells the visitor what kind of block it is. */
  void tell(BlockVisitor visitor) throws IOException;

  /** A heading; level 1 stands right below the title. */
  record Heading(int level, String text) implements Block {

    private static final int DEEPEST = 4;

    /** Refuses levels that are not there, and a heading that says nothing. */
    public Heading {
      text = PrintableText.required(text, "a heading");
      if (level < 1 || level > DEEPEST) {
        throw new IllegalArgumentException("no heading of level " + level);
      }
    }

    int below(int previous) {
      if (level > previous + 1) {
        throw new IllegalArgumentException("level " + level + " below level " + previous);
      }
      return level;
    }

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.heading(this);
    }
  }

  /** Running text. */
  record Paragraph(List<Run> runs) implements Block {

    /** Keeps a copy. */
    public Paragraph {
      runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
      return new Paragraph(List.of(Run.plain(text)));
    }

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.paragraph(this);
    }
  }

  /** A list, numbered from 1 or with bullets. */
  record Items(boolean numbered, List<List<Run>> items) implements Block {

    /** Keeps a copy. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    String label(int index) {
      return numbered ? index + 1 + "." : "•";
    }

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.items(this);
    }
  }

  /** A table with one header row; the header is repeated on every page the table goes over. */
  record Table(String caption, List<String> head, List<List<List<Run>>> rows) implements Block {

    /** Refuses a table without columns, and a row with too few cells or too many. */
    public Table {
      caption = PrintableText.of(caption);
      head = head.stream().map(each -> PrintableText.required(each, "a column heading")).toList();
      int columns = head.size();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
      if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("a row has as many cells as there are columns");
      }
    }

    List<List<Run>> headCells() {
      return head.stream().map(each -> List.of(Run.bold(each))).toList();
    }

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.table(this);
    }
  }

  /** Terms with what they mean. */
  record Definitions(List<Definition> definitions) implements Block {

    /** Keeps a copy. */
    public Definitions {
      definitions = List.copyOf(definitions);
    }

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.definitions(this);
    }
  }

  /** A term with what it means. */
  record Definition(String term, List<Run> meaning) {

    /** Refuses a term that says nothing. */
    public Definition {
      term = PrintableText.required(term, "a term");
      meaning = List.copyOf(meaning);
    }
  }

  /** Places to sign, each on one page as a whole. */
  record Signatures(List<Signature> signatures) implements Block {

    /** Keeps a copy. */
    public Signatures {
      signatures = List.copyOf(signatures);
    }

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.signatures(this);
    }
  }

  /** Who signs for whom; name and title may be empty. */
  record Signature(String party, String signatory) {

    /** Refuses a signature for nobody. */
    public Signature {
      party = PrintableText.required(party, "a party");
      signatory = PrintableText.of(signatory);
    }
  }

  /** A note or a warning beside the text. */
  record Callout(Tone tone, List<Run> runs) implements Block {

    /** How much it matters. */
    public enum Tone {
      NOTE,
      WARNING
    }

    /** Keeps a copy. */
    public Callout {
      runs = List.copyOf(runs);
    }

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.callout(this);
    }
  }

  /** What follows begins on a new page. */
  record PageBreak() implements Block {

    @Override
    public void tell(BlockVisitor visitor) throws IOException {
      visitor.pageBreak();
    }
  }
}
