package no.samrad.typeset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of Liberation Sans, as wide as Arial, so that PDF and DOCX break lines alike. */
enum Typeface {
  REGULAR("Regular"),
  BOLD("Bold"),
  ITALIC("Italic");

  private static final int LAST_POINT = 0x2FFFF;

  private final String file;

  Typeface(String weight) {
    this.file = "/liberation/LiberationSans-" + weight + ".ttf";
  }

  static Typeface of(Run.Style style) {
    return switch (style) {
      case BOLD -> BOLD;
      case ITALIC -> ITALIC;
      default -> REGULAR;
    };
  }

  /** Whether every face has the character. */
  static boolean shows(int point) {
    return Coverage.POINTS.get(point);
  }

  /** Letters are never joined: what is copied from the page is what was written. */
  TrueTypeFont open() throws IOException {
    try (InputStream bytes = Typeface.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new FileNotFoundException(file);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false);
      return font;
    }
  }

  private static final class Coverage {

    private static final BitSet POINTS = ofAll();

    private static BitSet ofAll() {
      BitSet common = new BitSet();
      common.set(0, LAST_POINT);
      for (Typeface each : values()) {
        common.and(of(each));
      }
      return common;
    }

    private static BitSet of(Typeface face) {
      try (TrueTypeFont font = face.open()) {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        BitSet points = new BitSet();
        for (int point = ' '; point < LAST_POINT; point++) {
          points.set(point, glyphs.getGlyphId(point) > 0);
        }
        return points;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
