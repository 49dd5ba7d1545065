package no.samrad.wording;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads a text as it is written, in four statements however long it is. */
@Repository
class DraftReading {

  private static final String HEAD =
      """
      select w.area_id, w.type_code, w.state, w.base_id, w.title_nb, w.title_nn,
        p.given_name || ' ' || p.family_name, samrad.iso(w.changed_at)
      from wording w join person p on p.id = w.changed_by
      where w.id = ?1
      """;

  private static final String CLAUSES =
      """
      select c.id, c.version, c.lineage, c.clause_code,
        case when c.clause_code = '' then 'OWN'
          when c.title_nb = nb.title and c.title_nn = nn.title
            and c.body_nb in (nb.body, nb.fallback) and c.body_nn in (nn.body, nn.fallback) then 'LIBRARY'
          else 'CHANGED' end,
        c.title_nb, c.title_nn, c.body_nb, c.body_nn,
        p.given_name || ' ' || p.family_name, samrad.iso(c.changed_at), c.removed_at is not null
      from wording_clause c
      join person p on p.id = c.changed_by
      left join clause l on l.code = c.clause_code and l.edition = c.edition
      left join clause_text nb on nb.clause_id = l.id and nb.language = 'nb'
      left join clause_text nn on nn.clause_id = l.id and nn.language = 'nn'
      where c.wording_id = ?1
      order by c.removed_at nulls first, c.position, c.id
      """;

  private static final String VALUES =
      """
      select v.placeholder_code, v.value_nb, v.value_nn
      from wording_value v where v.wording_id = ?1
      """;

  @PersistenceContext EntityManager em;
  @Inject WordingReading reading;

  WordingDraft draft(WordingId id) {
    List<?> heads = em.createNativeQuery(HEAD).setParameter(1, id.value()).getResultList();
    NativeRow head =
        heads.stream().map(NativeRow::of).findFirst().orElseThrow(() -> new NotFound(id));
    List<?> clauses = em.createNativeQuery(CLAUSES).setParameter(1, id.value()).getResultList();
    List<?> values = em.createNativeQuery(VALUES).setParameter(1, id.value()).getResultList();
    return new WordingDraft(
        id,
        new AreaId(head.number(0)),
        head.text(1),
        WordingStatus.valueOf(head.text(2)),
        head.numberOrNull(3) == null ? null : new WordingId(head.number(3)),
        titles(head, 4),
        head.text(6),
        head.instant(7),
        clauses.stream().map(NativeRow::of).map(DraftReading::clause).toList(),
        values.stream()
            .map(NativeRow::of)
            .collect(toMap(row -> row.text(0), row -> titles(row, 1))),
        reading.labels());
  }

  private static DraftClause clause(NativeRow row) {
    return new DraftClause(
        new WordingClauseId(row.number(0)),
        row.number(1),
        row.number(2),
        row.text(3),
        ClauseOrigin.valueOf(row.text(4)),
        titles(row, 5),
        titles(row, 7),
        row.text(9),
        row.instant(10),
        row.flag(11));
  }

  private static Titles titles(NativeRow row, int first) {
    return new Titles(row.text(first), row.text(first + 1));
  }
}
