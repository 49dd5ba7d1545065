package no.samrad.indicator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads the versions of an indicator in one statement. */
@Repository
class VersionListing {

  private static final String OF_CODE =
      """
      select v.id, v.version, v.number, v.area_id,
        samrad.area_name_on(v.area_id, ?2, cast(?3 as date)), v.operator,
        case when v.norm = '' then v.threshold
          else samrad.norm_value(v.norm, v.area_id, cast(?3 as date)) end,
        case when v.upper_norm = '' then v.upper_threshold
          else samrad.norm_value(v.upper_norm, v.area_id, cast(?3 as date)) end,
        v.norm, v.upper_norm, v.source, v.reason, v.verified_by, v.verified_on::text,
        v.valid_from::text, (v.valid_to - 1)::text,
        (select t.explanation from indicator_text t where t.version_id = v.id and t.language = 'nb'),
        (select t.explanation from indicator_text t where t.version_id = v.id and t.language = 'nn'),
        (select t.explanation from indicator_text t where t.version_id = v.id and t.language = 'en')
      from indicator_version v
      join indicator i on i.id = v.indicator_id
      where i.code = ?1
      order by samrad.area_name_on(v.area_id, ?2, cast(?3 as date)) collate samrad.norwegian nulls first,
        v.area_id, v.valid_from desc, v.id
      """;

  @PersistenceContext EntityManager em;

  List<VersionRow> of(String code, LocalDate today, Language language) {
    List<?> rows =
        em.createNativeQuery(OF_CODE)
            .setParameter(1, code)
            .setParameter(2, language.code())
            .setParameter(3, PlausibleDay.forQuery(today))
            .getResultList();
    return rows.stream().map(NativeRow::of).map(VersionListing::row).toList();
  }

  private static VersionRow row(NativeRow row) {
    Long area = row.numberOrNull(3);
    return new VersionRow(
        new IndicatorVersionId(row.number(0)),
        row.number(1),
        Math.toIntExact(row.number(2)),
        area == null ? null : new AreaId(area),
        row.text(4),
        new Goal(Operator.valueOf(row.text(5)), row.decimal(6), row.decimal(7)),
        Stream.of(row.text(8), row.text(9)).filter(code -> !code.isEmpty()).toList(),
        row.text(10),
        row.text(11),
        new Verification(row.text(12), row.day(13)),
        row.day(14),
        row.day(15),
        List.of(row.text(16), row.text(17), row.text(18)));
  }
}
