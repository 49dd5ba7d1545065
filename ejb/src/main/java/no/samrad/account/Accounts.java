package no.samrad.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** All accounts. */
@Repository
class Accounts {

  @PersistenceContext EntityManager em;

  AccountId add(Account account) {
    em.persist(account);
    em.flush();
    return account.id();
  }

  Optional<Account> find(String username) {
    return em.createQuery("select a from Account a where a.username = :name", Account.class)
        .setParameter("name", username)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> of(PersonId person) {
    return em.createQuery("select a from Account a where a.personId = :person", Account.class)
        .setParameter("person", person.value())
        .getResultStream()
        .findFirst();
  }

  /** The account, for changing. */
  Account require(AccountId id) {
    return require(id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** The account with its row locked: counting failures must not lose one. */
  Account requireLocked(AccountId id) {
    return require(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Account require(AccountId id, LockModeType lock) {
    Account account = em.find(Account.class, id.value(), lock);
    if (account == null) {
      throw new NotFound(id);
    }
    return account;
  }
}
