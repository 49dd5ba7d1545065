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
import no.samrad.shared.Repository;

/** The staffing norm of an area, out of the norms of the programme. */
@Repository
class StaffingNorms {

  private static final String CHANGES =
      """
      select distinct v.valid_from::text from norm_version v
      where v.norm_code in ('NURSES_MOST', 'LEADERS_MOST') and (v.area_id is null or v.area_id = ?1)
      union
      select v.valid_to::text from norm_version v
      where v.norm_code in ('NURSES_MOST', 'LEADERS_MOST') and v.area_id = ?1 and v.valid_to is not null
      """;

  @PersistenceContext EntityManager em;
  @Inject Norms norms;

  StaffingLimits of(AreaId area) {
    return new StaffingLimits() {
      @Override
      public StaffingNorm on(LocalDate day) {
        return norm(area, day);
      }

      @Override
      public List<LocalDate> changes() {
        return changesOf(area);
      }
    };
  }

  private StaffingNorm norm(AreaId area, LocalDate day) {
    NormSet set = norms.on(day, area);
    return new StaffingNorm(
        set.limit(NormCode.NURSES_FEWEST).orElse(0),
        set.limit(NormCode.NURSES_MOST).orElse(Integer.MAX_VALUE),
        set.limit(NormCode.LEADERS_FEWEST).orElse(0),
        set.limit(NormCode.LEADERS_MOST).orElse(Integer.MAX_VALUE),
        set.limit(NormCode.COORDINATORS_FEWEST).orElse(0),
        set.limit(NormCode.COORDINATORS_MOST).orElse(Integer.MAX_VALUE),
        set.norm(NormCode.NURSES_MOST).map(each -> each.version()).orElse(null),
        set.norm(NormCode.NURSES_MOST).map(each -> each.verified()).orElse(false));
  }

  private List<LocalDate> changesOf(AreaId area) {
    List<?> rows = em.createNativeQuery(CHANGES).setParameter(1, area.value()).getResultList();
    return rows.stream().map(NativeRow::of).map(row -> row.day(0)).toList();
  }
}
