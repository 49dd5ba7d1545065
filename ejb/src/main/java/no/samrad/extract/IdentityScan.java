package no.samrad.extract;

import no.samrad.shared.NationalIdentityNumber;

/**
 * Finds what looks like a national identity number in a cell, also one whose digits are apart or
 * that a spreadsheet has robbed of its zero. What was found is never repeated.
 */
final class IdentityScan {

  private static final int DIGITS = 11;

  private IdentityScan() {}

  static boolean finds(String cell) {
    if (cell.length() < DIGITS - 1) {
      return false;
    }
    String digits = digitsOf(cell);
    if (digits.length() < DIGITS - 1) {
      return false;
    }
    return NationalIdentityNumber.looksLikeOne(cell)
        || (digits.length() == DIGITS && NationalIdentityNumber.looksLikeOne(digits))
        || (digits.length() == DIGITS - 1 && NationalIdentityNumber.isIn("0" + digits));
  }

  private static String digitsOf(String cell) {
    StringBuilder digits = new StringBuilder();
    cell.codePoints()
        .filter(Character::isDigit)
        .map(Character::getNumericValue)
        .forEach(digits::append);
    return digits.toString();
  }
}
