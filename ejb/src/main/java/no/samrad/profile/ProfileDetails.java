package no.samrad.profile;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;

/**
 * What an area says about itself, through time; the newest first.
 *
 * @param version to be handed back with a change
 */
public record ProfileDetails(
    long version, List<OfficeRow> offices, List<ContactRow> contacts, List<ShareRow> shares)
    implements Serializable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Null when none is known for the day. */
  public OfficeRow officeOn(LocalDate day) {
    return offices.stream()
        .filter(each -> includes(each.from(), each.lastDay(), day))
        .findFirst()
        .orElse(null);
  }

  /** In the order of the functions. */
  public List<ContactRow> contactsOn(LocalDate day) {
    return contacts.stream().filter(each -> includes(each.from(), each.lastDay(), day)).toList();
  }

  /** Null when none is set for the day. */
  public ShareRow shareOn(LocalDate day) {
    return shares.stream()
        .filter(each -> includes(each.from(), each.lastDay(), day))
        .findFirst()
        .orElse(null);
  }

  private static boolean includes(LocalDate from, LocalDate lastDay, LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }

  /**
   * An address for a time.
   *
   * @param lastDay null: until further notice
   */
  public record OfficeRow(OfficeAddress office, LocalDate from, LocalDate lastDay)
      implements Serializable {}

  /**
   * A contact for a time.
   *
   * @param email empty when there is none, and when the time is over: then nobody needs it any more
   * @param phone likewise
   * @param lastDay null: until further notice
   */
  public record ContactRow(
      ContactId contact,
      PersonId person,
      String name,
      String email,
      String phone,
      ContactFunction function,
      LocalDate from,
      LocalDate lastDay)
      implements Serializable {}

  /**
   * A share for a time.
   *
   * @param setBy the name of whoever set it
   * @param lastDay null: until further notice
   */
  public record ShareRow(
      TargetShare share, String setBy, Instant setAt, LocalDate from, LocalDate lastDay)
      implements Serializable {

    /** So many of these children, as a whole number. */
    public long of(long children) {
      return share
          .percent()
          .multiply(BigDecimal.valueOf(children))
          .divide(HUNDRED, 0, RoundingMode.HALF_UP)
          .longValueExact();
    }
  }
}
