package no.samrad.typeset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a document as PDF that can be archived (PDF/A-2a) and heard (PDF/UA-1). The same document
 * gives the same bytes.
 */
@ApplicationScoped
public class PdfTypesetter {

  /** Writes the document; the stream stays open. */
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PdfFonts fonts = new PdfFonts(pdf);
      PdfTags tags = new PdfTags(pdf);
      PdfPages pages = new PdfPages(pdf, tags, fonts);
      PdfFlow flow = new PdfFlow(pages, new PdfOutline(pdf), manuscript.language());
      flow.title(manuscript.title());
      for (Block each : manuscript.blocks()) {
        each.tell(flow);
      }
      pages.close();
      tags.end();
      new PdfMargins(pdf, fonts, manuscript).write();
      new PdfMetadata(pdf, manuscript).write();
      pdf.save(out);
    }
  }
}
