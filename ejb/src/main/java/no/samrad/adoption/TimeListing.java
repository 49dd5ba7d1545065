package no.samrad.adoption;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads where the time goes, in a fixed number of statements. */
@Repository
class TimeListing {

  /** Of each agreement the version it is about: the newest sent, or else the draft. */
  private static final String SPENT =
      """
      with picked as (
        select distinct on (v.agreement_id) v.*, g.type_code, g.name_nb, g.name_nn
        from samrad.version_on(cast(?1 as date)) v
        join agreement g on g.id = v.agreement_id
        where (?3 or v.area_id = any(cast(?4 as bigint[])))
        order by v.agreement_id, v.sent_on is null, v.number desc
      ), spent as (
        select p.agreement_id, p.area_id, p.type_code, p.number, p.name_nb, p.name_nn,
          coalesce(p.review_on, p.sent_on, cast(?1 as date)) - p.created_on as drafting,
          coalesce(p.review_on, p.sent_on) is null as drafting_runs,
          case when p.review_on is not null then coalesce(p.sent_on, cast(?1 as date)) - p.review_on end as review,
          p.review_on is not null and p.sent_on is null as review_runs,
          case when p.to_adopt > 0 then coalesce(p.adopted_on, cast(?1 as date)) - p.sent_on end as adoption,
          p.sent_on is not null and p.to_adopt > 0 and p.adopted_on is null as adoption_runs,
          case when p.to_sign > 0 and (p.to_adopt = 0 or p.adopted_on is not null)
            then greatest(coalesce(p.signed_on, cast(?1 as date)) - coalesce(p.adopted_on, p.sent_on), 0) end as signing,
          p.sent_on is not null and p.to_sign > 0 and (p.to_adopt = 0 or p.adopted_on is not null) and p.signed_on is null as signing_runs
        from picked p
      ), middle as (
        select s.type_code,
          percentile_cont(0.5) within group (order by s.drafting) filter (where not s.drafting_runs) as drafting,
          count(s.drafting) filter (where not s.drafting_runs) as drafting_n,
          percentile_cont(0.5) within group (order by s.review) filter (where not s.review_runs) as review,
          count(s.review) filter (where not s.review_runs) as review_n,
          percentile_cont(0.5) within group (order by s.adoption) filter (where not s.adoption_runs) as adoption,
          count(s.adoption) filter (where not s.adoption_runs) as adoption_n,
          percentile_cont(0.5) within group (order by s.signing) filter (where not s.signing_runs) as signing,
          count(s.signing) filter (where not s.signing_runs) as signing_n
        from spent s group by s.type_code
      )
      """;

  private static final String TYPE_NAME =
      """
      (select n.name from agreement_type_name n where n.type_code = m.type_code
       order by n.language = ?2 desc, n.language = 'nb' desc limit 1)
      """;

  private static final String MEDIANS =
      "m.drafting, m.drafting_n, m.review, m.review_n, m.adoption, m.adoption_n, m.signing,"
          + " m.signing_n";

  private static final String DAYS =
      "s.drafting, s.drafting_runs, s.review, s.review_runs, s.adoption, s.adoption_runs,"
          + " s.signing, s.signing_runs";

  private static final String ROWS =
      SPENT
          + ", placed as (select s.*, row_number() over (order by coalesce(s.drafting, 0) +"
          + " coalesce(s.review, 0) + coalesce(s.adoption, 0) + coalesce(s.signing, 0) desc,"
          + " s.agreement_id) as place from spent s where ?5 = 0 or s.agreement_id = ?5) select"
          + " s.agreement_id, case ?2 when 'nn' then s.name_nn else s.name_nb end,"
          + " samrad.area_name_on(s.area_id, ?2, cast(?1 as date)), "
          + TYPE_NAME
          + ", s.number, "
          + DAYS
          + ", "
          + MEDIANS
          + ", (select count(*) from placed) from placed s join middle m on m.type_code ="
          + " s.type_code where s.place > ?6 and s.place <= ?6 + ?7 order by s.place";

  private static final String TYPES =
      SPENT + "select m.type_code, " + TYPE_NAME + ", " + MEDIANS + " from middle m order by 2";

  @PersistenceContext EntityManager em;

  PageOf<TimeRow> rows(LocalDate day, Language language, AreaScope scope, PageRequest page) {
    List<NativeRow> rows =
        rows(
            asked(em.createNativeQuery(ROWS), day, language, scope)
                .setParameter(5, 0L)
                .setParameter(6, page.offset())
                .setParameter(7, page.size()));
    return new PageOf<>(
        rows.stream().map(TimeListing::row).toList(), rows.isEmpty() ? 0 : rows.get(0).number(21));
  }

  Optional<TimeRow> row(AgreementId agreement, LocalDate day, Language language, AreaScope scope) {
    return rows(
            asked(em.createNativeQuery(ROWS), day, language, scope)
                .setParameter(5, agreement.value())
                .setParameter(6, 0)
                .setParameter(7, 1))
        .stream()
        .findFirst()
        .map(TimeListing::row);
  }

  List<TypeTime> types(LocalDate day, Language language, AreaScope scope) {
    return rows(asked(em.createNativeQuery(TYPES), day, language, scope)).stream()
        .map(row -> new TypeTime(row.text(0), row.text(1), medians(row)))
        .toList();
  }

  private static Query asked(Query query, LocalDate day, Language language, AreaScope scope) {
    return query
        .setParameter(1, PlausibleDay.forQuery(day))
        .setParameter(2, language.code())
        .setParameter(3, scope.unlimited())
        .setParameter(4, scope.asArray());
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static TimeRow row(NativeRow row) {
    List<StageTime> stages = new ArrayList<>();
    int at = 5;
    int median = 13;
    for (LifeStage each : LifeStage.values()) {
      stages.add(
          new StageTime(
              each,
              row.numberOrNull(at),
              row.flag(at + 1),
              median(row, median),
              row.number(median + 1)));
      at += 2;
      median += 2;
    }
    return new TimeRow(
        new AgreementId(row.number(0)),
        row.text(1),
        row.text(2),
        row.text(3),
        (int) row.number(4),
        stages);
  }

  private static List<StageTime> medians(NativeRow row) {
    List<StageTime> stages = new ArrayList<>();
    int at = 2;
    for (LifeStage each : LifeStage.values()) {
      stages.add(new StageTime(each, null, false, median(row, at), row.number(at + 1)));
      at += 2;
    }
    return stages;
  }

  private static Double median(NativeRow row, int at) {
    return row.decimal(at) == null ? null : row.decimal(at).doubleValue();
  }
}
