package no.samrad.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file would do to the data as they are now.
 *
 * @param rows read below the header
 * @param unused of them that say nothing we keep: sums of counties, no figure, other ages
 * @param same facts that are known already
 * @param writing makes the changes, in the transaction the plan was made in
 */
record ImportPlan(
    ImportKind kind,
    long rows,
    long unused,
    long same,
    List<PlannedChange> changes,
    Problems problems,
    Runnable writing) {

  /** Two plans that would do the same to the same data have the same. */
  String fingerprint() {
    MessageDigest digest = sha256();
    for (PlannedChange each : changes) {
      String line =
          String.join(
              "|",
              each.kind().name(),
              String.valueOf(each.unit()),
              each.code(),
              each.name(),
              each.what(),
              each.from(),
              each.to() + "\n");
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Nothing is to be written. */
  boolean isEmpty() {
    return changes.stream().allMatch(each -> each.kind().isNotice());
  }

  Map<ChangeKind, Long> counts() {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                PlannedChange::kind, () -> new EnumMap<>(ChangeKind.class), Collectors.counting()));
  }

  static String sha256Of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
