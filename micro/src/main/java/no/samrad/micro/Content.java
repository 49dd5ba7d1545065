package no.samrad.micro;

import java.time.LocalDate;
import java.util.List;
import no.samrad.db.PasswordHash;
import no.samrad.micro.Accounts.Account;
import no.samrad.micro.Options.Switch;

/**
 * What a database is filled with at its first start: the demonstration, or one administrator. It
 * stays what it is.
 */
final class Content {

  static final String PASSWORD = "account.password";

  private static final String HASH = "account.hash";
  private static final String KIND = "content";
  private static final String DEMO = "demo";
  private static final String EMPTY = "empty";
  private static final String NATIONAL = "national";
  private static final String SCALE = "national.scale";

  private final Database database;
  private final Secrets secrets;

  Content(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  /** Before anything is started: --empty cannot take demo data away. */
  void requireFitting(Options options) {
    if (options.has(Switch.EMPTY) && isDemo()) {
      throw new Refusal(
          ExitCode.OTHER_CONTENT,
          "These data were started with demo data. --empty is for new data: use --reset --empty,"
              + " which deletes what is there.");
    }
    if (options.has(Switch.NATIONAL) && isDecided() && !isDemo()) {
      throw new Refusal(
          ExitCode.OTHER_CONTENT,
          "These data were started with --empty. --demo=national goes with demo data: use --reset"
              + " --demo=national, which deletes what is there.");
    }
  }

  /** A database without this was left behind by a first start that did not get far. */
  boolean isDecided() {
    return secrets.has(KIND);
  }

  void decide(Options options) {
    secrets.put(KIND, options.has(Switch.EMPTY) ? EMPTY : DEMO);
  }

  boolean isDemo() {
    return secrets.get(KIND).equals(DEMO) || isNational();
  }

  /** Loading it takes minutes, and whoever interrupted that goes on at the next start. */
  boolean isNational() {
    return secrets.get(KIND).equals(NATIONAL);
  }

  /** Demo data become the country's by what comes on top. How much of it, stays as it was first. */
  void becomeNational(double scale) {
    if (!isNational()) {
      secrets.put(KIND, NATIONAL);
      secrets.put(SCALE, Double.toString(scale));
    }
  }

  double scale() {
    return Double.parseDouble(secrets.get(SCALE));
  }

  void fill(LocalDate today) {
    secrets.get(PASSWORD, Passwords::forPeople);
    String hash = secrets.get(HASH, () -> PasswordHash.of(secrets.get(PASSWORD)));
    if (isDemo()) {
      database.fillDemo(hash);
    } else if (Accounts.all(database.owner(), today).isEmpty()) {
      Accounts.addAdministrator(database.owner(), hash, today);
    }
  }

  /** Only those whose password is still the generated one. */
  List<Account> accounts(LocalDate today) {
    return Accounts.all(database.owner(), today).stream()
        .filter(account -> account.passwordHash().equals(secrets.get(HASH)))
        .toList();
  }
}
