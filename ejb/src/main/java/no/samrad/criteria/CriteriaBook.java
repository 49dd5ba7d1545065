package no.samrad.criteria;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samrad.criteria.CriteriaSetRow.CriterionRow;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** Every set of criteria. */
@Repository
class CriteriaBook {

  private static final String SETS =
      """
      select s.code, case ?1 when 'nn' then s.name_nn when 'en' then s.name_en else s.name_nb end, s.source, s.verified_by,
        s.verified_on::text, s.valid_from::text, (s.valid_to - 1)::text, k.code, k.part,
        case ?1 when 'nn' then k.name_nn when 'en' then k.name_en else k.name_nb end, k.prevalence_percent
      from criteria_set s
      join criterion k on k.set_code = s.code
      order by s.valid_from desc nulls last, s.code, k.position
      """;

  private static final String BECOME =
      """
      update criteria_set set verified_by = ?2, verified_on = cast(?3 as date)
      where code = ?1 and verified_by = ?4 and verified_on is not distinct from cast(?5 as date)
      """;

  @PersistenceContext EntityManager em;

  /** The newest first. */
  List<CriteriaSetRow> sets(Language language) {
    List<?> found = em.createNativeQuery(SETS).setParameter(1, language.code()).getResultList();
    Map<String, List<NativeRow>> bySet = new LinkedHashMap<>();
    found.stream()
        .map(NativeRow::of)
        .forEach(row -> bySet.computeIfAbsent(row.text(0), code -> new ArrayList<>()).add(row));
    return bySet.values().stream().map(CriteriaBook::set).toList();
  }

  private static CriteriaSetRow set(List<NativeRow> rows) {
    NativeRow first = rows.get(0);
    return new CriteriaSetRow(
        first.text(0),
        first.text(1),
        first.text(2),
        new Verification(first.text(3), first.day(4)),
        first.day(5),
        first.day(6),
        rows.stream().map(CriteriaBook::criterion).toList());
  }

  private static CriterionRow criterion(NativeRow row) {
    Long percent = row.numberOrNull(10);
    return new CriterionRow(
        row.text(7), row.text(8), row.text(9), percent == null ? null : Math.toIntExact(percent));
  }

  /** Two who say so at once cannot both succeed. */
  void become(String set, Verification seen, Verification wanted) {
    int changed =
        em.createNativeQuery(BECOME)
            .setParameter(1, set)
            .setParameter(2, wanted.by())
            .setParameter(3, day(wanted))
            .setParameter(4, seen.by())
            .setParameter(5, day(seen))
            .executeUpdate();
    if (changed == 0) {
      throw new StaleData(set);
    }
  }

  private static String day(Verification of) {
    return of.on() == null ? null : of.on().toString();
  }
}
