package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;

/**
 * Something in an area that somebody must see to, as of a day.
 *
 * @param since the first day it was so
 * @param unitName the host or member it is about, empty when it is about the area
 * @param membership the one that runs on, otherwise null
 * @param successors who took over from a member that has ceased, by name
 */
public record AreaAttention(
    AreaId area,
    String slug,
    String areaName,
    AttentionKind kind,
    LocalDate since,
    String unitName,
    MembershipId membership,
    List<String> successors)
    implements Serializable {

  public AreaAttention {
    successors = List.copyOf(successors);
  }
}
