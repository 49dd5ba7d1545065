package no.samrad.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What the file says of itself: language, title, what it conforms to, colours, and its number. */
final class PdfMetadata {

  private static final float PDF_1_7 = 1.7f;
  private static final int ID_BYTES = 16;
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private final PDDocument pdf;
  private final Manuscript manuscript;

  PdfMetadata(PDDocument pdf, Manuscript manuscript) {
    this.pdf = pdf;
    this.manuscript = manuscript;
  }

  void write() throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.addOutputIntent(colours());
    catalog.setMetadata(metadata());
    writePlain();
  }

  /** Without saying that it conforms to anything: nobody knows what pages of others hold. */
  void writePlain() {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    pdf.setVersion(PDF_1_7);
    catalog.setLanguage(manuscript.language().tag());
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    information();
    identify();
  }

  private PDOutputIntent colours() throws IOException {
    PDOutputIntent intent =
        new PDOutputIntent(pdf, new ByteArrayInputStream(ColourProfile.bytes()));
    intent.setInfo(COLOURS);
    intent.setOutputCondition(COLOURS);
    intent.setOutputConditionIdentifier(COLOURS);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private PDMetadata metadata() throws IOException {
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(Xmp.of(manuscript).getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  private void information() {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(manuscript.title());
    information.setSubject(manuscript.imprint().subject());
    information.setAuthor(manuscript.imprint().author());
    information.setProducer(Xmp.PRODUCER);
  }

  /** A number that follows from what the document says, not from the time. */
  private void identify() {
    byte[] bytes = new byte[ID_BYTES];
    System.arraycopy(digest(manuscript.toString()), 0, bytes, 0, ID_BYTES);
    COSArray id = new COSArray();
    id.add(new COSString(bytes));
    id.add(new COSString(bytes));
    pdf.getDocument().getTrailer().setItem(COSName.ID, id);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
