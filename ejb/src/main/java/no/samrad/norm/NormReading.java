package no.samrad.norm;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads every norm of an area on a day in one statement. */
@Repository
class NormReading {

  private static final String ON_DAY =
      """
      select n.norm_code, n.value, n.version_id, n.own, n.verified
      from samrad.norm_on(cast(?1 as date), ?2) n
      """;

  @PersistenceContext EntityManager em;

  NormSet on(LocalDate day, AreaId area) {
    List<?> rows =
        em.createNativeQuery(ON_DAY)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, area.value())
            .getResultList();
    Map<NormCode, NormValue> all = new EnumMap<>(NormCode.class);
    rows.stream().map(NativeRow::of).forEach(row -> all.put(code(row), value(row)));
    return new NormSet(all);
  }

  private static NormCode code(NativeRow row) {
    return NormCode.valueOf(row.text(0));
  }

  private static NormValue value(NativeRow row) {
    Long limit = row.numberOrNull(1);
    return new NormValue(
        limit == null ? null : Math.toIntExact(limit),
        new NormVersionId(row.number(2)),
        row.flag(3),
        row.flag(4));
  }
}
