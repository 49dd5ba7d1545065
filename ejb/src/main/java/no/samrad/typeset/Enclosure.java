package no.samrad.typeset;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is enclosed in a bound document.
 *
 * @param title what its bookmark says
 * @param kind how its bytes are read
 * @param content opened when it is its turn, read once
 */
public record Enclosure(String title, Kind kind, Content content) {

  /** What can be shown on pages. */
  public enum Kind {
    PDF,
    PICTURE,
    TEXT
  }

  /** Where the bytes are. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** Only a title that can be printed. */
  public Enclosure {
    title = PrintableText.required(title, "an enclosure");
  }
}
