package no.samrad.typeset;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pages of files of others in a document. They bring what they show and nothing that acts; each
 * file stays open until the document is saved.
 */
final class PdfGuests implements Closeable {

  private static final float MARGIN = 42;
  private static final float FOOT = 70;
  private static final long MOST_POINTS = 60_000_000L;

  private final PDDocument pdf;
  private final List<PDDocument> open = new ArrayList<>();

  PdfGuests(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** False for one that cannot be read; then nothing of it is there. */
  boolean pdf(Enclosure file) throws IOException {
    int before = pdf.getNumberOfPages();
    try {
      PDDocument guest = read(file);
      open.add(guest);
      for (PDPage each : guest.getPages()) {
        GuestPage.add(pdf, each);
      }
      return pdf.getNumberOfPages() > before;
    } catch (IOException | RuntimeException broken) { // whatever is wrong with it is its own
      while (pdf.getNumberOfPages() > before) {
        pdf.removePage(before);
      }
      return false;
    }
  }

  private static PDDocument read(Enclosure file) throws IOException {
    try (InputStream in = file.content().open()) {
      return Loader.loadPDF(
          RandomAccessReadBuffer.createBufferFromStream(in),
          IOUtils.createTempFileOnlyStreamCache());
    }
  }

  /** As large as the page allows; false for one that cannot be read. */
  boolean picture(Enclosure file) throws IOException {
    byte[] bytes = bytes(file);
    try {
      if (!isReasonable(bytes)) {
        return false;
      }
      PDImageXObject image = PDImageXObject.createFromByteArray(pdf, bytes, file.title());
      boolean wide = image.getWidth() > image.getHeight();
      PDRectangle a4 = PDRectangle.A4;
      PDRectangle lying = new PDRectangle(/* width= */ a4.getHeight(), /* height= */ a4.getWidth());
      PDRectangle size = wide ? lying : a4;
      draw(image, size);
      return true;
    } catch (IOException | RuntimeException broken) { // whatever is wrong with it is its own
      return false;
    }
  }

  private void draw(PDImageXObject image, PDRectangle size) throws IOException {
    PDPage page = new PDPage(size);
    float wide = size.getWidth() - 2 * MARGIN;
    float high = size.getHeight() - MARGIN - FOOT;
    float scale = Math.min(1, Math.min(wide / image.getWidth(), high / image.getHeight()));
    float height = image.getHeight() * scale;
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      stream.drawImage(
          image, MARGIN, size.getHeight() - MARGIN - height, image.getWidth() * scale, height);
    }
    pdf.addPage(page);
  }

  private static byte[] bytes(Enclosure file) throws IOException {
    try (InputStream in = file.content().open()) {
      return in.readAllBytes();
    }
  }

  /** A small file may unfold to more points than there is memory for. */
  private static boolean isReasonable(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      long points = (long) reader.getWidth(0) * reader.getHeight(0);
      reader.dispose();
      return points > 0 && points <= MOST_POINTS;
    }
  }

  @Override
  public void close() throws IOException {
    for (PDDocument each : open) {
      each.close();
    }
  }
}
