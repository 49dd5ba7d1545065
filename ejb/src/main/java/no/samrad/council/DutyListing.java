package no.samrad.council;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads the rules of types of councils in one statement. */
@Repository
class DutyListing {

  private static final String ALL =
      """
      select d.id, d.version, d.type, d.duty, d.force,
        case ?1 when 'nn' then d.source_nn when 'en' then d.source_en else d.source_nb end,
        d.verified_by, d.verified_on::text
      from nfp_council_duty d
      """;

  @PersistenceContext EntityManager em;

  List<DutyRow> all(Language language) {
    List<?> rows = em.createNativeQuery(ALL).setParameter(1, language.code()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(DutyListing::duty)
        .sorted(Comparator.comparing(DutyRow::type).thenComparing(DutyRow::duty))
        .toList();
  }

  List<DutyRow> of(CouncilType type, Language language) {
    return all(language).stream().filter(each -> each.type() == type).toList();
  }

  private static DutyRow duty(NativeRow row) {
    return new DutyRow(
        new DutyId(row.number(0)),
        row.number(1),
        CouncilType.valueOf(row.text(2)),
        CouncilDuty.valueOf(row.text(3)),
        DutyForce.valueOf(row.text(4)),
        row.text(5),
        new Verification(row.text(6), row.day(7)));
  }
}
