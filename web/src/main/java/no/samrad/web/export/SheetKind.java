package no.samrad.web.export;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files a table can leave as. */
enum SheetKind {
  CSV("text/csv; charset=UTF-8") {
    @Override
    Sheet open(OutputStream out, String title, Locale language) {
      return new CsvSheet(out, language);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    Sheet open(OutputStream out, String title, Locale language) {
      return new XlsxSheet(out, title);
    }
  };

  final String mediaType;

  SheetKind(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract Sheet open(OutputStream out, String title, Locale language);

  /** How it is asked for in an address, and how the file's name ends. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SheetKind> asked(String export) {
    return Stream.of(values()).filter(each -> each.ending().equals(export)).findFirst();
  }
}
