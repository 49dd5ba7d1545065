package no.samrad.team;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.norm.Norms;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Counts whom each nurse follows, in one statement and the norms. */
@Repository
class CaseloadListing {

  /** Also of those who follow somebody and have left the team. */
  private static final String CASELOADS =
      """
      select p.id, p.given_name || ' ' || p.family_name, coalesce(t.percentage, 0), coalesce(c.participants, 0)
      from person p
      left join (
        select x.person_id, sum(x.percentage) as percentage from samrad.team_post_on(cast(?2 as date)) x
        where x.area_id = ?1 and x.function = 'FAMILY_NURSE' group by x.person_id) t on t.person_id = p.id
      left join (
        select n.person_id, count(*) as participants
        from participation_nurse n
        join participation a on a.id = n.participation_id and a.included_on <= cast(?2 as date)
          and (a.ended_on is null or a.ended_on > cast(?2 as date))
        where n.area_id = ?1 and daterange(n.valid_from, n.valid_to) @> cast(?2 as date)
        group by n.person_id) c on c.person_id = p.id
      where t.person_id is not null or c.person_id is not null
      order by p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian, p.id
      """;

  @PersistenceContext EntityManager em;
  @Inject Norms norms;

  List<Caseload> of(AreaId area, LocalDate day) {
    NormSet set = norms.on(day, area);
    int wished = set.limit(NormCode.CASELOAD_WISHED).orElse(Integer.MAX_VALUE / 100);
    int most = set.limit(NormCode.CASELOAD_CEILING).orElse(Integer.MAX_VALUE / 100);
    List<?> rows =
        em.createNativeQuery(CASELOADS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new Caseload(
                    new PersonId(row.number(0)),
                    row.text(1),
                    (int) row.number(2),
                    (int) row.number(3),
                    wished,
                    most))
        .toList();
  }
}
