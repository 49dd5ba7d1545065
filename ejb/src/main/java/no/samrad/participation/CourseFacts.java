package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.shared.PersonId;

/**
 * A whole course as another system knows it: days and codes. What has not happened is null or
 * empty.
 *
 * @param criteriaSet the criteria it is judged by
 * @param approver who approved consent after the limit
 * @param reason what came of it before inclusion, or why it ended after
 * @param told when whoever referred her heard what came of it
 * @param nurse who follows her
 */
public record CourseFacts(
    NewReferral referral,
    String criteriaSet,
    LocalDate assessed,
    Boolean eligible,
    LocalDate offered,
    List<CourseTalk> talks,
    LocalDate consented,
    PersonId approver,
    LocalDate included,
    LocalDate birth,
    LocalDate ended,
    String reason,
    HandoverStatus handover,
    Set<String> services,
    LocalDate told,
    PersonId nurse)
    implements Serializable {

  public CourseFacts {
    talks = List.copyOf(talks);
    services = Set.copyOf(services);
  }

  /** How many conversations there were by a day. */
  long talksBy(LocalDate day) {
    return talks.stream().filter(each -> !each.day().isAfter(day)).count();
  }
}
