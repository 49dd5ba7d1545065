package no.samrad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tables in Statistics Norway's own formats. */
final class Samples {

  static final String LIST_OF_2026 = "klass-131-codes-at-2026.csv";
  static final String LIST_THROUGH_TIME = "klass-131-codes-2019-2026.csv";
  static final String DISTRICTS = "klass-103-codes-at-2026.csv";
  static final String CHANGES = "klass-131-changes-2020-2024.csv";
  static final String INVENTED = "klass-131-changes-invented.csv";
  static final String RESIDENTS = "statbank-07459.csv";

  private Samples() {}

  static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /**
   * As Klass sends it when nobody asks for UTF-8: what ISO 8859-1 lacks becomes a question mark.
   */
  static byte[] asLatin(String name) {
    return text(name).getBytes(StandardCharsets.ISO_8859_1);
  }
}
