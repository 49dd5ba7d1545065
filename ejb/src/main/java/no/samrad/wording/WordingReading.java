package no.samrad.wording;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.wording.WordingSource.Head;
import no.samrad.wording.WordingSource.SourceClause;
import no.samrad.wording.WordingSource.SourceValue;

/** Reads a text whole, in four statements however long it is. */
@Repository
class WordingReading {

  private static final String HEAD =
      """
      select w.area_id, w.version, w.state, w.title_nb, w.title_nn, nb.sha256, nn.sha256, w.changed_by
      from wording w
      left join wording_record nb on nb.wording_id = w.id and nb.language = 'nb'
      left join wording_record nn on nn.wording_id = w.id and nn.language = 'nn'
      where w.id = ?1
      """;

  private static final String CLAUSES =
      """
      select c.id, c.version, c.lineage, row_number() over (order by c.position), c.clause_code,
        c.title_nb, c.title_nn, c.body_nb, c.body_nn,
        (select string_agg(i.rule_set_code || ' ' || i.item_code, '|' order by i.rule_set_code, i.item_code)
         from wording_clause_item i where i.wording_clause_id = c.id)
      from wording_clause c
      where c.wording_id = ?1 and c.removed_at is null
      order by c.position
      """;

  private static final String VALUES =
      """
      select v.placeholder_code, v.value_nb, v.value_nn, false
      from wording_value v where v.wording_id = ?1
      union all
      select f.placeholder_code, f.value_nb, f.value_nn, true
      from wording_fact f where f.wording_id = ?1
      """;

  private static final String LABELS =
      """
      select nb.placeholder_code, nb.label, nn.label
      from placeholder_text nb
      join placeholder_text nn on nn.placeholder_code = nb.placeholder_code and nn.language = 'nn'
      where nb.language = 'nb'
      """;

  @PersistenceContext EntityManager em;

  WordingSource source(WordingId id) {
    Head head =
        rows(em.createNativeQuery(HEAD), id)
            .map(row -> head(id, row))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    List<SourceClause> clauses =
        rows(em.createNativeQuery(CLAUSES), id).map(WordingReading::clause).toList();
    List<SourceValue> values =
        rows(em.createNativeQuery(VALUES), id)
            .map(row -> new SourceValue(row.text(0), titles(row, 1), row.flag(3)))
            .toList();
    return new WordingSource(head, clauses, values, labels());
  }

  /** What every placeholder is called, by its code. */
  Map<String, Titles> labels() {
    List<?> rows = em.createNativeQuery(LABELS).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(toMap(row -> row.text(0), row -> titles(row, 1)));
  }

  private static Stream<NativeRow> rows(Query query, WordingId id) {
    List<?> rows = query.setParameter(1, id.value()).getResultList();
    return rows.stream().map(NativeRow::of);
  }

  private static Head head(WordingId id, NativeRow row) {
    return new Head(
        id,
        new AreaId(row.number(0)),
        row.number(1),
        WordingStatus.valueOf(row.text(2)),
        titles(row, 3),
        titles(row, 5),
        new PersonId(row.number(7)));
  }

  private static SourceClause clause(NativeRow row) {
    return new SourceClause(
        new WordingClauseId(row.number(0)),
        row.number(1),
        row.number(2),
        (int) row.number(3),
        row.text(4),
        titles(row, 5),
        titles(row, 7),
        items(row.text(9)));
  }

  private static Titles titles(NativeRow row, int first) {
    return new Titles(row.text(first), row.text(first + 1));
  }

  private static List<WordingItem> items(String joined) {
    return Arrays.stream(joined.split("\\|"))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split(" ", 2))
        .map(each -> new WordingItem(each[0], each[1]))
        .toList();
  }
}
