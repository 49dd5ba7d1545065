package no.samrad.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks: a heading below the heading it belongs to. */
final class PdfOutline {

  private static final int ABOVE = 30;

  private final Deque<PDOutlineNode> open = new ArrayDeque<>();

  PdfOutline(PDDocument pdf) {
    PDDocumentOutline outline = new PDDocumentOutline();
    pdf.getDocumentCatalog().setDocumentOutline(outline);
    pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    open.push(outline);
  }

  void add(int level, String text, PdfPages pages) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(pages.page());
    destination.setTop((int) pages.y() + ABOVE);
    add(level, text, destination);
  }

  /** Leads to the head of a page. */
  void add(int level, String text, PDPage page) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) page.getCropBox().getUpperRightY());
    add(level, text, destination);
  }

  private void add(int level, String text, PDPageXYZDestination destination) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(destination);
    while (open.size() > level + 1) {
      open.pop();
    }
    open.element().addLast(item);
    open.push(item);
  }
}
