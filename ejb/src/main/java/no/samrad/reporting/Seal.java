package no.samrad.reporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checksum of a revision: over all its figures and what explains them. */
final class Seal {

  private Seal() {}

  static String of(Collection<Recorded> figures, Collection<String> explanations) {
    String text =
        Stream.concat(figures.stream().map(Recorded::line), explanations.stream())
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  static String explanation(long indicator, NarrativeText text) {
    return indicator + "|" + text.cause() + "|" + text.action();
  }
}
