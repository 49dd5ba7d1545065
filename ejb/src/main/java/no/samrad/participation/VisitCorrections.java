package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samrad.participation.ParticipantDetails.VisitBefore;
import no.samrad.participation.VisitCorrecting.CorrectedVisit;
import no.samrad.place.Language;
import no.samrad.shared.Change;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** What was registered of visits before it was put right. */
@Repository
class VisitCorrections {

  private static final int SHARES = 10;

  private static final String KEEP =
      """
      insert into visit_correction (id, area_id, participation_id, kind, planned_on, outcome, held_on, place, minutes,
        family_share, child_share, health_share, life_share, cooperation_share, reason, recorded_by, recorded_at)
      values (nextval('samrad.visit_correction_id_seq'), ?1, ?2, ?3, cast(?4 as date), ?5, cast(?6 as date), ?7, cast(?8 as smallint),
        ?10, ?11, ?12, ?13, ?14, ?9, ?15, cast(?16 as timestamptz))
      """;

  private static final String OF =
      """
      select (c.recorded_at at time zone 'Europe/Oslo')::date::text, w.given_name || ' ' || w.family_name, c.reason, c.kind, c.planned_on::text,
        case ?2 when 'nn' then o.name_nn when 'en' then o.name_en else o.name_nb end, c.held_on::text, c.place, c.minutes
      from visit_correction c
      join visit_outcome o on o.code = c.outcome
      join person w on w.id = c.recorded_by
      where c.participation_id = ?1
      order by c.recorded_at desc, c.id desc
      """;

  @PersistenceContext EntityManager em;

  /** What is another now. How the time was shared stays out of the trail: only in how many. */
  static List<Change> changes(VisitRecord before, VisitRecord now) {
    long others =
        IntStream.range(0, before.shares().five().size())
            .filter(at -> !before.shares().five().get(at).equals(now.shares().five().get(at)))
            .count();
    return Stream.concat(
            Stream.of(
                    Change.of("visitOutcome", before.outcome(), now.outcome()),
                    Change.of("heldOn", before.day(), now.day()),
                    Change.of("visitPlace", before.place(), now.place()),
                    Change.of("visitMinutes", before.minutes(), now.minutes()))
                .filter(change -> !change.from().equals(change.to())),
            others > 0 ? Stream.of(Change.set("domainsCorrected", others)) : Stream.empty())
        .toList();
  }

  void keep(CorrectedVisit corrected, StatedReason why, PersonId by, Instant at) {
    Visit visit = corrected.visit();
    VisitRecord before = corrected.before();
    Query query =
        em.createNativeQuery(KEEP)
            .setParameter(1, visit.area().value())
            .setParameter(2, visit.participation().value())
            .setParameter(3, corrected.kind().name())
            .setParameter(4, visit.plannedOn().toString())
            .setParameter(5, before.outcome())
            .setParameter(6, before.day() == null ? null : before.day().toString())
            .setParameter(7, before.place() == null ? "" : before.place().name())
            .setParameter(8, before.minutes() == null ? null : before.minutes().toString())
            .setParameter(9, why.text())
            .setParameter(15, by.value())
            .setParameter(16, at.toString());
    List<Integer> shares = before.shares().five();
    for (int index = 0; index < shares.size(); index++) {
      query.setParameter(SHARES + index, shares.get(index));
    }
    query.executeUpdate();
  }

  /** The latest first. */
  List<VisitBefore> of(ParticipationId id, Language language) {
    List<?> rows =
        em.createNativeQuery(OF)
            .setParameter(1, id.value())
            .setParameter(2, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(VisitCorrections::row).toList();
  }

  private static VisitBefore row(NativeRow row) {
    Long minutes = row.numberOrNull(8);
    return new VisitBefore(
        row.day(0),
        row.text(1),
        row.text(2),
        VisitCorrection.valueOf(row.text(3)),
        row.day(4),
        row.text(5),
        row.day(6),
        row.text(7).isEmpty() ? null : VisitPlace.valueOf(row.text(7)),
        minutes == null ? null : Math.toIntExact(minutes));
  }
}
