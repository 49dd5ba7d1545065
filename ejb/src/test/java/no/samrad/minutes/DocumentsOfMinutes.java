package no.samrad.minutes;

import java.util.List;
import no.samrad.typeset.DocxTypesetter;
import no.samrad.typeset.PdfTypesetter;

/** Makes files of minutes without a container. */
final class DocumentsOfMinutes {

  private DocumentsOfMinutes() {}

  static MinutesFiles maker() {
    MinutesFiles files = new MinutesFiles();
    files.pdf = new PdfTypesetter();
    files.docx = new DocxTypesetter();
    return files;
  }

  static List<MinutesFile> all(MinutesFacts facts) {
    return maker().all(facts);
  }

  static byte[] of(MinutesFacts facts, MinutesFormat format) {
    return maker().file(facts, format).content();
  }
}
