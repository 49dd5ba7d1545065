package no.samrad.web.security;

import java.util.regex.Pattern;

/** Where a sign-in may lead: a path of this application and nothing else. */
public final class LocalPath {

  /** One slash, then neither slash nor backslash; no control characters anywhere. */
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

  private LocalPath() {}

  /** The path when it is local, the home page otherwise. Starts after the context path. */
  public static String orHome(String wanted) {
    return wanted != null && LOCAL.matcher(wanted).matches() && !wanted.startsWith("/signin")
        ? wanted
        : "/";
  }
}
