package no.samrad.web.route;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the page of an address and the address of a page. Immutable; the table is one. */
public final class Routes {

  private final Map<Route, Pattern> all = new LinkedHashMap<>();

  Routes(List<Route> all) {
    all.forEach(route -> this.all.put(route, route.asRegex()));
  }

  /** The parts of the table, in order. */
  static Routes of(List<List<Route>> parts) {
    return new Routes(parts.stream().flatMap(List::stream).toList());
  }

  /** The routes of the application. */
  public static Routes get() {
    return SiteMap.ROUTES;
  }

  /** A route together with the values an address gave its parameters. */
  public record Match(Route route, Map<String, String> values) {}

  public List<Route> all() {
    return List.copyOf(all.keySet());
  }

  /** The page of a path; one with fixed words wins over one with parameters. */
  public Optional<Match> match(String path) {
    return all.keySet().stream()
        .flatMap(route -> match(route, path).stream())
        .min(Comparator.comparingInt(match -> match.values().size()));
  }

  private Optional<Match> match(Route route, String path) {
    Matcher matcher = all.get(route).matcher(path);
    return matcher.matches()
        ? Optional.of(new Match(route, values(route, matcher)))
        : Optional.empty();
  }

  private static Map<String, String> values(Route route, Matcher matcher) {
    return route.parameters().stream()
        .collect(Collectors.toMap(Function.identity(), matcher::group));
  }

  /** The first page that shows this file, whatever its parameters. */
  public Optional<Route> ofView(String view) {
    return all.keySet().stream().filter(route -> route.view().equals(view)).findFirst();
  }

  /**
   * The clean form of an address made of a page's file and a query. Parameters that belong in the
   * path move there.
   *
   * @throws IllegalArgumentException when a parameter of the path is missing: a link that leads
   *     nowhere is a mistake of the page that holds it
   */
  public String clean(String view, Query query) {
    List<Route> candidates =
        all.keySet().stream().filter(route -> route.view().equals(view)).toList();
    if (candidates.isEmpty()) {
      return view + query.asSuffix();
    }
    Route route =
        candidates.stream()
            .filter(candidate -> candidate.parameters().stream().allMatch(query::has))
            .max(Comparator.comparingInt(candidate -> candidate.parameters().size()))
            .orElseThrow(
                () -> new IllegalArgumentException("Link to " + view + " lacks " + candidates));
    Map<String, String> values =
        route.parameters().stream().collect(Collectors.toMap(name -> name, query::first));
    String path = route.path(values);
    if (match(path).filter(found -> found.route().equals(route)).isEmpty()) {
      throw new IllegalArgumentException("Link to " + view + " makes " + path);
    }
    return path + query.without(route.parameters().toArray(String[]::new)).asSuffix();
  }

  /** What the servlet of the pages must be mapped to, so that these addresses reach it. */
  Set<String> servletMappings() {
    return all.keySet().stream()
        .map(Route::section)
        .map(section -> section.isEmpty() ? "" : "/" + section + "/*")
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
