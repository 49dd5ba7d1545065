package no.samrad.agendapaper;

import java.util.regex.Pattern;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.Settings;

/** A page of this application, by its address below the application's own: /agreements/1. */
record PaperLink(String path) {

  static final int LONGEST = 300;

  private static final Pattern INSIDE =
      Pattern.compile("/(?!/)[A-Za-z0-9._~/-]*(?:\\?[A-Za-z0-9._~/=&%+-]*)?(?:#[A-Za-z0-9_-]*)?");

  PaperLink {
    path = belowOurs(PlainText.line(path));
    if (path.isEmpty()) {
      throw new RuleViolation(ItemPaperRule.LINK_MISSING);
    }
    if (!INSIDE.matcher(path).matches() || path.contains("..")) {
      throw new RuleViolation(ItemPaperRule.LINK_NOT_HERE);
    }
    if (PlainText.length(path) > LONGEST) {
      throw new RuleViolation(ItemPaperRule.LINK_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(path);
  }

  /** Whoever copies the whole address of a page means the page. */
  private static String belowOurs(String typed) {
    String address = Settings.get("samrad.address").orElse("");
    String ours = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return !ours.isEmpty() && typed.startsWith(ours + "/") ? typed.substring(ours.length()) : typed;
  }
}
