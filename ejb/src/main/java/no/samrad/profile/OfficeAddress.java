package no.samrad.profile;

import java.io.Serializable;
import java.util.regex.Pattern;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * Where an office is and how it is reached.
 *
 * @param address street or box, one to three lines
 * @param postalCode four digits, a text: 0150 is not 150
 * @param email empty when there is none
 * @param phone empty when there is none
 */
public record OfficeAddress(
    String address, String postalCode, String place, String email, String phone)
    implements Serializable {

  static final int LONGEST_ADDRESS = 200;
  static final int MOST_LINES = 3;
  static final int LONGEST_PLACE = 100;

  private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{4}");

  public OfficeAddress {
    address = lines(address);
    postalCode = PlainText.line(postalCode);
    place = line(place);
    if (!POSTAL_CODE.matcher(postalCode).matches()) {
      throw new RuleViolation(ProfileRule.NOT_A_POSTAL_CODE);
    }
    Reach reach = new Reach(email, phone);
    email = reach.email();
    phone = reach.phone();
  }

  private static String lines(String typed) {
    String text = PlainText.lines(typed).replaceAll("\n\\s*\n", "\n");
    if (text.isEmpty()) {
      throw new RuleViolation(ProfileRule.ADDRESS_MISSING);
    }
    if (PlainText.length(text) > LONGEST_ADDRESS) {
      throw new RuleViolation(ProfileRule.ADDRESS_TOO_LONG, LONGEST_ADDRESS);
    }
    if (text.lines().count() > MOST_LINES) {
      throw new RuleViolation(ProfileRule.ADDRESS_HAS_TOO_MANY_LINES, MOST_LINES);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }

  private static String line(String typed) {
    String text = PlainText.line(typed);
    if (text.isEmpty()) {
      throw new RuleViolation(ProfileRule.PLACE_MISSING);
    }
    if (PlainText.length(text) > LONGEST_PLACE) {
      throw new RuleViolation(ProfileRule.PLACE_TOO_LONG, LONGEST_PLACE);
    }
    NationalIdentityNumber.refuseIn(text);
    return text;
  }
}
