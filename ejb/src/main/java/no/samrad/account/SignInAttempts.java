package no.samrad.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import no.samrad.shared.Repository;

/** Failed sign-ins per network address, counted in windows and forgotten after a day. */
@Repository
class SignInAttempts {

  @PersistenceContext EntityManager em;

  long count(String source, Instant window) {
    Number attempts =
        (Number)
            em.createNativeQuery(
                    """
                    select coalesce(sum(attempts), 0) from sign_in_attempt
                    where source = ? and window_start = ?
                    """)
                .setParameter(1, source)
                .setParameter(2, window.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    return attempts.longValue();
  }

  void add(String source, Instant window) {
    em.createNativeQuery(
            """
            insert into sign_in_attempt (source, window_start, attempts) values (?, ?, 1)
            on conflict (source, window_start) do update set attempts = sign_in_attempt.attempts + 1
            """)
        .setParameter(1, source)
        .setParameter(2, window.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    em.createNativeQuery("delete from sign_in_attempt where window_start < ?")
        .setParameter(1, window.minusSeconds(24 * 60 * 60).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
