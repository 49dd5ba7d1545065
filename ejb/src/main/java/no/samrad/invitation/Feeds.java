package no.samrad.invitation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** The feeds for calendars. A person has one at a time. */
@Repository
class Feeds {

  private static final String ADD =
      """
      insert into nfp_calendar_feed (id, person_id, token_hash, created_at)
      values (nextval('nfp_calendar_feed_id_seq'), ?1, ?2, cast(?3 as timestamptz))
      """;

  private static final String REVOKE =
      """
      update nfp_calendar_feed set revoked_at = cast(?2 as timestamptz)
      where person_id = ?1 and revoked_at is null
      """;

  private static final String OWNER =
      """
      select p.id, p.language
      from nfp_calendar_feed f
      join person p on p.id = f.person_id
      join account a on a.person_id = p.id and not a.disabled
      where f.token_hash = ?1 and f.revoked_at is null
      """;

  @PersistenceContext EntityManager em;

  /** Whose feed it is. */
  record Owner(PersonId person, String language) {}

  /** Two windows of one person come one after the other. */
  void lock(PersonId person) {
    em.createNativeQuery("select id from person where id = ?1 for no key update")
        .setParameter(1, person.value())
        .getResultList();
  }

  void add(PersonId person, FeedSecret secret, Instant now) {
    em.createNativeQuery(ADD)
        .setParameter(1, person.value())
        .setParameter(2, secret.hash())
        .setParameter(3, now.toString())
        .executeUpdate();
  }

  /** False when there was none. */
  boolean revoke(PersonId person, Instant now) {
    return em.createNativeQuery(REVOKE)
            .setParameter(1, person.value())
            .setParameter(2, now.toString())
            .executeUpdate()
        > 0;
  }

  /** Empty when it was never there, was revoked, or its owner's account is closed. */
  Optional<Owner> owner(FeedSecret secret) {
    List<?> rows = em.createNativeQuery(OWNER).setParameter(1, secret.hash()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new Owner(new PersonId(row.number(0)), row.text(1)))
        .findFirst();
  }

  /** When the feed somebody has was created; empty when there is none. */
  Optional<Instant> since(PersonId person) {
    List<?> rows =
        em.createNativeQuery(
                "select samrad.iso(created_at) from nfp_calendar_feed where person_id = ?1 and revoked_at is null")
            .setParameter(1, person.value())
            .getResultList();
    return rows.stream().map(row -> NativeRow.of(row).instant(0)).findFirst();
  }
}
