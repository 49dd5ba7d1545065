package no.samrad.reporting;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.shared.Sha256;

/**
 * The checksum of a revision: over all its figures, numbers of people and what explains them. A
 * revision without such numbers has the checksum it always had.
 */
final class Seal {

  private Seal() {}

  static String of(
      Collection<Recorded> figures,
      Collection<RecordedCount> counts,
      Collection<String> explanations) {
    String text =
        Stream.of(
                figures.stream().map(Recorded::line),
                counts.stream().map(RecordedCount::line),
                explanations.stream())
            .flatMap(Function.identity())
            .sorted()
            .collect(Collectors.joining("\n"));
    return Sha256.of(text);
  }

  static String explanation(long indicator, NarrativeText text) {
    return indicator + "|" + text.cause() + "|" + text.action();
  }
}
