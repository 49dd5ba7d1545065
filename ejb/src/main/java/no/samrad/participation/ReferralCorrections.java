package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.participation.ParticipantDetails.CorrectedReferral;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** What referrals said before they were put right. */
@Repository
class ReferralCorrections {

  private static final String KEEP =
      """
      insert into referral_correction (id, area_id, participation_id, referred_on, source, unit_id, gestation_days,
        first_time, criteria_set, criteria, reason, recorded_by, recorded_at)
      values (nextval('samrad.referral_correction_id_seq'), ?1, ?2, cast(?3 as date), ?4, ?5, cast(?6 as integer),
        ?7, ?8, ?9, ?10, ?11, cast(?12 as timestamptz))
      """;

  private static final String OF =
      """
      select (r.recorded_at at time zone 'Europe/Oslo')::date::text, w.given_name || ' ' || w.family_name, r.reason, r.referred_on::text,
        case ?2 when 'nn' then s.name_nn when 'en' then s.name_en else s.name_nb end,
        samrad.unit_name_on(r.unit_id, ?2, r.referred_on), r.gestation_days, r.first_time,
        coalesce(array_length(string_to_array(nullif(r.criteria, ''), ' '), 1), 0)
      from referral_correction r
      join referral_source s on s.code = r.source
      join person w on w.id = r.recorded_by
      where r.participation_id = ?1
      order by r.recorded_at desc, r.id desc
      """;

  @PersistenceContext EntityManager em;

  void keep(Correction correction, CorrectionEffects.Corrected how) {
    ReferralFacts before = correction.before();
    Gestation known = before.gestation();
    em.createNativeQuery(KEEP)
        .setParameter(1, correction.of().area().value())
        .setParameter(2, correction.of().id().value())
        .setParameter(3, before.referredOn().toString())
        .setParameter(4, before.source())
        .setParameter(5, correction.unitBefore().value())
        .setParameter(6, known == null ? null : Integer.toString(known.days()))
        .setParameter(7, before.isFirstTime())
        .setParameter(8, before.criteriaSet())
        .setParameter(9, String.join(" ", correction.criteriaBefore()))
        .setParameter(10, how.reason().text())
        .setParameter(11, how.by().value())
        .setParameter(12, how.at().toString())
        .executeUpdate();
  }

  /** The latest first. */
  List<CorrectedReferral> of(ParticipationId id, Language language) {
    List<?> rows =
        em.createNativeQuery(OF)
            .setParameter(1, id.value())
            .setParameter(2, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(ReferralCorrections::row).toList();
  }

  private static CorrectedReferral row(NativeRow row) {
    Long days = row.numberOrNull(6);
    return new CorrectedReferral(
        row.day(0),
        row.text(1),
        row.text(2),
        row.day(3),
        row.text(4),
        row.text(5),
        days == null ? null : new Gestation(Math.toIntExact(days)),
        row.flag(7),
        row.number(8));
  }
}
