package no.samrad.web.route;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parameters after the question mark of an address, in their order. Immutable. */
public final class Query {

  private static final Query NONE = new Query(Map.of());

  private final Map<String, List<String>> values;

  private Query(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Reads what stands after the question mark; broken escapes drop their parameter. */
  public static Query parse(String text) {
    if (text == null || text.isEmpty()) {
      return NONE;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
      if (!name.isEmpty()) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return new Query(values);
  }

  public String first(String name) {
    List<String> found = values.get(name);
    return found == null ? null : found.get(0);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public Query without(String... names) {
    return keeping(name -> !List.of(names).contains(name));
  }

  /** With the parameter set to this one value, or without it when the value is null or empty. */
  public Query with(String name, String value) {
    Query others = without(name);
    if (value == null || value.isEmpty()) {
      return others;
    }
    Map<String, List<String>> all = new LinkedHashMap<>(others.values);
    all.put(name, List.of(value));
    return new Query(all);
  }

  private Query keeping(Predicate<String> wanted) {
    Map<String, List<String>> kept = new LinkedHashMap<>(values);
    kept.keySet().removeIf(wanted.negate());
    return new Query(kept);
  }

  /** One name with one value. */
  public record Parameter(String name, String value) {}

  public List<Parameter> parameters() {
    return values.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(value -> new Parameter(entry.getKey(), value)))
        .toList();
  }

  /** With its question mark, or nothing at all when there is no parameter. */
  public String asSuffix() {
    return values.isEmpty() ? "" : "?" + this;
  }

  @Override
  public String toString() {
    return parameters().stream()
        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
        .collect(Collectors.joining("&"));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
