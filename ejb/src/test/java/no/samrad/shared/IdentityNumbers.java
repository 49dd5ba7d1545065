package no.samrad.shared;

/** Numbers that satisfy the check digits. Computed here, so that none stands in the code. */
public final class IdentityNumbers {

  public static final String BIRTH_NUMBER = number("010197", "990", 0);

  private IdentityNumbers() {}

  /** Completes date and individual number with the first check digits that fit. */
  static String number(String date, String individual, int remainder) {
    for (int start = Integer.parseInt(individual); start > 0; start--) {
      String nine = date + String.format("%03d", start);
      int first = checkDigit(nine, "376189452", remainder);
      int second = first < 10 ? checkDigit(nine + first, "5432765432", 0) : 10;
      if (second < 10) {
        return nine + first + second;
      }
    }
    throw new IllegalArgumentException(date);
  }

  private static int checkDigit(String digits, String weights, int remainder) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (weights.charAt(i) - '0');
    }
    return Math.floorMod(remainder - sum, 11);
  }
}
