package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads of councils and agendas what meetings must fulfil. */
@Repository
class CouncilDays {

  /** Whoever ends the council meanwhile waits, and then sees the meeting. */
  private static final String DAY =
      """
      select c.area_id,
        samrad.duty_enforced_on(c.type, 'NOTICE', cast(?2 as date)),
        c.valid_from::text, (c.valid_to - 1)::text,
        coalesce((select p.notice_days from nfp_council_procedure p
          where p.council_id = c.id and daterange(p.valid_from, p.valid_to) @> cast(?2 as date)), 0)
      from nfp_council c where c.id = ?1
      for share of c
      """;

  private static final String AREA = "select c.area_id from nfp_council c where c.id = ?1";

  private static final String ITEMS =
      """
      select count(*), count(*) filter (where i.state = 'DECIDED')
      from nfp_agenda_item i where i.meeting_id = ?1
      """;

  @PersistenceContext EntityManager em;

  AreaId areaOf(CouncilId council) {
    List<?> rows = em.createNativeQuery(AREA).setParameter(1, council.value()).getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(council));
  }

  CouncilDay require(CouncilId council, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(DAY)
            .setParameter(1, council.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    NativeRow row =
        rows.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(council));
    CouncilDay found =
        new CouncilDay(
            new AreaId(row.number(0)),
            row.flag(1),
            row.day(2),
            row.day(3),
            day,
            (int) row.number(4));
    found.requireWithin();
    return found;
  }

  AgendaCount countItems(NfpMeetingId meeting) {
    Object row = em.createNativeQuery(ITEMS).setParameter(1, meeting.value()).getSingleResult();
    NativeRow counted = NativeRow.of(row);
    return new AgendaCount(counted.number(0), counted.number(1));
  }

  /** How many items stand on an agenda, and how many of them are decided. */
  record AgendaCount(long items, long decided) {}
}
