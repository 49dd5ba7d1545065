package no.samrad.invitation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** What was told to whom, and what is still to be told. Only added to. */
@Repository
class Invitations {

  private static final String OWING =
      """
      select distinct o.meeting_id from samrad.nfp_invitation_owed(cast(?1 as date), null) o
      order by o.meeting_id
      """;

  private static final String OWED =
      """
      select o.meeting_id, o.person_id, o.kind, p.language, p.email <> '', o.attendee, o.late,
        o.told_day::text, o.starts_at::text, o.ends_at::text
      from samrad.nfp_invitation_owed(cast(?1 as date), ?2) o
      join person p on p.id = o.person_id
      """;

  private static final String LATEST =
      """
      select i.meeting_id, i.person_id, i.kind, p.language, p.email <> '', i.attendee, i.told_late,
        i.told_day::text, i.starts_at::text, i.ends_at::text
      from nfp_invitation i
      join person p on p.id = i.person_id
      where i.meeting_id = ?1 and i.person_id = ?2 and i.kind not in ('PAPERS', 'COMMENT')
      order by i.place desc
      limit 1
      """;

  private static final String ADD =
      """
      insert into nfp_invitation (id, area_id, meeting_id, person_id, place, kind, attendee, told_number,
        told_day, starts_at, ends_at, told_late, again, obstacle, mail_id, written_at)
      select nextval('nfp_invitation_id_seq'), m.area_id, m.id, ?2,
        (select coalesce(max(i.place), 0) + 1 from nfp_invitation i where i.meeting_id = m.id and i.person_id = ?2),
        ?3, ?4, m.notice_number, m.meeting_day, m.starts_at, m.ends_at, ?5, ?6, ?7,
        cast(nullif(?8, 0) as bigint), cast(?9 as timestamptz)
      from nfp_meeting m
      where m.id = ?1
      """;

  @PersistenceContext EntityManager em;

  /** Until the transaction ends, nobody else tells of this meeting. */
  void lock(NfpMeetingId meeting) {
    em.createNativeQuery("select id from nfp_meeting where id = ?1 for no key update")
        .setParameter(1, meeting.value())
        .getResultList();
  }

  /** The meetings of which somebody is still to be told something. */
  List<NfpMeetingId> owing(LocalDate today) {
    List<?> rows = em.createNativeQuery(OWING).setParameter(1, today.toString()).getResultList();
    return rows.stream().map(row -> new NfpMeetingId(NativeRow.of(row).number(0))).toList();
  }

  List<OwedInvitation> owed(NfpMeetingId meeting, LocalDate today) {
    List<?> rows =
        em.createNativeQuery(OWED)
            .setParameter(1, today.toString())
            .setParameter(2, meeting.value())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(Invitations::owed).toList();
  }

  /** What somebody was told last of whether and when the meeting is. */
  Optional<OwedInvitation> latest(NfpMeetingId meeting, PersonId person) {
    List<?> rows =
        em.createNativeQuery(LATEST)
            .setParameter(1, meeting.value())
            .setParameter(2, person.value())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(Invitations::owed).findFirst();
  }

  private static OwedInvitation owed(NativeRow row) {
    return new OwedInvitation(
        new NfpMeetingId(row.number(0)),
        new PersonId(row.number(1)),
        InvitationKind.valueOf(row.text(2)),
        row.text(3),
        row.flag(4),
        row.flag(5),
        row.text(6),
        before(row));
  }

  private static EventTime before(NativeRow row) {
    return row.day(7) == null
        ? null
        : new EventTime(row.day(7), LocalTime.parse(row.text(8)), LocalTime.parse(row.text(9)));
  }

  void add(OwedInvitation told, boolean again, Delivery delivery, Instant now) {
    em.createNativeQuery(ADD)
        .setParameter(1, told.meeting().value())
        .setParameter(2, told.person().value())
        .setParameter(3, told.kind().name())
        .setParameter(4, told.attendee())
        .setParameter(5, told.late())
        .setParameter(6, again)
        .setParameter(7, delivery.obstacle())
        .setParameter(8, delivery.mailNumber())
        .setParameter(9, now.toString())
        .executeUpdate();
  }
}
