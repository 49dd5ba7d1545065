package no.samrad.participation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.participation.ParticipantDetails.PhaseCount;
import no.samrad.participation.ParticipantDetails.VisitBefore;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads visits: those of a participant, and how many there were and should have been. */
@Repository
class VisitListing {

  private static final String ROWS =
      """
      select v.id, v.version, v.participation_id, p.pseudonym, v.planned_on::text,
        case ?2 when 'nn' then o.name_nn when 'en' then o.name_en else o.name_nb end, v.held_on::text, v.place, v.minutes, v.phase,
        w.given_name || ' ' || w.family_name,
        case when v.outcome is null then (
          select x.place from visit x where x.participation_id = v.participation_id and x.held_on is not null
          order by x.held_on desc, x.id desc limit 1) end
      from visit v
      join participation p on p.id = v.participation_id
      join person w on w.id = v.nurse_id
      left join visit_outcome o on o.code = v.outcome
      """;

  private static final String OF =
      ROWS
          + """
          where v.participation_id = ?1
          order by coalesce(v.held_on, v.planned_on) desc, v.id desc
          """;

  private static final String ONE = ROWS + "where v.id = ?1";

  private static final String PHASES =
      """
      with expected as (
        select s.phase, count(*) as many
        from participation p
        cross join lateral samrad.visit_schedule(p.included_on,
          coalesce(p.referred_on + 280 - p.gestation_days, p.included_on + 168), p.birth_on, ?3, ?4, ?5, ?6, ?7) s
        where p.id = ?1 and s.day <= cast(?2 as date) and s.day < coalesce(p.ended_on, s.day + 1)
        group by s.phase),
      went as (
        select v.phase, count(*) filter (where o.counts_in_dosage) as held,
          count(*) filter (where o.code is not null and not o.counts_in_dosage) as missed,
          count(*) filter (where v.outcome is null and v.planned_on < cast(?2 as date)) as open
        from visit v left join visit_outcome o on o.code = v.outcome
        where v.participation_id = ?1 group by v.phase)
      select x.phase, coalesce(e.many, 0), coalesce(w.held, 0), coalesce(w.missed, 0), coalesce(w.open, 0)
      from (values (1, 'PREGNANCY'), (2, 'INFANCY'), (3, 'TODDLERHOOD')) as x (place, phase)
      left join expected e on e.phase = x.phase left join went w on w.phase = x.phase
      where coalesce(e.many, 0) + coalesce(w.held, 0) + coalesce(w.missed, 0) + coalesce(w.open, 0) > 0
      order by x.place
      """;

  @PersistenceContext EntityManager em;
  @Inject VisitCorrections corrections;

  /** The latest first, planned ones too. */
  List<VisitRow> of(ParticipationId id, Language language) {
    return read(em.createNativeQuery(OF).setParameter(1, id.value()), language);
  }

  /** What was registered before it was put right, the latest first. */
  List<VisitBefore> before(ParticipationId id, Language language) {
    return corrections.of(id, language);
  }

  VisitRow one(VisitId id, Language language) {
    return read(em.createNativeQuery(ONE).setParameter(1, id.value()), language).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  List<PhaseCount> phases(ParticipationId id, LocalDate day, NormSet norms) {
    List<?> rows =
        em.createNativeQuery(PHASES)
            .setParameter(1, id.value())
            .setParameter(2, day.toString())
            .setParameter(3, norms.value(NormCode.VISITS_WEEKLY_AT_FIRST))
            .setParameter(4, norms.value(NormCode.VISITS_WEEKLY_AFTER_BIRTH))
            .setParameter(5, norms.value(NormCode.VISIT_INTERVAL))
            .setParameter(6, norms.value(NormCode.VISITS_MONTHLY_FROM))
            .setParameter(7, norms.value(NormCode.PROGRAMME_ENDS))
            .getResultList();
    return rows.stream().map(NativeRow::of).map(VisitListing::phase).toList();
  }

  private static PhaseCount phase(NativeRow row) {
    return new PhaseCount(
        VisitPhase.valueOf(row.text(0)),
        row.number(1),
        row.number(2),
        row.number(3),
        row.number(4));
  }

  private static List<VisitRow> read(Query query, Language language) {
    List<?> rows = query.setParameter(2, language.code()).getResultList();
    return rows.stream().map(NativeRow::of).map(VisitListing::row).toList();
  }

  private static VisitRow row(NativeRow row) {
    Long minutes = row.numberOrNull(8);
    return new VisitRow(
        new VisitId(row.number(0)),
        row.number(1),
        new ParticipationId(row.number(2)),
        row.text(3),
        row.day(4),
        row.text(5),
        row.day(6),
        row.text(7).isEmpty() ? null : VisitPlace.valueOf(row.text(7)),
        minutes == null ? null : Math.toIntExact(minutes),
        VisitPhase.valueOf(row.text(9)),
        row.text(10),
        row.text(11).isEmpty() ? null : VisitPlace.valueOf(row.text(11)));
  }
}
