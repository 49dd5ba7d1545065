package no.samrad.typeset;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/** Head and foot of every page, written when it is known how many pages there are. */
final class PdfMargins {

  private static final float HEAD_HEIGHT = PDRectangle.A4.getHeight() - 46;
  private static final float FOOT_HEIGHT = 50;
  private static final float NUMBER_WIDTH = 80;
  private static final float GREY = .36f;
  private static final int MOST_LINES = 3;
  private static final float CORNER = 12;
  private static final int HALF_TURN = 180;

  private final PDDocument pdf;
  private final PdfFonts fonts;
  private final Manuscript manuscript;

  PdfMargins(PDDocument pdf, PdfFonts fonts, Manuscript manuscript) {
    this.pdf = pdf;
    this.fonts = fonts;
    this.manuscript = manuscript;
  }

  void write() throws IOException {
    int pages = pdf.getNumberOfPages();
    for (int index = 0; index < pages; index++) {
      write(pdf.getPage(index), manuscript.language().page(index + 1, pages));
    }
  }

  /** Pages of others get their number only, in a corner. */
  void write(List<PDPage> own) throws IOException {
    Set<COSDictionary> ours = Collections.newSetFromMap(new IdentityHashMap<>());
    own.forEach(each -> ours.add(each.getCOSObject()));
    int pages = pdf.getNumberOfPages();
    int index = 0;
    for (PDPage each : pdf.getPages()) {
      index++;
      String number = manuscript.language().page(index, pages);
      if (ours.contains(each.getCOSObject())) {
        write(each, number);
      } else {
        corner(each, number);
      }
    }
  }

  /** Upright for whoever reads, however the page was turned. */
  private void corner(PDPage page, String number) throws IOException {
    PDRectangle box = page.getCropBox();
    Run run = Run.plain(number);
    float wide = fonts.width(run, TextStyle.MARGIN.size());
    try (PDPageContentStream stream =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      stream.beginMarkedContent(COSName.ARTIFACT, pagination());
      stream.transform(upright(page.getRotation(), box));
      boolean turned = page.getRotation() % HALF_TURN != 0;
      float right = turned ? box.getHeight() : box.getWidth();
      stream.setNonStrokingColor(1f, 1f, 1f);
      stream.addRect(right - wide - 2 * CORNER, CORNER / 2, wide + CORNER, 2 * CORNER - CORNER / 2);
      stream.fill();
      stream.setNonStrokingColor(GREY, GREY, GREY);
      show(stream, run, right - wide - CORNER - CORNER / 2, CORNER);
      stream.endMarkedContent();
    }
  }

  private static Matrix upright(int rotation, PDRectangle box) {
    float x = box.getLowerLeftX();
    float y = box.getLowerLeftY();
    return switch (Math.floorMod(rotation, 2 * HALF_TURN)) {
      case 90 -> new Matrix(0, 1, -1, 0, x + box.getWidth(), y);
      case HALF_TURN -> new Matrix(-1, 0, 0, -1, x + box.getWidth(), y + box.getHeight());
      case 270 -> new Matrix(0, -1, 1, 0, x, y + box.getHeight());
      default -> new Matrix(1, 0, 0, 1, x, y);
    };
  }

  private void write(PDPage page, String number) throws IOException {
    try (PDPageContentStream stream =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      stream.beginMarkedContent(COSName.ARTIFACT, pagination());
      stream.setNonStrokingColor(GREY, GREY, GREY);
      text(stream, manuscript.imprint().head(), HEAD_HEIGHT, PdfPages.WIDTH);
      text(stream, manuscript.imprint().foot(), FOOT_HEIGHT, PdfPages.WIDTH - NUMBER_WIDTH);
      Run right = Run.plain(number);
      float wide = fonts.width(right, TextStyle.MARGIN.size());
      show(stream, right, PdfPages.LEFT + PdfPages.WIDTH - wide, FOOT_HEIGHT);
      stream.endMarkedContent();
    }
  }

  private static PDPropertyList pagination() {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
    return PDPropertyList.create(properties);
  }

  private void text(PDPageContentStream stream, String text, float from, float width)
      throws IOException {
    float height = from;
    List<TextLine> lines =
        LineBreaker.lines(List.of(Run.plain(text)), fonts, TextStyle.MARGIN.size(), width);
    for (TextLine each : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      show(stream, each.pieces().get(0), PdfPages.LEFT, height);
      height -= TextStyle.MARGIN.leading();
    }
  }

  private void show(PDPageContentStream stream, Run run, float x, float height) throws IOException {
    stream.beginText();
    stream.setFont(fonts.face(run.style()), TextStyle.MARGIN.size());
    stream.newLineAtOffset(x, height);
    stream.showText(run.text());
    stream.endText();
  }
}
