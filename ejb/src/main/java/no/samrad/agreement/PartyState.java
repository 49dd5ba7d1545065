package no.samrad.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samrad.shared.Change;

/** What the audit trail keeps of a party. */
record PartyState(Map<String, String> values) {

  static PartyState of(Party party) {
    PartyTerms terms = party.terms();
    PartyPeople people = party.people();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("unit", text(party.unit()));
    values.put("organisation", text(party.organisation()));
    values.put("role", terms.role().name());
    values.put("adopts", Boolean.toString(terms.adopts()));
    values.put("signs", Boolean.toString(terms.signs()));
    values.put("body", terms.body().name());
    values.put("contact", text(people.contact()));
    values.put("signatory", text(people.signatory()));
    values.put("firstDay", text(terms.from()));
    values.put("lastDay", text(terms.lastDay()));
    return new PartyState(values);
  }

  List<Change> asNew() {
    return since(new PartyState(Map.of()));
  }

  List<Change> asGone() {
    List<Change> changes = new ArrayList<>();
    values.forEach((what, value) -> add(changes, what, value, ""));
    return changes;
  }

  List<Change> since(PartyState before) {
    List<Change> changes = new ArrayList<>();
    values.forEach(
        (what, value) -> add(changes, what, before.values().getOrDefault(what, ""), value));
    return changes;
  }

  private static void add(List<Change> changes, String what, String from, String to) {
    if (!from.equals(to)) {
      changes.add(Change.of(what, from, to));
    }
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
