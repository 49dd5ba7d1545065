package no.samrad.typeset;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces as they are embedded in one document: only the letters it uses. */
final class PdfFonts {

  private static final float UNITS_PER_EM = 1000;

  private final Map<Typeface, PDFont> faces = new EnumMap<>(Typeface.class);

  PdfFonts(PDDocument document) throws IOException {
    for (Typeface each : Typeface.values()) {
      faces.put(each, PDType0Font.load(document, each.open(), true));
    }
  }

  PDFont face(Run.Style style) {
    return faces.get(Typeface.of(style));
  }

  float width(Run run, float size) throws IOException {
    return face(run.style()).getStringWidth(run.text()) / UNITS_PER_EM * size;
  }
}
