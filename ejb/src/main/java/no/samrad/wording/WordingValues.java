package no.samrad.wording;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samrad.prose.CleanText;
import no.samrad.shared.Change;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlainText;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** What fills the placeholders of texts. */
@Repository
class WordingValues {

  static final int LONGEST = 2000;

  private static final Titles NOTHING = new Titles("", "");

  private static final String PUT =
      """
      insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
      select w.id, w.area_id, p.code, ?3, ?4 from wording w join placeholder p on p.code = ?2
      where w.id = ?1
      on conflict (wording_id, placeholder_code) do update set value_nb = ?3, value_nn = ?4
      """;

  private static final String TAKE_OUT =
      "delete from wording_value where wording_id = ?1 and placeholder_code = ?2";

  private static final String VALUES =
      "select v.placeholder_code, v.value_nb, v.value_nn from wording_value v where v.wording_id ="
          + " ?1";

  @PersistenceContext EntityManager em;

  List<Change> fill(Wording wording, List<Filled> wanted) {
    Map<String, Titles> now = valuesOf(wording.id());
    List<Change> changes = new ArrayList<>();
    for (Filled each : wanted) {
      Titles value = new Titles(clean(each.wanted().nb()), clean(each.wanted().nn()));
      if (value.equals(each.seen())) {
        continue;
      }
      Titles current = now.getOrDefault(each.code(), NOTHING);
      if (!current.equals(each.seen())) {
        throw new StaleData(wording.id());
      }
      put(wording.id(), each.code(), value);
      changes.add(Change.set("value", each.code()));
    }
    return changes;
  }

  private Map<String, Titles> valuesOf(WordingId id) {
    Map<String, Titles> values = new HashMap<>();
    List<?> rows = em.createNativeQuery(VALUES).setParameter(1, id.value()).getResultList();
    rows.stream()
        .map(NativeRow::of)
        .forEach(row -> values.put(row.text(0), new Titles(row.text(1), row.text(2))));
    return values;
  }

  private void put(WordingId id, String code, Titles value) {
    if (value.equals(NOTHING)) {
      em.createNativeQuery(TAKE_OUT)
          .setParameter(1, id.value())
          .setParameter(2, code)
          .executeUpdate();
      return;
    }
    if (value.nb().isEmpty() || value.nn().isEmpty()) {
      throw new RuleViolation(WordingRule.VALUE_IN_ONE_LANGUAGE, code);
    }
    int written =
        em.createNativeQuery(PUT)
            .setParameter(1, id.value())
            .setParameter(2, code)
            .setParameter(3, value.nb())
            .setParameter(4, value.nn())
            .executeUpdate();
    if (written == 0) {
      throw new RuleViolation(WordingRule.UNKNOWN_PLACEHOLDER, code);
    }
  }

  private static String clean(String typed) {
    String value = CleanText.of(typed).text();
    if (PlainText.length(value) > LONGEST) {
      throw new RuleViolation(WordingRule.VALUE_TOO_LONG, LONGEST);
    }
    if (value.contains("{{") || value.contains("}}")) {
      throw new RuleViolation(WordingRule.VALUE_HOLDS_A_PLACEHOLDER);
    }
    NationalIdentityNumber.refuseIn(value);
    return value;
  }
}
