package no.samrad.typeset;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sets blocks below one another. A heading never stands alone at the foot of a page. */
final class PdfFlow implements BlockVisitor {

  private static final float INDENT = 22;
  private static final int LINES_TOGETHER = 2;
  private static final float SIGNATURE_HEIGHT = 118;
  private static final float SIGNING_LINE = 40;

  private final PdfPages pages;
  private final PdfOutline outline;
  private final ManuscriptLanguage language;

  PdfFlow(PdfPages pages, PdfOutline outline, ManuscriptLanguage language) {
    this.pages = pages;
    this.outline = outline;
    this.language = language;
  }

  void title(String text) throws IOException {
    PDStructureElement element = pages.tags().element(StandardStructureTypes.H1);
    List<TextLine> lines = pages.lines(List.of(Run.bold(text)), TextStyle.TITLE, PdfPages.WIDTH);
    outline.add(0, text, pages);
    text(lines, PdfPages.LEFT, TextStyle.TITLE, element);
    pages.skip(TextStyle.BODY.above());
  }

  @Override
  public void heading(Block.Heading heading) throws IOException {
    TextStyle style = TextStyle.heading(heading.level());
    List<TextLine> lines = pages.lines(List.of(Run.bold(heading.text())), style, PdfPages.WIDTH);
    pages.need(
        style.above()
            + lines.size() * style.leading()
            + TextStyle.BODY.above()
            + (LINES_TOGETHER + 1) * TextStyle.BODY.leading());
    pages.skip(style.above());
    outline.add(heading.level(), heading.text(), pages);
    text(lines, PdfPages.LEFT, style, pages.tags().element("H" + (heading.level() + 1)));
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) throws IOException {
    paragraph(paragraph.runs(), 0);
  }

  private void paragraph(List<Run> runs, float indent) throws IOException {
    List<TextLine> lines = pages.lines(runs, TextStyle.BODY, PdfPages.WIDTH - indent);
    if (lines.isEmpty()) {
      return;
    }
    pages.skip(TextStyle.BODY.above());
    PDStructureElement element = pages.tags().element(StandardStructureTypes.P);
    text(lines, PdfPages.LEFT + indent, TextStyle.BODY, element);
  }

  /** Over as many pages as it takes; two lines at least stay together on either side. */
  private void text(List<TextLine> lines, float x, TextStyle style, PDStructureElement element)
      throws IOException {
    int left = lines.size();
    pages.need(Math.min(left, LINES_TOGETHER) * style.leading());
    for (TextLine each : lines) {
      boolean lastTwo = left == LINES_TOGETHER && lines.size() > LINES_TOGETHER;
      pages.need((lastTwo ? LINES_TOGETHER : 1) * style.leading());
      pages.line(each, x, style, element);
      left--;
    }
  }

  @Override
  public void items(Block.Items items) throws IOException {
    if (items.items().isEmpty()) {
      return;
    }
    PDStructureElement list = pages.tags().list(items.numbered());
    for (int index = 0; index < items.items().size(); index++) {
      item(items.label(index), items.items().get(index), list);
    }
  }

  private void item(String label, List<Run> runs, PDStructureElement list) throws IOException {
    List<TextLine> lines = pages.lines(runs, TextStyle.BODY, PdfPages.WIDTH - INDENT);
    PDStructureElement item = pages.tags().element(StandardStructureTypes.LI, list);
    pages.skip(TextStyle.BODY.above() / 2);
    pages.need(Math.max(1, Math.min(lines.size(), LINES_TOGETHER)) * TextStyle.BODY.leading());
    float height = pages.y();
    pages.line(
        TextLine.of(List.of(Run.plain(label + " "))),
        PdfPages.LEFT + INDENT / 4,
        TextStyle.BODY,
        pages.tags().element(StandardStructureTypes.LBL, item));
    PDStructureElement body = pages.tags().element(StandardStructureTypes.L_BODY, item);
    if (!lines.isEmpty()) {
      pages.returnTo(height);
      text(lines, PdfPages.LEFT + INDENT, TextStyle.BODY, body);
    }
  }

  @Override
  public void table(Block.Table table) throws IOException {
    new PdfTable(pages, table).set();
  }

  @Override
  public void definitions(Block.Definitions definitions) throws IOException {
    if (definitions.definitions().isEmpty()) {
      return;
    }
    PDStructureElement list = pages.tags().list(false);
    for (Block.Definition each : definitions.definitions()) {
      definition(each, pages.tags().element(StandardStructureTypes.LI, list));
    }
  }

  private void definition(Block.Definition definition, PDStructureElement item) throws IOException {
    float width = PdfPages.WIDTH - INDENT;
    List<TextLine> term =
        pages.lines(List.of(Run.bold(definition.term())), TextStyle.BODY, PdfPages.WIDTH);
    List<TextLine> meaning = pages.lines(definition.meaning(), TextStyle.BODY, width);
    pages.skip(TextStyle.BODY.above());
    pages.need((term.size() + LINES_TOGETHER) * TextStyle.BODY.leading());
    text(
        term,
        PdfPages.LEFT,
        TextStyle.BODY,
        pages.tags().element(StandardStructureTypes.LBL, item));
    text(
        meaning,
        PdfPages.LEFT + INDENT,
        TextStyle.BODY,
        pages.tags().element(StandardStructureTypes.L_BODY, item));
  }

  @Override
  public void signatures(Block.Signatures signatures) throws IOException {
    for (Block.Signature each : signatures.signatures()) {
      pages.need(SIGNATURE_HEIGHT);
      pages.skip(TextStyle.HEADING_1.above());
      signature(each);
    }
  }

  private void signature(Block.Signature signature) throws IOException {
    paragraph(List.of(Run.bold(signature.party())), 0);
    signingLine(language.placeAndDay());
    signingLine(language.signature());
    paragraph(List.of(Run.plain(signature.signatory())), 0);
  }

  private void signingLine(String label) throws IOException {
    pages.skip(SIGNING_LINE - TextStyle.CELL.leading());
    pages.rule(PdfPages.LEFT, PdfPages.WIDTH * 2 / 3);
    PDStructureElement element = pages.tags().element(StandardStructureTypes.P);
    pages.line(TextLine.of(List.of(Run.plain(label))), PdfPages.LEFT, TextStyle.CELL, element);
  }

  @Override
  public void callout(Block.Callout callout) throws IOException {
    pages.need(LINES_TOGETHER * TextStyle.BODY.leading() + TextStyle.BODY.above());
    float from = pages.y();
    var page = pages.page();
    paragraph(callout.runs(), INDENT);
    if (page.equals(pages.page())) {
      pages.side(PdfPages.LEFT + INDENT / 2, from - TextStyle.BODY.above());
    }
  }

  @Override
  public void pageBreak() throws IOException {
    if (!pages.isEmpty()) {
      pages.next();
    }
  }
}
