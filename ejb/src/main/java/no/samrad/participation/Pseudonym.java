package no.samrad.participation;

import java.io.Serializable;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;

/**
 * What a participant is known by: six signs drawn at random, without vowels, so that they make no
 * word, and without what is taken for one another. Says nothing about anybody.
 */
public record Pseudonym(String value) implements Serializable {

  private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";
  private static final int HALF = 3;

  static Pseudonym drawn(RandomGenerator random) {
    String signs =
        random
            .ints(2 * HALF, 0, SIGNS.length())
            .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
            .collect(Collectors.joining());
    return new Pseudonym(signs.substring(0, HALF) + "-" + signs.substring(HALF));
  }

  /** As somebody typed it, with or without the dash, in letters of any size. */
  static Pseudonym typed(String text) {
    String typed = PlainText.line(text);
    NationalIdentityNumber.refuseLookalikeIn(typed);
    String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return new Pseudonym(
        signs.length() == 2 * HALF ? signs.substring(0, HALF) + "-" + signs.substring(HALF) : "");
  }

  /** Never by accident in a log or in the trail. */
  @Override
  public String toString() {
    return "pseudonym";
  }
}
