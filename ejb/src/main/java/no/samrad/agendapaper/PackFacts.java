package no.samrad.agendapaper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads what the first page of a pack says. */
@Repository
class PackFacts {

  private static final String HEADING =
      """
      select coalesce((select a.name from samrad.area_on(m.meeting_day, m.language) a
          where a.area_id = m.area_id), ''),
        coalesce(m.number || '/' || m.year, ''), m.meeting_day::text,
        case when m.form = 'MEETING' then to_char(m.starts_at, 'HH24.MI') || '–' else '' end
          || to_char(m.ends_at, 'HH24.MI'), m.place,
        m.video_link, m.language
      from nfp_meeting m where m.id = ?1
      """;

  @PersistenceContext EntityManager em;

  PackHeading heading(NfpMeetingId id) {
    List<?> rows = em.createNativeQuery(HEADING).setParameter(1, id.value()).getResultList();
    NativeRow row =
        rows.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(id));
    return new PackHeading(
        row.text(0), row.text(1), row.day(2), row.text(3), row.text(4), row.text(5), row.text(6));
  }
}
