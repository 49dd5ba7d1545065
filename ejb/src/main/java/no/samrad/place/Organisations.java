package no.samrad.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SearchPattern;

/** All organisations. */
@Repository
class Organisations {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("organisation_number_key", PlaceRule.ORGANISATION_NUMBER_TAKEN));

  private static final String NUMBER_TAKEN =
      """
      select samrad.organisation_name_on(o.id, 'nb', cast(?2 as date))
      from organisation o where o.number = ?1 and o.number <> ''
      """;

  private static final String SEARCH =
      """
      select y.* from (
        select o.id, o.kind, o.number, samrad.organisation_name_on(o.id, ?2, cast(?1 as date)) as name
        from organisation o
        where daterange(o.valid_from, o.valid_to) @> cast(?1 as date)
          and o.search_text like ?3 escape '!') y
      order by y.name collate samrad.norwegian, y.id
      """;

  private static final String NAMESAKE =
      """
      select n.name from organisation_name n
      where n.language in ('nb', 'nn') and n.kind <> 'FORMER' and lower(n.name) = lower(?1) limit 1
      """;

  @PersistenceContext EntityManager em;

  void add(Organisation organisation) {
    em.persist(organisation);
    CONSTRAINTS.flush(em, "organisation");
  }

  void refuseNamesake(String name) {
    List<?> rows = em.createNativeQuery(NAMESAKE).setParameter(1, name).getResultList();
    if (!rows.isEmpty()) {
      throw new RuleViolation(PlaceRule.ORGANISATION_NAME_TAKEN, rows.get(0).toString());
    }
  }

  void refuseNumber(String number, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(NUMBER_TAKEN)
            .setParameter(1, number)
            .setParameter(2, day.toString())
            .getResultList();
    if (!rows.isEmpty()) {
      throw new RuleViolation(PlaceRule.ORGANISATION_NUMBER_TAKEN, rows.get(0).toString());
    }
  }

  List<OrganisationRow> search(String text, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(SEARCH)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, SearchPattern.of(text).anywhere())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new OrganisationRow(
                    new OrganisationId(row.number(0)),
                    OrganisationKind.valueOf(row.text(1)),
                    row.text(2),
                    row.text(3)))
        .toList();
  }
}
