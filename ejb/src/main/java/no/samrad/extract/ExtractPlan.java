package no.samrad.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file would do to the data as they are now.
 *
 * @param rows below the heading
 * @param same of them that bring nothing new
 * @param writing makes the changes, in the transaction the plan was made in
 */
record ExtractPlan(
    ExtractKind kind,
    long rows,
    long same,
    List<ExtractChange> changes,
    Faults faults,
    Runnable writing) {

  /** Of each kind, enough to see whether it is right. */
  static final int SHOWN = 20;

  static ExtractPlan refused(ExtractKind kind, long rows, Faults faults) {
    return new ExtractPlan(kind, rows, 0, List.of(), faults, () -> {});
  }

  /** Two plans that would do the same to the same data have the same. */
  String fingerprint() {
    MessageDigest digest = sha256();
    for (ExtractChange each : changes) {
      digest.update((each + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  Map<ExtractChangeKind, Long> counts() {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                ExtractChange::kind,
                () -> new EnumMap<>(ExtractChangeKind.class),
                Collectors.counting()));
  }

  /** The first of each kind. */
  List<ExtractChange> shown() {
    List<ExtractChange> shown = new ArrayList<>();
    for (ExtractChangeKind kind : ExtractChangeKind.values()) {
      changes.stream().filter(each -> each.kind() == kind).limit(SHOWN).forEach(shown::add);
    }
    return shown;
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
