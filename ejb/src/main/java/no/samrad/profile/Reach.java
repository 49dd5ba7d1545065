package no.samrad.profile;

import java.util.regex.Pattern;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** An e-mail address and a phone number, each empty or in working order. */
record Reach(String email, String phone) {

  private static final int LONGEST_EMAIL = 254;

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");

  /** Five digits are a Norwegian short number. Blanks are for the eye. */
  private static final Pattern PHONE = Pattern.compile("(\\+|00)?[0-9]{5,15}");

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ ().\\p{Pd}-]");

  Reach {
    email = PlainText.line(email);
    phone = PlainText.line(phone);
    NationalIdentityNumber.refuseIn(email);
    NationalIdentityNumber.refuseIn(phone);
    if (!email.isEmpty()
        && (PlainText.length(email) > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      throw new RuleViolation(ProfileRule.NOT_AN_EMAIL_ADDRESS, email);
    }
    if (!phone.isEmpty() && !isPhone(phone)) {
      throw new RuleViolation(ProfileRule.NOT_A_PHONE_NUMBER, phone);
    }
  }

  private static boolean isPhone(String phone) {
    return phone.length() <= 30
        && PHONE.matcher(BETWEEN_DIGITS.matcher(phone).replaceAll("")).matches();
  }

  boolean isNowhere() {
    return email.isEmpty() && phone.isEmpty();
  }
}
