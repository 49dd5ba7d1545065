package no.samrad.typeset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Binds a document and files of others into one PDF with bookmarks, and numbers every page. It is
 * no archive format, since nobody knows what the files of others hold.
 */
@ApplicationScoped
public class PdfBinder {

  /**
   * Writes the document; the stream stays open.
   *
   * @param front title, language and what stands at the margins, and the blocks of the first pages
   * @param bound told how many chapters and files are in it by now
   * @return the titles of files that could not be shown, each named on a page instead
   */
  public List<String> write(
      Manuscript front, List<Chapter> chapters, OutputStream out, IntConsumer bound)
      throws IOException {
    try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        PdfBinding binding = new PdfBinding(pdf, front)) {
      binding.front();
      int done = 0;
      for (Chapter each : chapters) {
        binding.chapter(each.blocks());
        done++;
        bound.accept(done);
        for (Enclosure enclosure : each.enclosures()) {
          binding.enclose(enclosure);
          done++;
          bound.accept(done);
        }
      }
      binding.finish();
      pdf.save(out);
      return binding.unshown();
    }
  }
}
