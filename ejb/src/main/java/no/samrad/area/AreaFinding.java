package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;

/**
 * A fault the nightly check sees in an area, in codes and days only.
 *
 * @param subject the area, the membership or the seat, as the trail writes it
 * @param code the number of the host or member it is about, empty when it is about the area
 * @param lastDay null: until further notice
 * @param fresh no earlier check has seen it
 */
record AreaFinding(
    AreaId area,
    String slug,
    String subject,
    AttentionKind kind,
    String code,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean fresh)
    implements Serializable {

  /** As the log has it: rogaland MEMBER_CEASED 1102 2020-01-01/. */
  @Override
  public String toString() {
    return slug
        + " "
        + kind
        + (code.isEmpty() ? " " : " " + code + " ")
        + firstDay
        + "/"
        + (lastDay == null ? "" : lastDay);
  }
}
