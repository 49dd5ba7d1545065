package no.samrad.extract;

import java.util.List;
import java.util.Locale;

/** A column of an extract. */
public interface ExtractColumn {

  String name();

  /** What it may be called; the first stands in the template. */
  List<String> words();

  /** A file without it cannot be used. */
  boolean required();

  default String word() {
    return words().get(0);
  }

  default boolean isCalled(String heading) {
    return words().contains(heading.toLowerCase(Locale.ROOT));
  }
}
