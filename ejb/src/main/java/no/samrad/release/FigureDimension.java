package no.samrad.release;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what figures are broken down: a unit, a criterion, a quarter.
 *
 * @param name the same in every table of the subject
 * @param members codes of everything there is, in order; each case belongs to exactly one
 * @param marks what figures are asked for, by code, each with the members it sums up; the whole is
 *     always asked for
 */
public record FigureDimension(String name, List<String> members, Map<String, Set<String>> marks)
    implements Serializable {

  /** Stands for all members together. */
  public static final String WHOLE = "*";

  /** Stands for the members that have no figure of their own, in {@link #grouping}. */
  public static final String OTHERS = "OTHERS";

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]{0,39}");

  public FigureDimension {
    members = List.copyOf(members);
    marks = copy(marks);
    requireCode(name);
    members.forEach(FigureDimension::requireCode);
    if (members.isEmpty() || new LinkedHashSet<>(members).size() != members.size()) {
      throw new IllegalArgumentException("No members, or one twice: " + members);
    }
    for (Map.Entry<String, Set<String>> each : marks.entrySet()) {
      requireCode(each.getKey());
      if (each.getValue().isEmpty() || !members.containsAll(each.getValue())) {
        throw new IllegalArgumentException("No such members: " + each);
      }
    }
  }

  private static Map<String, Set<String>> copy(Map<String, Set<String>> marks) {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    marks.forEach((code, of) -> copy.put(code, Set.copyOf(of)));
    return Collections.unmodifiableMap(copy);
  }

  private static void requireCode(String code) {
    if (code == null || !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a code: " + code);
    }
  }

  /** A figure for each member, and for the whole. */
  public static FigureDimension each(String name, List<String> members) {
    return grouping(name, members, members);
  }

  /** A figure for each of some members, one for the others together, and for the whole. */
  public static FigureDimension grouping(String name, List<String> members, List<String> alone) {
    Map<String, Set<String>> marks = new LinkedHashMap<>();
    alone.forEach(member -> marks.put(member, Set.of(member)));
    Set<String> others = new LinkedHashSet<>(members);
    others.removeAll(alone);
    if (!others.isEmpty() && !alone.isEmpty()) {
      marks.put(OTHERS, others);
    }
    return new FigureDimension(name, members, marks);
  }

  /** Figures for the whole only. The table is not broken down by it, others of its subject are. */
  public static FigureDimension whole(String name, List<String> members) {
    return new FigureDimension(name, members, Map.of());
  }

  /** The same with one more figure: for some members together. */
  public FigureDimension and(String code, Set<String> of) {
    Map<String, Set<String>> more = new LinkedHashMap<>(marks);
    more.put(code, of);
    return new FigureDimension(name, members, more);
  }

  /** Every mark, the whole last. */
  List<String> codes() {
    return Stream.concat(marks.keySet().stream(), Stream.of(WHOLE)).toList();
  }

  boolean has(String mark, String member) {
    if (mark.equals(WHOLE)) {
      return members.contains(member);
    }
    Set<String> of = marks.get(mark);
    if (of == null) {
      throw new IllegalArgumentException("No such mark: " + mark);
    }
    return of.contains(member);
  }
}
