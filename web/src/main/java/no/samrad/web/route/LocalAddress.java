package no.samrad.web.route;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of one of our own pages, without the context root. The only kind that sign-in sends
 * people on to: whatever else a link asks for, they stay here.
 */
public record LocalAddress(String value) {

  public static final LocalAddress HOME = new LocalAddress("/");
  private static final int LONGEST = 2000;
  private static final Pattern PLAIN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s#]*");

  /** The address, if it is a page of ours that somebody could want to return to. */
  public static Optional<LocalAddress> of(String wanted) {
    return of(wanted, Routes.get());
  }

  static Optional<LocalAddress> of(String wanted, Routes routes) {
    if (wanted == null || wanted.length() > LONGEST || !PLAIN.matcher(wanted).matches()) {
      return Optional.empty();
    }
    int mark = wanted.indexOf('?');
    String path = mark < 0 ? wanted : wanted.substring(0, mark);
    return routes
        .match(path)
        .filter(match -> !match.route().section().equals(SiteMap.SIGN_IN_SECTION))
        .map(match -> new LocalAddress(wanted));
  }
}
