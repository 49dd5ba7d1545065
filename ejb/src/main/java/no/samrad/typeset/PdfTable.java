package no.samrad.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Sets one table. Columns are as wide as what stands in them asks for; a row stays on one page
 * unless it is higher than a page; the header is repeated on every page.
 */
final class PdfTable {

  private static final float GAP = 8;
  private static final float PADDING = 3;
  private static final int WIDEST_LETTERS = 60;
  private static final int NARROWEST_LETTERS = 7;

  private final PdfPages pages;
  private final Block.Table table;
  private final float[] widths;

  PdfTable(PdfPages pages, Block.Table table) throws IOException {
    this.pages = pages;
    this.table = table;
    this.widths = widths(table);
  }

  /**
   * First the longest word of each column, as far as it is no more than its share; then the rest.
   */
  private float[] widths(Block.Table table) throws IOException {
    int columns = table.head().size();
    float[] widths = new float[columns];
    float[] wanted = new float[columns];
    float rest = PdfPages.WIDTH;
    float sum = 0;
    for (int column = 0; column < columns; column++) {
      widths[column] = Math.min(longestWord(table, column) + GAP, PdfPages.WIDTH / columns);
      wanted[column] = wanted(table, column);
      rest -= widths[column];
      sum += wanted[column];
    }
    for (int column = 0; column < columns; column++) {
      widths[column] += rest * wanted[column] / sum;
    }
    return widths;
  }

  private float longestWord(Block.Table table, int column) throws IOException {
    float longest = 0;
    List<Run> runs = new ArrayList<>(table.headCells().get(column));
    table.rows().forEach(row -> runs.addAll(row.get(column)));
    for (Run run : runs) {
      for (String word : run.text().split(" ")) {
        longest = Math.max(longest, pages.width(new Run(word, run.style()), TextStyle.CELL));
      }
    }
    return longest;
  }

  private static float wanted(Block.Table table, int column) {
    int letters = Math.max(NARROWEST_LETTERS, table.head().get(column).length());
    for (List<List<Run>> row : table.rows()) {
      letters =
          Math.max(letters, row.get(column).stream().mapToInt(run -> run.text().length()).sum());
    }
    return Math.min(letters, WIDEST_LETTERS);
  }

  void set() throws IOException {
    List<List<TextLine>> head = cells(table.headCells());
    pages.need(TextStyle.CAPTION.above() + 2 * TextStyle.CAPTION.leading() + 2 * height(head));
    pages.skip(TextStyle.CAPTION.above());
    PDStructureElement element = pages.tags().element(StandardStructureTypes.TABLE);
    caption(element);
    boolean headOnly = table.rows().isEmpty();
    PDStructureElement top =
        headOnly ? element : pages.tags().element(StandardStructureTypes.T_HEAD, element);
    row(head, headings(pages.tags().element(StandardStructureTypes.TR, top)));
    if (!headOnly) {
      body(head, pages.tags().element(StandardStructureTypes.T_BODY, element));
    }
  }

  private void caption(PDStructureElement element) throws IOException {
    List<TextLine> lines =
        pages.lines(List.of(Run.italic(table.caption())), TextStyle.CAPTION, PdfPages.WIDTH);
    if (lines.isEmpty()) {
      return;
    }
    PDStructureElement caption = pages.tags().element(StandardStructureTypes.CAPTION, element);
    for (TextLine each : lines) {
      pages.line(each, PdfPages.LEFT, TextStyle.CAPTION, caption);
    }
  }

  private void body(List<List<TextLine>> head, PDStructureElement body) throws IOException {
    for (List<List<Run>> each : table.rows()) {
      List<List<TextLine>> cells = cells(each);
      PDStructureElement row = pages.tags().element(StandardStructureTypes.TR, body);
      List<PDStructureElement> elements = data(row);
      float wanted = Math.min(height(cells), PdfPages.wholePage() - height(head));
      if (wanted > pages.room()) {
        nextPage(head);
      }
      long done = rowsOfLines();
      while (longest(cells) > done) {
        row(part(cells, 0, done), elements);
        cells = part(cells, done, Long.MAX_VALUE);
        nextPage(head);
        done = rowsOfLines();
      }
      row(cells, elements);
    }
  }

  private long rowsOfLines() {
    return (long) ((pages.room() - 2 * PADDING) / TextStyle.CELL.leading());
  }

  private static List<List<TextLine>> part(List<List<TextLine>> cells, long from, long to) {
    return cells.stream().map(each -> each.stream().skip(from).limit(to).toList()).toList();
  }

  private void nextPage(List<List<TextLine>> head) throws IOException {
    pages.next();
    float top = pages.y();
    float x = PdfPages.LEFT;
    for (int column = 0; column < widths.length; column++) {
      pages.returnTo(top - PADDING);
      for (TextLine each : head.get(column)) {
        pages.repeated(each, x, TextStyle.CELL);
      }
      x += widths[column];
    }
    end(top, height(head));
  }

  private void row(List<List<TextLine>> cells, List<PDStructureElement> elements)
      throws IOException {
    float top = pages.y();
    float x = PdfPages.LEFT;
    for (int column = 0; column < widths.length; column++) {
      pages.returnTo(top - PADDING);
      for (TextLine each : cells.get(column)) {
        pages.line(each, x, TextStyle.CELL, elements.get(column));
      }
      x += widths[column];
    }
    end(top, height(cells));
  }

  private void end(float top, float height) throws IOException {
    pages.returnTo(top - height);
    pages.rule(PdfPages.LEFT, PdfPages.WIDTH);
  }

  private List<PDStructureElement> headings(PDStructureElement row) {
    return table.head().stream().map(each -> pages.tags().columnHeading(row)).toList();
  }

  private List<PDStructureElement> data(PDStructureElement row) {
    return table.head().stream()
        .map(each -> pages.tags().element(StandardStructureTypes.TD, row))
        .toList();
  }

  private List<List<TextLine>> cells(List<List<Run>> row) throws IOException {
    List<List<TextLine>> cells = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      cells.add(pages.lines(row.get(column), TextStyle.CELL, widths[column] - GAP));
    }
    return cells;
  }

  private static int longest(List<List<TextLine>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  private static float height(List<List<TextLine>> cells) {
    return Math.max(1, longest(cells)) * TextStyle.CELL.leading() + 2 * PADDING;
  }
}
