package no.samrad.fidelity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads core elements with what was found of them. */
@Repository
class CoreListing {

  private static final String AREAS =
      """
      select a.code, t.name, t.explanation
      from core_area a join core_area_text t on t.area_code = a.code and t.language = ?1
      order by a.position
      """;

  private static final String ELEMENTS =
      """
      select e.id, e.number, e.core_area, t.wording,
        (select string_agg(v.wording, E'\\n' order by v.position) from core_evidence v
          where v.element_id = e.id and v.language = ?2),
        (select string_agg(i.code, ' ' order by i.position) from core_element_indicator x
          join indicator i on i.id = x.indicator_id
          where x.element_id = e.id and i.subject <> 'DOMAIN'),
        e.verified_by, e.verified_on::text, coalesce(a.status, 'NOT_ASSESSED'),
        (select count(*) from core_assessment s where s.area_id = ?1 and s.element_id = e.id),
        a.evidence, a.assessed_on::text, p.given_name || ' ' || p.family_name
      from core_element e
      join core_element_text t on t.element_id = e.id and t.language = ?2
      left join lateral (
        select s.* from core_assessment s
        where s.area_id = ?1 and s.element_id = e.id and s.assessed_on <= cast(?3 as date)
        order by s.place desc limit 1) a on true
      left join person p on p.id = a.assessor_id
      where daterange(e.valid_from, e.valid_to) @> cast(?3 as date)
      order by e.number
      """;

  private static final String HISTORY =
      """
      select a.status, a.evidence, a.assessed_on::text, p.given_name || ' ' || p.family_name
      from core_assessment a join person p on p.id = a.assessor_id
      where a.area_id = ?1 and a.element_id = ?2
      order by a.place desc
      """;

  @PersistenceContext EntityManager em;

  List<CoreAreaRow> areas(AreaId area, LocalDate day, Language language) {
    List<CoreElementRow> elements = elements(area, day, language);
    List<?> rows = em.createNativeQuery(AREAS).setParameter(1, language.code()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new CoreAreaRow(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    elements.stream().filter(each -> each.areaCode().equals(row.text(0))).toList()))
        .toList();
  }

  List<CoreElementRow> elements(AreaId area, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(ELEMENTS)
            .setParameter(1, area.value())
            .setParameter(2, language.code())
            .setParameter(3, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream().map(NativeRow::of).map(CoreListing::element).toList();
  }

  /** The latest first. */
  List<AssessmentRow> history(AreaId area, CoreElementId element) {
    List<?> rows =
        em.createNativeQuery(HISTORY)
            .setParameter(1, area.value())
            .setParameter(2, element.value())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new AssessmentRow(
                    CoreStatus.valueOf(row.text(0)), row.text(1), row.day(2), row.text(3)))
        .toList();
  }

  private static CoreElementRow element(NativeRow row) {
    return new CoreElementRow(
        new CoreElementId(row.number(0)),
        Math.toIntExact(row.number(1)),
        row.text(2),
        row.text(3),
        parts(row.text(4), "\n"),
        parts(row.text(5), " "),
        new Verification(row.text(6), row.day(7)),
        CoreStatus.valueOf(row.text(8)),
        Math.toIntExact(row.number(9)),
        row.text(10),
        row.day(11),
        row.text(12));
  }

  private static List<String> parts(String text, String between) {
    return Arrays.stream(text.split(between, -1)).filter(each -> !each.isEmpty()).toList();
  }
}
