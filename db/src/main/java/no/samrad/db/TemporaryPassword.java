package no.samrad.db;

import java.security.SecureRandom;

/** Random passwords that can be read out on the telephone: no characters that look alike. */
public final class TemporaryPassword {

  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TemporaryPassword() {}

  /** Four groups of four characters, some 79 bits. */
  public static String generate() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
    }
    return password.toString();
  }
}
