package no.samrad.adoption;

import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementId;

/** Where the time of one agreement went, part by part. */
public record TimeRow(
    AgreementId agreement,
    String name,
    String areaName,
    String typeName,
    int number,
    List<StageTime> stages)
    implements Serializable {

  public TimeRow {
    stages = List.copyOf(stages);
  }

  public StageTime stage(LifeStage wanted) {
    return stages.stream().filter(each -> each.stage() == wanted).findFirst().orElseThrow();
  }

  /** The days of all parts together. */
  public long total() {
    return stages.stream().mapToLong(each -> each.days() == null ? 0 : each.days()).sum();
  }
}
