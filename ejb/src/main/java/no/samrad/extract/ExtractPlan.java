package no.samrad.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.shared.Sha256;
import no.samrad.upload.UploadPlan;

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
    Runnable writing)
    implements UploadPlan {

  /** Of each kind, enough to see whether it is right. */
  static final int SHOWN = 20;

  static ExtractPlan refused(ExtractKind kind, long rows, Faults faults) {
    return new ExtractPlan(kind, rows, 0, List.of(), faults, () -> {});
  }

  @Override
  public long faulty() {
    return faults.count();
  }

  @Override
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  @Override
  public String fingerprint() {
    Sha256 digest = new Sha256();
    changes.forEach(each -> digest.add(each + "\n"));
    return digest.hex();
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
}
