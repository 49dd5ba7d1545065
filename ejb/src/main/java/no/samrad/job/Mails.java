package no.samrad.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Mails on their way and sent. */
@Repository
class Mails {

  private static final String ADD =
      """
      insert into mail (id, person_id, message_id, language, title, body, created_at,
        calendar_method, calendar)
      values (nextval('mail_id_seq'), ?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz), ?7, ?8)
      returning id
      """;

  private static final String WAITING =
      """
      select m.id, p.email, m.message_id, m.language, m.title, m.body, samrad.iso(m.created_at),
        m.calendar_method, m.calendar
      from mail m
      join person p on p.id = m.person_id
      where m.id = ?1 and m.sent_at is null
      """;

  @PersistenceContext EntityManager em;

  long add(NewMail mail, String messageId, Instant now) {
    CalendarPart calendar = mail.calendar();
    Object id =
        em.createNativeQuery(ADD)
            .setParameter(1, mail.to().value())
            .setParameter(2, messageId)
            .setParameter(3, mail.language())
            .setParameter(4, mail.title())
            .setParameter(5, mail.body())
            .setParameter(6, now.toString())
            .setParameter(7, calendar == null ? "" : calendar.method().name())
            .setParameter(8, calendar == null ? "" : calendar.lines())
            .getSingleResult();
    return NativeRow.of(id).number(0);
  }

  /** Empty when it has been sent. */
  Optional<WaitingMail> waiting(long id) {
    List<?> rows = em.createNativeQuery(WAITING).setParameter(1, id).getResultList();
    return rows.stream().map(NativeRow::of).map(Mails::mail).findFirst();
  }

  private static WaitingMail mail(NativeRow row) {
    return new WaitingMail(
        row.number(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.instant(6),
        calendar(row.text(7), row.text(8)));
  }

  private static CalendarPart calendar(String method, String lines) {
    return method.isEmpty() ? null : new CalendarPart(CalendarMethod.valueOf(method), lines);
  }

  void sent(long id, Instant now) {
    em.createNativeQuery("update mail set sent_at = cast(?2 as timestamptz) where id = ?1")
        .setParameter(1, id)
        .setParameter(2, now.toString())
        .executeUpdate();
  }
}
