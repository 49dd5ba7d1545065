package no.samrad.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samrad.security.AccountId;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * How one person signs in. Ten wrong passwords in a row lock it for a quarter of an hour; the
 * person is told at the next sign-in. A disabled account lets nobody in and ends open sessions.
 */
@Entity
@Table(name = "account")
class Account {

  static final int FAILURES_BEFORE_LOCK = 10;
  static final Duration LOCK = Duration.ofMinutes(15);
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9._@-]{2,100}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id_seq")
  @SequenceGenerator(name = "account_id_seq", sequenceName = "account_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(updatable = false)
  private String username;

  @Column(name = "password_hash")
  private String passwordHash = "";

  @Column(name = "password_set_at")
  private Instant passwordSetAt;

  @Column(name = "password_temporary")
  private boolean passwordTemporary;

  private boolean disabled;
  private int failures;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "lock_notice")
  private Instant lockNotice;

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  protected Account() {} // JPA

  Account(PersonId person, String username) {
    this.personId = person.value();
    this.username = normalised(username);
    if (!USERNAME.matcher(this.username).matches()) {
      throw new RuleViolation(AccountRule.USERNAME_NOT_USABLE);
    }
    NationalIdentityNumber.refuseIn(this.username);
  }

  static String normalised(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  void setTemporaryPassword(String hash, Instant now) {
    passwordHash = hash;
    passwordSetAt = now;
    passwordTemporary = true;
    unlock();
  }

  void replacePassword(String hash, Instant now) {
    passwordHash = hash;
    passwordSetAt = now;
    passwordTemporary = false;
  }

  /** One more wrong password. */
  boolean failAndMaybeLock(Instant now) {
    failures++;
    if (failures < FAILURES_BEFORE_LOCK) {
      return false;
    }
    failures = 0;
    lockedUntil = now.plus(LOCK);
    lockNotice = now;
    return true;
  }

  /** The right password. Returns when the account was locked since the last time, if it was. */
  Optional<Instant> succeed(Instant now) {
    failures = 0;
    lockedUntil = null;
    lastSignInAt = now;
    Optional<Instant> notice = Optional.ofNullable(lockNotice);
    lockNotice = null;
    return notice;
  }

  /** Without the password: an identity provider vouches for the person. */
  void enter(Instant now) {
    lastSignInAt = now;
  }

  void unlock() {
    failures = 0;
    lockedUntil = null;
  }

  void disable(long seenVersion) {
    requireVersion(seenVersion);
    disabled = true;
  }

  void enable(long seenVersion) {
    requireVersion(seenVersion);
    disabled = false;
  }

  private void requireVersion(long seenVersion) {
    if (seenVersion != version) {
      throw new StaleData(id());
    }
  }

  boolean isLockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  Instant lockedUntil() {
    return lockedUntil;
  }

  boolean isDisabled() {
    return disabled;
  }

  boolean isPasswordTemporary() {
    return passwordTemporary;
  }

  String passwordHash() {
    return passwordHash;
  }

  String username() {
    return username;
  }

  PersonId person() {
    return new PersonId(personId);
  }

  AccountId id() {
    return new AccountId(id);
  }
}
