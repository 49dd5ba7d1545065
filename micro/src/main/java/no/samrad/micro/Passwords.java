package no.samrad.micro;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/** Passwords nobody has chosen: long ones for roles in the database, readable ones for people. */
final class Passwords {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Short, easy to spell, no two alike, none with æ, ø or å. */
  private static final List<String> WORDS =
      List.of(
          ("alm ask bark bekk berg bjork blad brygge busk bukt dal due eik elg elv eng epler fjell fjord flid "
                  + "foss furu garn glass gran gress grind hage halm havn hegg hest himmel hylle hytte is jord kant "
                  + "kilde kjele klokke koie kopp korn krans krus kyst lam lampe lerke lin lomme lund lykt lyng maur "
                  + "mel mose mugge myr nebb nes nype odde ost ovn papir pil pose prikk regn rev rogn ror rug rund "
                  + "saft salt sand saue seil sild sirkel skog skrin skute snor sol sopp stake stein sti stol "
                  + "strand stubbe sukker sund tak tau tavle tind tog trapp tre tromme trost tue tun ugle ull urt "
                  + "vann varde vei vest vik vind vinter voll")
              .split(" "));

  private Passwords() {}

  static String forRole() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static String forPeople() {
    StringJoiner words = new StringJoiner("-");
    for (int i = 0; i < 4; i++) {
      words.add(WORDS.get(RANDOM.nextInt(WORDS.size())));
    }
    return words.add(Integer.toString(10 + RANDOM.nextInt(90))).toString();
  }
}
