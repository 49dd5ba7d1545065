package no.samrad.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.shared.Sha256;
import no.samrad.upload.UploadPlan;

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
    Runnable writing)
    implements UploadPlan {

  @Override
  public long faulty() {
    return problems.count();
  }

  @Override
  public String fingerprint() {
    Sha256 digest = new Sha256();
    for (PlannedChange each : changes) {
      digest.add(
          String.join(
              "|",
              each.kind().name(),
              String.valueOf(each.unit()),
              each.code(),
              each.name(),
              each.what(),
              each.from(),
              each.to() + "\n"));
    }
    return digest.hex();
  }

  @Override
  public boolean isEmpty() {
    return changes.stream().allMatch(each -> each.kind().isNotice());
  }

  Map<ChangeKind, Long> counts() {
    return changes.stream()
        .collect(
            Collectors.groupingBy(
                PlannedChange::kind, () -> new EnumMap<>(ChangeKind.class), Collectors.counting()));
  }
}
