package no.samrad.web.route;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page: its address, its view, who may open it and where the main menu shows it.
 *
 * @param pattern the address without the context root, with parameters in braces: {@code
 *     /areas/{slug}}. A slug is lower case, a code is a municipality's or a district's, a type and
 *     a norm are upper case, a step a word; every other parameter is a number.
 * @param view the page's file
 * @param access who may open it
 * @param roles any one of these is enough, where access is by role
 * @param menu the key of its place in the main menu, with its icon; empty when it has none
 * @param followsDay what it shows depends on the day in the address
 * @param concealed to whoever may not open it, it does not exist
 */
public record Route(
    String pattern,
    String view,
    Access access,
    Set<String> roles,
    Optional<MenuEntry> menu,
    boolean followsDay,
    boolean concealed) {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Map<String, String> FORMS =
      Map.of(
          "slug", "[a-z0-9]+(?:-[a-z0-9]+)*",
          "code", "\\d{4}|\\d{6}",
          "type", "[A-Z][A-Z0-9_]{1,40}",
          "norm", "[A-Z][A-Z0-9_]{1,40}",
          "set", "\\d{1,18}|[A-Z][A-Z0-9_]{1,40}",
          "indicator", "[A-Z][A-Z0-9_]{1,60}",
          "step", "[a-z]+");
  private static final String NUMBER = "\\d{1,18}";

  /** Who may open a page. The use cases behind it decide about area, unit and day. */
  public enum Access {
    PUBLIC,
    SIGNED_IN,
    BY_ROLE
  }

  /** A place in the main menu: text key {@code nav.<key>} and the name of the icon. */
  public record MenuEntry(String key, String icon) {}

  public Route {
    roles = Set.copyOf(roles);
  }

  /** A page that everybody who is signed in may open. */
  public static Route page(String pattern, String view) {
    return new Route(pattern, view, Access.SIGNED_IN, Set.of(), Optional.empty(), false, false);
  }

  /** A page that needs no sign-in. */
  public static Route open(String pattern, String view) {
    return new Route(pattern, view, Access.PUBLIC, Set.of(), Optional.empty(), false, false);
  }

  public Route only(String... anyOf) {
    return new Route(
        pattern,
        view,
        Access.BY_ROLE,
        new LinkedHashSet<>(Arrays.asList(anyOf)),
        menu,
        followsDay,
        concealed);
  }

  public Route inMenu(String key, String icon) {
    return new Route(
        pattern, view, access, roles, Optional.of(new MenuEntry(key, icon)), followsDay, concealed);
  }

  /** The page shows things as they were on the day in the address. */
  public Route asOfDay() {
    return new Route(pattern, view, access, roles, menu, true, concealed);
  }

  /** Whoever may not open the page is told that there is none (design D11). */
  public Route hidden() {
    return new Route(pattern, view, access, roles, menu, followsDay, true);
  }

  /** Somebody with these roles may open it. */
  public boolean admits(Set<String> held) {
    return access != Access.BY_ROLE || roles.stream().anyMatch(held::contains);
  }

  public List<String> parameters() {
    return PARAMETER.matcher(pattern).results().map(found -> found.group(1)).toList();
  }

  /** The first part of the address; pages that share it belong to the same place in the menu. */
  public String section() {
    return pattern.split("/", 3)[1];
  }

  /** What a path of this route looks like, with the parameters as named groups. */
  Pattern asRegex() {
    StringBuilder regex = new StringBuilder();
    Matcher matcher = PARAMETER.matcher(pattern);
    int done = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(pattern.substring(done, matcher.start())));
      String name = matcher.group(1);
      regex.append("(?<%s>%s)".formatted(name, FORMS.getOrDefault(name, NUMBER)));
      done = matcher.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(pattern.substring(done))).toString());
  }

  /** The address for these values, which must hold every parameter. */
  String path(Map<String, String> values) {
    return PARAMETER
        .matcher(pattern)
        .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
  }
}
