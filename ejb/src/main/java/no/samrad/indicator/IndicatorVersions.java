package no.samrad.indicator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** What every indicator is, was and will be measured against. */
@Repository
class IndicatorVersions {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of("indicator_has_one_version_a_day", IndicatorRule.JUST_ENTERED));

  private static final String HOLD = "select i.id from indicator i where i.id = ?1 for update";

  private static final String NUMBER =
      "select max(v.number) + 1 from indicator_version v where v.indicator_id = ?1";

  private static final String TEXTS =
      """
      insert into indicator_text (version_id, area_id, language, name, numerator, denominator, explanation)
      select n.id, n.area_id, t.language, t.name, t.numerator, t.denominator,
        case t.language when 'nb' then ?3 when 'nn' then ?4 else ?5 end
      from indicator_version n cross join indicator_text t
      where n.id = ?1 and t.version_id = ?2
      """;

  @PersistenceContext EntityManager em;

  /** Empty where it holds everywhere. */
  Optional<AreaId> areaOf(IndicatorVersionId id) {
    IndicatorVersion found = em.find(IndicatorVersion.class, id.value());
    if (found == null) {
      throw new NotFound(id);
    }
    return found.area();
  }

  /** One, for changing. Two who change it at once cannot both succeed. */
  IndicatorVersion require(IndicatorVersionId id, long seenVersion) {
    IndicatorVersion found =
        em.find(IndicatorVersion.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null) {
      throw new NotFound(id);
    }
    if (!found.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return found;
  }

  /** Whoever gives the indicator another version waits. */
  int nextNumber(IndicatorId indicator) {
    em.createNativeQuery(HOLD).setParameter(1, indicator.value()).getSingleResult();
    Object next = em.createNativeQuery(NUMBER).setParameter(1, indicator.value()).getSingleResult();
    return Math.toIntExact(NativeRow.of(next).number(0));
  }

  /** With the texts of the version before, explained in other words. */
  void add(IndicatorVersion version, IndicatorVersionId before, IndicatorWish wanted) {
    em.persist(version);
    flush(before);
    em.createNativeQuery(TEXTS)
        .setParameter(1, version.id().value())
        .setParameter(2, before.value())
        .setParameter(3, wanted.explanation(Language.NB))
        .setParameter(4, wanted.explanation(Language.NN))
        .setParameter(5, wanted.explanation(Language.EN))
        .executeUpdate();
  }

  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
