package no.samrad.fidelity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** What was found of core elements in all areas. */
@Repository
class CoreAssessments {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("assessments_stand_in_an_order", FidelityRule.JUST_ASSESSED));

  private static final String LAST =
      """
      select coalesce(max(a.place), 0), max(a.assessed_on)::text, e.code
      from core_element e
      left join core_assessment a on a.element_id = e.id and a.area_id = ?1
      where e.id = ?2
      group by e.code
      """;

  @PersistenceContext EntityManager em;

  Last last(AreaId area, CoreElementId element) {
    List<?> rows =
        em.createNativeQuery(LAST)
            .setParameter(1, area.value())
            .setParameter(2, element.value())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new Last(Math.toIntExact(row.number(0)), row.day(1), row.text(2)))
        .findFirst()
        .orElseThrow(() -> new NotFound(element));
  }

  void add(CoreAssessment assessment, CoreElementId element) {
    em.persist(assessment);
    CONSTRAINTS.flush(em, element);
  }

  /**
   * The one that counts so far.
   *
   * @param place 0 when there is none
   * @param on null when there is none
   */
  record Last(int place, LocalDate on, String code) {}
}
