package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.participation.ParticipantRow.PlannedVisit;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** Lists the participants of an area with what is to be done, in one statement. */
@Repository
class WorkingList {

  /**
   * ?1 the area, ?2 the day, ?3 the language, ?4 the fewest conversations, ?5 the months without
   * contact, ?6 the caller, ?10 the only participant, or 0.
   */
  private static final String FACTS =
      """
      with fact as (
        select p.id, p.version, p.pseudonym, p.unit_id, p.state, p.referred_on, p.gestation_days, p.included_on, p.birth_on,
          p.ended_on, p.outcome, p.end_reason, n.person_id as nurse_id, v.visit_id, v.planned_on, coalesce(v.overdue, 0) as overdue,
          c.contact,
          p.state = 'INCLUDED' and c.contact <= cast(?2 as date) - make_interval(months => ?5) as inactive,
          s.is_told and p.referrer_told_on is null and p.continues_id is null and (p.outcome is not null
            or (select count(*) from exploration e where e.participation_id = p.id) >= ?4) as feedback
        from participation p
        join referral_source s on s.code = p.source
        left join participation_nurse n on n.participation_id = p.id
          and daterange(n.valid_from, n.valid_to) @> cast(?2 as date)
        left join lateral (
          select (array_agg(x.id order by x.planned_on, x.id))[1] as visit_id, min(x.planned_on) as planned_on,
            count(*) filter (where x.planned_on < cast(?2 as date)) as overdue
          from visit x where x.participation_id = p.id and x.outcome is null) v on true
        left join lateral (select samrad.participation_contact(p.id) as contact where p.state = 'INCLUDED') c on true
        where p.area_id = ?1 and (?10 = 0 or p.id = ?10))
      """;

  private static final String ROWS =
      FACTS
          + """
          select f.id, f.version, f.pseudonym, samrad.unit_name_on(f.unit_id, ?3, cast(?2 as date)), f.state, f.referred_on::text,
            f.gestation_days, f.included_on::text, f.birth_on::text, w.given_name || ' ' || w.family_name, f.visit_id,
            f.planned_on::text, f.overdue, f.contact::text, f.inactive, f.feedback, f.ended_on::text,
            case ?3 when 'nn' then coalesce(r.name_nn, o.name_nn) when 'en' then coalesce(r.name_en, o.name_en)
              else coalesce(r.name_nb, o.name_nb) end,
            count(*) over ()
          from fact f
          left join person w on w.id = f.nurse_id
          left join end_reason r on r.code = f.end_reason
          left join referral_outcome o on o.code = f.outcome and f.state = 'ENDED'
          where case ?7 when 'MINE' then f.nurse_id = ?6 and (f.state <> 'ENDED' or f.feedback)
            when 'TEAM' then f.state <> 'ENDED' or f.feedback when 'NEW' then f.state = 'REFERRED'
            when 'INACTIVE' then f.inactive
            when 'ENDED' then f.state = 'ENDED' else true end
          order by f.state = 'ENDED', f.ended_on desc nulls first, f.overdue > 0 desc, f.planned_on nulls last, f.referred_on, f.id
          limit ?8 offset ?9
          """;

  private static final String LOAD =
      FACTS
          + """
          select count(*) filter (where f.state = 'INCLUDED'), count(*) filter (where f.state = 'REFERRED'),
            count(*) filter (where f.state in ('ASSESSED', 'EXPLORING', 'CONSENTED', 'INCLUDED') and f.nurse_id is null),
            coalesce(sum(f.overdue) filter (where f.state <> 'ENDED'), 0), count(*) filter (where f.feedback),
            count(*) filter (where f.inactive)
          from fact f
          where not ?7 or f.nurse_id = ?6 or f.state = 'REFERRED'
          """;

  /** No number of anybody. */
  private static final long EVERYBODY = 0;

  @PersistenceContext EntityManager em;

  PageOf<ParticipantRow> rows(WorkQuestion asked, NormSet norms, PageRequest page) {
    List<NativeRow> rows = read(asked, norms, page, EVERYBODY);
    long total = rows.isEmpty() ? 0 : rows.get(0).number(18);
    return new PageOf<>(rows.stream().map(row -> row(row, asked.day())).toList(), total);
  }

  /** One participant, wherever she stands. */
  ParticipantRow one(WorkQuestion asked, NormSet norms, ParticipationId id) {
    return read(asked.of("ANY"), norms, PageRequest.first(1), id.value()).stream()
        .map(row -> row(row, asked.day()))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private List<NativeRow> read(WorkQuestion asked, NormSet norms, PageRequest page, long only) {
    List<?> found =
        asked(em.createNativeQuery(ROWS), asked, norms, only)
            .setParameter(3, asked.language().code())
            .setParameter(7, asked.which())
            .setParameter(8, page.size())
            .setParameter(9, page.offset())
            .getResultList();
    return found.stream().map(NativeRow::of).toList();
  }

  Workload load(WorkQuestion asked, NormSet norms) {
    NativeRow row =
        NativeRow.of(
            asked(em.createNativeQuery(LOAD), asked, norms, EVERYBODY)
                .setParameter(7, asked.which().equals(Work.MINE.name()))
                .getSingleResult());
    return new Workload(
        row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5));
  }

  private static Query asked(Query question, WorkQuestion asked, NormSet norms, long only) {
    return question
        .setParameter(1, asked.area().value())
        .setParameter(2, asked.day().toString())
        .setParameter(4, norms.value(NormCode.EXPLORATION_FEWEST))
        .setParameter(5, norms.value(NormCode.INACTIVE_AFTER))
        .setParameter(6, asked.caller().value())
        .setParameter(10, only);
  }

  private static ParticipantRow row(NativeRow row, LocalDate day) {
    LocalDate birth = row.day(8);
    Long visit = row.numberOrNull(10);
    return new ParticipantRow(
        new ParticipationId(row.number(0)),
        row.number(1),
        row.text(2),
        row.text(3),
        ParticipationState.valueOf(row.text(4)),
        row.day(7) == null ? null : VisitPhase.on(day, birth),
        row.day(5),
        birth == null ? gestation(row, day) : null,
        birth,
        row.text(9),
        visit == null ? null : new PlannedVisit(new VisitId(visit), row.day(11)),
        row.number(12),
        row.day(13),
        row.flag(14),
        row.flag(15),
        row.day(16),
        row.text(17));
  }

  private static Gestation gestation(NativeRow row, LocalDate day) {
    Long days = row.numberOrNull(6);
    return days == null ? null : new Gestation(Math.toIntExact(days)).on(day, row.day(5));
  }

  /** What somebody asks the list. */
  record WorkQuestion(
      AreaId area, PersonId caller, String which, LocalDate day, Language language) {

    WorkQuestion of(String others) {
      return new WorkQuestion(area, caller, others, day, language);
    }
  }
}
