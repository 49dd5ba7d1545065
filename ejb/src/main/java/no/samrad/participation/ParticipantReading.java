package no.samrad.participation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.norm.Norms;
import no.samrad.participation.WorkingList.WorkQuestion;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** Puts together what pages about participants show. */
@Repository
class ParticipantReading {

  private static final String AREA = "select p.area_id from participation p where p.id = ?1";

  private static final String KNOWN =
      "select p.id from participation p where p.area_id = ?1 and p.pseudonym = ?2";

  @PersistenceContext EntityManager em;
  @Inject WorkingList list;
  @Inject ParticipantSheets sheets;
  @Inject VisitListing visits;
  @Inject ReferralCorrections corrections;
  @Inject StepDayCorrections days;
  @Inject Norms norms;
  @Inject Journal journal;

  PageOf<ParticipantRow> rows(AreaId area, Work which, Language language, PageRequest page) {
    return list.rows(question(area, which, language), norms(area), page);
  }

  Workload load(AreaId area, Work which) {
    return list.load(question(area, which, Language.NB), norms(area));
  }

  ParticipantDetails details(ParticipationId id, AreaId area, Language language) {
    NormSet numbers = norms(area);
    ParticipantRow row = list.one(question(area, Work.TEAM, language), numbers, id);
    ParticipantSheets.Sheet sheet = sheets.sheet(id, language);
    return new ParticipantDetails(
        area,
        row,
        sheet.referral(),
        sheet.steps(),
        row.gestation() == null ? null : row.gestation().dueFrom(journal.today()),
        sheets.talks(id),
        sheets.nurses(id),
        visits.of(id, language),
        visits.phases(id, journal.today(), numbers),
        sheet.deviation(),
        sheet.earlier(),
        corrections.of(id, language),
        visits.before(id, language),
        days.of(id),
        hints(row, sheet, numbers),
        numbers.value(NormCode.EXPLORATION_FEWEST));
  }

  private static List<ReferralHint> hints(
      ParticipantRow row, ParticipantSheets.Sheet sheet, NormSet numbers) {
    if (row.state() == ParticipationState.INCLUDED || row.state() == ParticipationState.ENDED) {
      return List.of();
    }
    OptionalInt wished = numbers.limit(NormCode.REFERRAL_WISHED);
    return ReferralHint.of(
        sheet.referral(),
        row.state() == ParticipationState.REFERRED ? row.gestation() : sheet.referral().gestation(),
        wished.isEmpty() ? null : new Gestation(wished.getAsInt()));
  }

  VisitRow visit(VisitId id, Language language) {
    return visits.one(id, language);
  }

  AreaId areaOf(ParticipationId id) {
    List<?> found = em.createNativeQuery(AREA).setParameter(1, id.value()).getResultList();
    return found.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(id));
  }

  ParticipationId known(AreaId area, Pseudonym pseudonym) {
    List<?> found =
        em.createNativeQuery(KNOWN)
            .setParameter(1, area.value())
            .setParameter(2, pseudonym.value())
            .getResultList();
    return found.stream()
        .findFirst()
        .map(row -> new ParticipationId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new RuleViolation(ParticipationRule.PSEUDONYM_UNKNOWN));
  }

  private NormSet norms(AreaId area) {
    return norms.on(journal.today(), area);
  }

  private WorkQuestion question(AreaId area, Work which, Language language) {
    LocalDate today = journal.today();
    return new WorkQuestion(area, journal.caller(), which.name(), today, language);
  }
}
