package no.samrad.council;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.Repository;

/** Reads the rules of types of councils in one statement. */
@Repository
class DutyListing {

  private static final String ALL =
      """
      select d.id, d.version, d.type, d.duty, f.force,
        case ?1 when 'nn' then d.source_nn when 'en' then d.source_en else d.source_nb end,
        d.verified_by, d.verified_on::text, f.valid_from::text, (f.valid_to - 1)::text
      from nfp_council_duty d
      join nfp_duty_force f on f.duty_id = d.id
      order by d.id, f.valid_from nulls first
      """;

  @PersistenceContext EntityManager em;

  /** As they hold on a day. */
  List<DutyRow> all(LocalDate day, Language language) {
    List<?> rows = em.createNativeQuery(ALL).setParameter(1, language.code()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(
            Collectors.groupingBy(row -> row.number(0), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(terms -> duty(terms, day))
        .sorted(Comparator.comparing(DutyRow::type).thenComparing(DutyRow::duty))
        .toList();
  }

  List<DutyRow> of(CouncilType type, LocalDate day, Language language) {
    return all(day, language).stream().filter(each -> each.type() == type).toList();
  }

  private static DutyRow duty(List<NativeRow> rows, LocalDate day) {
    NativeRow row = rows.get(0);
    List<DutyForces.Term> terms = rows.stream().map(DutyListing::term).toList();
    CouncilDuty duty = CouncilDuty.valueOf(row.text(3));
    CouncilType type = CouncilType.valueOf(row.text(2));
    return new DutyRow(
        new DutyId(row.number(0)),
        row.number(1),
        type,
        duty,
        new DutyForces(type, terms).of(duty, day),
        terms,
        row.text(5),
        new Verification(row.text(6), row.day(7)));
  }

  private static DutyForces.Term term(NativeRow row) {
    return new DutyForces.Term(
        CouncilDuty.valueOf(row.text(3)),
        DutyForce.valueOf(row.text(4)),
        Period.throughLastDay(row.day(8), row.day(9)));
  }
}
