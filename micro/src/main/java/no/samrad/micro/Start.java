package no.samrad.micro;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.samrad.db.national.Scale;
import no.samrad.micro.Options.Switch;

/** One start, step by step. Whatever can refuse does so before anything is changed. */
final class Start {

  private final Options options;
  private final Steps steps;
  private final DataDirectory data;
  private final Secrets secrets;
  private final Postgres postgres;
  private final Database database;
  private final Content content;
  private final AppServer server;
  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Oslo")));

  Start(Options options, Steps steps, DataDirectory data) {
    this.options = options;
    this.steps = steps;
    this.data = data;
    secrets = new Secrets(data.path(Secrets.FILE));
    postgres = new Postgres(data.path("pgdata"), data.path("log"), data.path("pgbin"));
    database = new Database(postgres, secrets);
    content = new Content(database, secrets);
    server = new AppServer(new ServerHome(data), data.path("log"), options.port());
  }

  void run(Path war) {
    server.requirePort();
    data.requireRoom(NationalDemo.room(options));
    Command.requireUserNamespace();
    if (options.has(Switch.RESET)) {
      data.confirmReset(options, steps);
    } else {
      requireUsableData();
    }
    Stop stop = new Stop(server, postgres, data.path(RunFile.NAME), steps);
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "samrad-stop"));
    startDatabase();
    fillDatabase();
    startServer(war);
    stop.applicationIsUp();
    Welcome welcome = new Welcome(server, database, content, secrets);
    welcome.show(steps, today);
    welcome.write(data.path(RunFile.NAME), today);
  }

  private void requireUsableData() {
    content.requireFitting(options);
    if (postgres.exists()) {
      postgres.requireUsable();
      data.require(Secrets.FILE, "Without the passwords in it the database cannot be opened.");
    }
  }

  private void startDatabase() {
    Folders.delete(data.path(RunFile.NAME));
    Folders.createPrivately(data.path("log"));
    if (!postgres.isUnpacked()) {
      steps.run("Unpacking PostgreSQL " + Binaries.version(), postgres::unpack);
    }
    if (postgres.isOrphaned()) {
      steps.run("Stopping a PostgreSQL that was left running", postgres::stopOrphan);
    }
    if (options.has(Switch.RESET) || !content.isDecided()) {
      createDatabase();
    } else {
      steps.run("Starting PostgreSQL", postgres::start);
    }
  }

  /** Also when an earlier first start was interrupted; there is nothing in it yet. */
  private void createDatabase() {
    data.empty();
    secrets.forget();
    Folders.createPrivately(data.path("log"));
    String password = secrets.get(Postgres.SUPERUSER, Passwords::forRole);
    steps.run("Creating a PostgreSQL for Samråd", () -> postgres.create(password));
    steps.run("Starting PostgreSQL", postgres::start);
    steps.run("Creating roles and database", database::create);
    content.decide(options);
  }

  private void fillDatabase() {
    if (!database.isUpToDate()) {
      steps.run("Bringing the schema up to date", database::migrate);
    }
    steps.run(
        content.isDemo() ? "Checking the demo data" : "Checking the administrator",
        () -> content.fill(today));
    if (options.has(Switch.NATIONAL)) {
      content.becomeNational(options.scale());
    }
    if (content.isNational()) {
      NationalDemo country =
          new NationalDemo(database, new Scale(content.scale(), Scale.SEED, today), steps::tell);
      steps.run("Loading the whole country", country::load);
      if (options.has(Switch.WITH_AUDIT)) {
        steps.run("Loading its audit trail", () -> country.loadAudit(auditKey()));
      }
    }
  }

  private Path auditKey() {
    Path key = data.path("audit.key");
    if (!data.has("audit.key")) {
      Folders.writePrivately(key, Passwords.forRole() + "\n");
    }
    return key;
  }

  private void startServer(Path war) {
    System.setProperty("samrad.mode", "demo");
    System.setProperty("samrad.audit.key.file", auditKey().toString());
    sayWhereItIs();
    steps.run(
        "Starting Payara Micro " + Binaries.property("payara"),
        () -> server.start(war, database.bootCommands(), options.has(Switch.VERBOSE)));
    steps.run("Opening the first page", server::requireAnswer);
  }

  /** Links in mails lead here, unless whoever starts it says where browsers reach it. */
  private void sayWhereItIs() {
    if (System.getenv("SAMRAD_ADDRESS") == null) {
      System.setProperty("samrad.address", server.url().replaceAll("/$", ""));
    }
  }
}
