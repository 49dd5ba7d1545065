package no.samrad.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.meeting.MeetingReaders;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;

/** Reads who has got the notice of a meeting. */
@Stateless
public class InvitationQueries {

  /** Those who sit in the council on its day, and those who were told of it while they did. */
  private static final String OF_MEETING =
      """
      with latest as (
        select distinct on (i.person_id) i.*
        from nfp_invitation i
        where i.meeting_id = ?1 and i.kind not in ('PAPERS', 'COMMENT')
        order by i.person_id, i.place desc
      ), seated as (
        select s.person_id, bool_or(s.function <> 'SUBSTITUTE') as attendee
        from nfp_meeting m
        join nfp_council_seat s on s.council_id = m.council_id and daterange(s.valid_from, s.valid_to) @> m.meeting_day
        where m.id = ?1 and m.state in ('CALLED', 'STARTED')
        group by s.person_id
      )
      select p.id, p.given_name || ' ' || p.family_name, coalesce(s.attendee, l.attendee), l.kind, l.again,
        case
          when l.id is null then 'NOT_YET'
          when l.obstacle <> '' then l.obstacle
          when m.sent_at is not null then 'SENT'
          when j.state = 'FAILED' then 'FAILED'
          when j.id is null then 'NO_ADDRESS'
          when j.problem <> '' then 'TRYING'
          else 'WAITING'
        end, samrad.iso(l.written_at), samrad.iso(m.sent_at)
      from latest l
      full join seated s on s.person_id = l.person_id
      join person p on p.id = coalesce(s.person_id, l.person_id)
      left join mail m on m.id = l.mail_id
      left join job j on j.kind = 'MAIL' and j.subject = m.id::text
      order by p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian, p.id
      """;

  @PersistenceContext EntityManager em;
  @Inject MeetingSheets sheets;
  @Inject MeetingReaders readers;

  /** For whoever calls the meeting. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public List<InvitationRow> ofMeeting(NfpMeetingId meeting) {
    readers.requireManaging(sheets.areaOf(meeting));
    List<?> rows =
        em.createNativeQuery(OF_MEETING).setParameter(1, meeting.value()).getResultList();
    return rows.stream().map(NativeRow::of).map(InvitationQueries::row).toList();
  }

  private static InvitationRow row(NativeRow row) {
    String kind = row.text(3);
    return new InvitationRow(
        new PersonId(row.number(0)),
        row.text(1),
        row.flag(2),
        kind.isEmpty() ? null : InvitationKind.valueOf(kind),
        row.flag(4),
        InvitationState.valueOf(row.text(5)),
        row.instant(6),
        row.instant(7));
  }
}
