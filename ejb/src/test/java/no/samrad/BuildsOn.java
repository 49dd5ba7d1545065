package no.samrad;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may know whom. A new capability gets its line here, in the README and in its own commit. */
final class BuildsOn {

  static final Map<String, List<String>> CAPABILITIES =
      new TreeMap<>(
          Map.ofEntries(
              each("db"),
              each("shared"),
              each("person", "shared"),
              each("security", "shared"),
              each("account", "security", "shared", "db"),
              each("user", "account", "person", "security", "shared"),
              each("audit", "security", "shared", "db"),
              each("schema", "shared", "db"),
              each("place", "security", "shared"),
              each("typeset"),
              each("document", "security", "shared"),
              each("signing", "agreement", "document", "place", "security", "shared"),
              each("obligation", "agreement", "document", "place", "security", "shared"),
              each(
                  "paper",
                  "typeset",
                  "completeness",
                  "agreement",
                  "wording",
                  "prose",
                  "calendar",
                  "clause",
                  "place",
                  "security",
                  "shared"),
              each("job", "shared"),
              each("notice", "job", "security", "shared"),
              each("profile", "person", "security", "shared"),
              each("council", "area", "document", "rule", "place", "person", "security", "shared"),
              each("yearplan", "council", "meeting", "place", "security", "shared"),
              each("meeting", "council", "place", "security", "shared"),
              each("status", "meeting", "council", "shared"),
              each(
                  "circulation",
                  "ballot",
                  "sitting",
                  "agenda",
                  "meeting",
                  "council",
                  "place",
                  "security",
                  "shared"),
              each("agenda", "meeting", "council", "place", "security", "shared", "document"),
              each(
                  "agendapaper",
                  "agenda",
                  "meeting",
                  "council",
                  "document",
                  "job",
                  "typeset",
                  "place",
                  "security",
                  "shared"),
              each("sitting", "agenda", "meeting", "council", "place", "security", "shared"),
              each(
                  "ballot",
                  "sitting",
                  "agenda",
                  "meeting",
                  "council",
                  "place",
                  "security",
                  "shared"),
              each(
                  "minutes",
                  "agenda",
                  "meeting",
                  "council",
                  "typeset",
                  "place",
                  "security",
                  "shared"),
              each("followup", "agenda", "meeting", "council", "place", "security", "shared"),
              each("warning"),
              each("reporting", "indicator", "release", "place", "security", "shared"),
              each("overview", "reporting", "indicator", "place", "security", "shared"),
              each("fidelity", "indicator", "rule", "place", "security", "shared"),
              each("indicator", "warning", "norm", "rule", "place", "security", "shared"),
              each("member", "agenda", "meeting", "council", "place", "security", "shared"),
              each("hours", "meeting", "council", "place", "security", "shared"),
              each("invitation", "meeting", "job", "place", "security", "shared"),
              each("team", "norm", "place", "person", "security", "shared"),
              each("training", "team", "rule", "place", "security", "shared"),
              each("supervision", "norm", "place", "security", "shared"),
              each("knowledge", "place", "security", "shared"),
              each("prose", "shared"),
              each("wording", "prose", "place", "security", "shared"),
              each("adoption", "agreement", "calendar", "place", "security", "shared"),
              each("calendar", "place", "security", "shared"),
              each("intake", "place", "security", "shared"),
              each(
                  "agreement",
                  "wording",
                  "clause",
                  "area",
                  "place",
                  "person",
                  "document",
                  "security",
                  "shared"),
              each("rule", "place", "security", "shared"),
              each("gate", "document", "place", "security", "shared"),
              each("participation", "gate", "norm", "place", "security", "shared"),
              each("release", "norm", "rule", "place", "security", "shared"),
              each("norm", "rule", "place", "security", "shared"),
              each("clause", "rule", "place", "security", "shared"),
              each(
                  "completeness",
                  "agreement",
                  "wording",
                  "prose",
                  "clause",
                  "rule",
                  "place",
                  "security",
                  "shared"),
              each("area", "place", "person", "security", "shared")));

  private BuildsOn() {}

  private static Map.Entry<String, List<String>> each(String capability, String... others) {
    return Map.entry(capability, List.of(others));
  }
}
