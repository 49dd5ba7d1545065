package no.samrad.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads who has said not to come to a meeting, in one statement. */
@Repository
class AbsenceListing {

  private static final String ROWS =
      """
      select p.given_name || ' ' || p.family_name, samrad.unit_name_on(s.unit_id, ?2, m.meeting_day),
        x.reason,
        (select string_agg(distinct w.given_name || ' ' || w.family_name, E'\\n')
          from nfp_council_seat v join person w on w.id = v.person_id
          where v.council_id = m.council_id and v.function = 'SUBSTITUTE' and v.person_id <> s.person_id
            and daterange(v.valid_from, v.valid_to) @> m.meeting_day
            and coalesce(v.substitute_for = s.id, v.unit_id = s.unit_id))
      from nfp_absence x
      join nfp_meeting m on m.id = x.meeting_id
      join nfp_council_seat s on s.id = x.seat_id
      join person p on p.id = s.person_id
      where x.meeting_id = ?1
      order by x.reported_at, x.seat_id
      """;

  @PersistenceContext EntityManager em;

  AreaId areaOf(NfpMeetingId id) {
    List<?> found =
        em.createNativeQuery("select m.area_id from nfp_meeting m where m.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return found.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(id));
  }

  List<AbsenceRow> of(NfpMeetingId id, Language language) {
    List<?> rows =
        em.createNativeQuery(ROWS)
            .setParameter(1, id.value())
            .setParameter(2, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(AbsenceListing::row).toList();
  }

  private static AbsenceRow row(NativeRow row) {
    String substitutes = row.text(3);
    return new AbsenceRow(
        row.text(0),
        row.text(1),
        row.text(2),
        substitutes.isEmpty() ? List.of() : List.of(substitutes.split("\n")));
  }
}
