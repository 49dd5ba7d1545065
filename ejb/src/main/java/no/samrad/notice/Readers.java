package no.samrad.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** Who has read what, and who wants e-mail. */
@Repository
class Readers {

  private static final String WANT =
      """
      insert into notice_preference (person_id, by_mail) values (?1, ?2)
      on conflict (person_id) do update set by_mail = excluded.by_mail, version = notice_preference.version + 1
      """;

  @PersistenceContext EntityManager em;

  void read(PersonId person, NoticeId notice, Instant now) {
    em.createNativeQuery(
            """
            update notice_recipient set read_at = cast(?3 as timestamptz)
            where person_id = ?1 and notice_id = ?2 and read_at is null
            """)
        .setParameter(1, person.value())
        .setParameter(2, notice.value())
        .setParameter(3, now.toString())
        .executeUpdate();
  }

  void readAll(PersonId person, Instant now) {
    em.createNativeQuery(
            """
            update notice_recipient set read_at = cast(?2 as timestamptz)
            where person_id = ?1 and read_at is null
            """)
        .setParameter(1, person.value())
        .setParameter(2, now.toString())
        .executeUpdate();
  }

  void wantMail(PersonId person, boolean wanted) {
    em.createNativeQuery(WANT)
        .setParameter(1, person.value())
        .setParameter(2, wanted)
        .executeUpdate();
  }
}
