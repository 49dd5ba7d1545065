package no.samrad.typeset;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One document that is being bound: our own pages, and in between the pages of files. */
final class PdfBinding implements Closeable {

  private static final int LONGEST_TEXT = 1 << 20;

  private final PDDocument pdf;
  private final Manuscript front;
  private final PdfFonts fonts;
  private final PdfTags tags;
  private final PdfPages pages;
  private final PdfOutline outline;
  private final PdfFlow flow;
  private final PdfGuests guests;
  private final List<String> unshown = new ArrayList<>();

  PdfBinding(PDDocument pdf, Manuscript front) throws IOException {
    this.pdf = pdf;
    this.front = front;
    fonts = new PdfFonts(pdf);
    tags = new PdfTags(pdf);
    pages = new PdfPages(pdf, tags, fonts);
    outline = new PdfOutline(pdf);
    flow = new PdfFlow(pages, outline, front.language());
    guests = new PdfGuests(pdf);
  }

  void front() throws IOException {
    flow.title(front.title());
    set(front.blocks());
  }

  void chapter(List<Block> blocks) throws IOException {
    pages.next();
    set(blocks);
  }

  private void set(List<Block> blocks) throws IOException {
    for (Block each : blocks) {
      each.tell(flow);
    }
  }

  /** A file that cannot be shown is named on a page of ours: nothing is lost silently. */
  void enclose(Enclosure file) throws IOException {
    switch (file.kind()) {
      case PDF -> guest(file, guests::pdf);
      case PICTURE -> guest(file, guests::picture);
      default -> text(file);
    }
  }

  private void guest(Enclosure file, Guest shown) throws IOException {
    int before = pdf.getNumberOfPages();
    if (shown.add(file)) {
      outline.add(2, file.title(), pdf.getPage(before));
    } else {
      unshown.add(file.title());
      heading(file);
      flow.paragraph(Block.Paragraph.of(front.language().unshown()));
    }
  }

  private void text(Enclosure file) throws IOException {
    heading(file);
    try (InputStream in = file.content().open()) {
      String text = new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
      set(text.lines().map(Block.Paragraph::of).collect(Collectors.toList()));
    }
  }

  private void heading(Enclosure file) throws IOException {
    pages.next();
    flow.heading(new Block.Heading(2, file.title()));
  }

  void finish() throws IOException {
    pages.close();
    tags.end();
    new PdfMargins(pdf, fonts, front).write(pages.own());
    new PdfMetadata(pdf, front).writePlain();
  }

  List<String> unshown() {
    return List.copyOf(unshown);
  }

  @Override
  public void close() throws IOException {
    guests.close();
  }

  /** Answers whether the file is there now. */
  @FunctionalInterface
  private interface Guest {
    boolean add(Enclosure file) throws IOException;
  }
}
