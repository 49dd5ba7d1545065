package no.samrad.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The pages of one document, filled from above; whoever writes asks for room first. */
final class PdfPages {

  static final float LEFT = 71;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
  private static final float TOP = PDRectangle.A4.getHeight() - 78;
  private static final float BOTTOM = 82;
  private static final float INK = .1f;
  private static final float RULE = .62f;
  private static final float[] OPEN_TINT = {1, .93f, .62f};

  private final PDDocument pdf;
  private final PdfTags tags;
  private final PdfFonts fonts;
  private final List<PDPage> own = new ArrayList<>();
  private PDPage page;
  private PDPageContentStream stream;
  private float y;

  PdfPages(PDDocument pdf, PdfTags tags, PdfFonts fonts) throws IOException {
    this.pdf = pdf;
    this.tags = tags;
    this.fonts = fonts;
    next();
  }

  void next() throws IOException {
    close();
    page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    own.add(page);
    tags.begin(page);
    stream = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    y = TOP;
  }

  void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
  }

  /** Those that were filled here; a bound document has pages of others in between. */
  List<PDPage> own() {
    return List.copyOf(own);
  }

  PDPage page() {
    return page;
  }

  PdfTags tags() {
    return tags;
  }

  float y() {
    return y;
  }

  /** Goes back up, to set a second column beside the first. */
  void returnTo(float height) {
    y = height;
  }

  boolean isEmpty() {
    return y == TOP;
  }

  float room() {
    return y - BOTTOM;
  }

  static float wholePage() {
    return TOP - BOTTOM;
  }

  /** Begins a new page unless there is room for this much. */
  void need(float height) throws IOException {
    if (height > room() && !isEmpty()) {
      next();
    }
  }

  /** Leaves room above what follows, except at the head of a page. */
  void skip(float height) {
    if (!isEmpty()) {
      y -= height;
    }
  }

  float width(Run run, TextStyle style) throws IOException {
    return fonts.width(run, style.size());
  }

  List<TextLine> lines(List<Run> runs, TextStyle style, float width) throws IOException {
    return LineBreaker.lines(runs, fonts, style.size(), width);
  }

  /** A line that belongs to an element of the structure. */
  void line(TextLine line, float x, TextStyle style, PDStructureElement element)
      throws IOException {
    y -= style.leading();
    tint(line, x, style);
    stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(element));
    write(line, x, style);
    stream.endMarkedContent();
  }

  /** A line that only repeats what is said elsewhere. */
  void repeated(TextLine line, float x, TextStyle style) throws IOException {
    y -= style.leading();
    stream.beginMarkedContent(COSName.ARTIFACT);
    write(line, x, style);
    stream.endMarkedContent();
  }

  private void write(TextLine line, float x, TextStyle style) throws IOException {
    stream.beginText();
    stream.setNonStrokingColor(INK, INK, INK);
    stream.newLineAtOffset(x, y + (style.leading() - style.size()) / 2);
    for (Run each : line.pieces()) {
      stream.setFont(fonts.face(each.style()), style.size());
      stream.showText(each.text());
    }
    stream.endText();
  }

  private void tint(TextLine line, float x, TextStyle style) throws IOException {
    float from = x;
    for (Run each : line.pieces()) {
      float wide = fonts.width(each, style.size());
      if (each.style() == Run.Style.OPEN) {
        fill(from, wide, style);
      }
      from += wide;
    }
  }

  private void fill(float x, float wide, TextStyle style) throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
    stream.setNonStrokingColor(OPEN_TINT[0], OPEN_TINT[1], OPEN_TINT[2]);
    stream.addRect(x, y, wide, style.leading() - 1);
    stream.fill();
    stream.endMarkedContent();
  }

  /** A hairline at the present height. */
  void rule(float x, float wide) throws IOException {
    stroke(x, y, x + wide, y);
  }

  /** A line down the side of what was set from a height on. */
  void side(float x, float from) throws IOException {
    stroke(x, from, x, y);
  }

  private void stroke(float fromX, float fromY, float toX, float toY) throws IOException {
    stream.beginMarkedContent(COSName.ARTIFACT);
    stream.setStrokingColor(RULE, RULE, RULE);
    stream.setLineWidth(.6f);
    stream.moveTo(fromX, fromY);
    stream.lineTo(toX, toY);
    stream.stroke();
    stream.endMarkedContent();
  }
}
