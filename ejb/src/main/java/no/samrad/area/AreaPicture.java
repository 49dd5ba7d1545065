package no.samrad.area;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaDetails.History;
import no.samrad.area.AreaDetails.MemberFigures;
import no.samrad.area.AreaDetails.Name;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.place.UnitCode;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads everything about one area, in a fixed number of statements. */
@Repository
class AreaPicture {

  private static final String NAMES =
      """
      select n.language, n.name, n.kind, n.valid_from::text, (n.valid_to - 1)::text, n.id
      from area_name n where n.area_id = ?1
      order by n.kind = 'OFFICIAL' desc, n.valid_from desc nulls last, n.language <> 'nb', n.id
      """;

  private static final String FORMS =
      """
      select f.form, f.valid_from::text, (f.valid_to - 1)::text, f.assumed, f.id,
        f.reason, f.correction
      from area_form f where f.area_id = ?1 order by f.valid_from
      """;

  private static final String PHASES =
      """
      select p.phase, p.valid_from::text, (p.valid_to - 1)::text, p.reason, p.id
      from area_phase p where p.area_id = ?1 order by p.valid_from
      """;

  private static final String HOSTS =
      """
      select h.unit_id, samrad.unit_code_on(h.unit_id, cast(?2 as date)),
        samrad.unit_name_on(h.unit_id, ?3, cast(?2 as date)),
        h.valid_from::text, (h.valid_to - 1)::text, h.assumed, h.id,
        h.reason, h.correction
      from host_term h where h.area_id = ?1 order by h.valid_from
      """;

  private static final String FIGURES =
      """
      select m.unit_id, p.year, p.age0, p.population
      from samrad.member_on(cast(?2 as date)) m
      join unit_population p on p.unit_id = m.unit_id
        and p.year <= extract(year from cast(?2 as date))
      where m.area_id = ?1
      order by m.unit_id, p.year
      """;

  @PersistenceContext EntityManager em;
  @Inject MembershipListing memberships;

  AreaDetails of(AreaId area, LocalDate day, Language language) {
    NativeRow head =
        rows(
                em.createNativeQuery(
                        """
                        select a.version, a.slug, samrad.area_name_on(a.id, ?3, cast(?2 as date))
                        from area a where a.id = ?1
                        """)
                    .setParameter(2, PlausibleDay.forQuery(day))
                    .setParameter(3, language.code()),
                area)
            .get(0);
    AreaOnDay onDay = new AreaOnDay(day, history(area, day, language), figures(area, day));
    return onDay.details(area, head.number(0), head.text(1), head.text(2));
  }

  private History history(AreaId area, LocalDate day, Language language) {
    return new History(
        rows(em.createNativeQuery(NAMES), area).stream().map(AreaPicture::name).toList(),
        rows(em.createNativeQuery(FORMS), area).stream().map(AreaPicture::form).toList(),
        rows(em.createNativeQuery(PHASES), area).stream().map(AreaPicture::phase).toList(),
        rows(
                em.createNativeQuery(HOSTS)
                    .setParameter(2, PlausibleDay.forQuery(day))
                    .setParameter(3, language.code()),
                area)
            .stream()
            .map(AreaPicture::host)
            .toList(),
        memberships.ever(area, day, language));
  }

  private List<MemberFigures> figures(AreaId area, LocalDate day) {
    Query query = em.createNativeQuery(FIGURES).setParameter(2, PlausibleDay.forQuery(day));
    return rows(query, area).stream()
        .map(
            row ->
                new MemberFigures(
                    new UnitId(row.number(0)), (int) row.number(1), row.number(2), row.number(3)))
        .toList();
  }

  private static List<NativeRow> rows(Query query, AreaId area) {
    List<?> rows = query.setParameter(1, area.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static Name name(NativeRow row) {
    return new Name(
        new AreaNameId(row.number(5)),
        Language.of(row.text(0)),
        row.text(1),
        NameKind.valueOf(row.text(2)),
        row.day(3),
        row.day(4));
  }

  private static FormSpan form(NativeRow row) {
    return new FormSpan(
        new FormTermId(row.number(4)),
        OrganisationForm.valueOf(row.text(0)),
        row.day(1),
        row.day(2),
        row.flag(3),
        row.text(5),
        row.text(6));
  }

  private static PhaseSpan phase(NativeRow row) {
    return new PhaseSpan(
        new PhaseTermId(row.number(4)),
        AreaPhase.valueOf(row.text(0)),
        row.day(1),
        row.day(2),
        row.text(3));
  }

  private static HostRow host(NativeRow row) {
    return new HostRow(
        new HostTermId(row.number(6)),
        new UnitId(row.number(0)),
        new UnitCode(row.text(1)),
        row.text(2),
        row.day(3),
        row.day(4),
        row.flag(5),
        row.text(7),
        row.text(8));
  }
}
