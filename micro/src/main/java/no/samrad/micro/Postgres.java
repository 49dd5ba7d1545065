package no.samrad.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL server of a data directory. It is created once, started and stopped with the
 * process, and recovered when the process was killed and left it running.
 */
final class Postgres {

  static final String SUPERUSER = "postgres";
  static final String ADDRESS = "127.0.0.1";

  private static final int ATTEMPTS = 3;
  private static final int TAIL = 5;
  private static final String SETTINGS = "samrad.conf";

  private final Path data;
  private final Path log;
  private final Binaries binaries;
  private int port;
  private boolean running;
  private boolean closed;

  Postgres(Path data, Path log, Path programs) {
    this.data = data;
    this.log = log;
    this.binaries = Binaries.in(programs);
  }

  boolean isUnpacked() {
    return binaries.areUnpacked();
  }

  void unpack() {
    binaries.unpack();
  }

  boolean exists() {
    return Files.isDirectory(data);
  }

  int port() {
    return port;
  }

  void requireUsable() {
    PostgresFiles.requireSameOwner(data);
    PostgresFiles.requireSameMajor(data);
  }

  void create(String password) {
    Path fresh = data.resolveSibling("pgdata.new");
    Path passwordFile = data.resolveSibling("pgdata.password");
    Folders.delete(fresh);
    Folders.writePrivately(passwordFile, password);
    try {
      require(initdb(fresh, passwordFile), "PostgreSQL could not create its data");
      Files.writeString(
          fresh.resolve("postgresql.conf"),
          "\ninclude_if_exists = '" + SETTINGS + "'\n",
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(passwordFile);
    }
    Folders.move(fresh, data);
  }

  /** The process was killed and its server lives on. */
  boolean isOrphaned() {
    return PostgresFiles.runningServer(data);
  }

  void stopOrphan() {
    if (!stop("fast").succeeded()) {
      require(stop("immediate"), "A PostgreSQL that was left running could not be stopped");
    }
  }

  synchronized void start() {
    for (int attempt = 1; !running; attempt++) {
      requireOpen();
      Folders.delete(data.resolve(PostgresFiles.NOTE));
      port = freePort();
      Folders.write(data.resolve(SETTINGS), settings());
      Command.Result result = pgCtl("start", "--log=" + startLog(), "--timeout=60");
      running = result.succeeded();
      if (!running && (attempt == ATTEMPTS || !portWasTaken())) {
        require(result, "PostgreSQL did not start");
      }
    }
  }

  synchronized void stop() {
    closed = true;
    if (running && !stop("fast").succeeded()) {
      stop("immediate");
    }
    running = false;
  }

  DataSource dataSource(String database, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {ADDRESS});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  private void requireOpen() {
    if (closed) {
      throw new Refusal(ExitCode.FAILED, "Stopped while starting.");
    }
  }

  private Command.Result initdb(Path fresh, Path passwordFile) {
    return Command.run(
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + fresh,
            "--username=" + SUPERUSER,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"));
  }

  private Command.Result stop(String mode) {
    return pgCtl("stop", "--mode=" + mode, "--timeout=60");
  }

  private Command.Result pgCtl(String verb, String... more) {
    Stream<String> words =
        Stream.of(binaries.program("pg_ctl"), verb, "--wait", "--silent", "--pgdata=" + data);
    return Command.run(Stream.concat(words, Stream.of(more)).toList());
  }

  /**
   * No socket file: its path would be too long in a deep folder. The log is one file per weekday.
   */
  private String settings() {
    return """
        port = %d
        listen_addresses = '%s'
        unix_socket_directories = ''
        max_connections = 40
        fsync = on
        synchronous_commit = on
        logging_collector = on
        log_directory = '%s'
        log_filename = 'postgresql-%%a.log'
        log_truncate_on_rotation = on
        log_rotation_age = 1d
        log_rotation_size = 0
        log_checkpoints = off
        """
        .formatted(port, ADDRESS, log.toString().replace("'", "''"));
  }

  private Path startLog() {
    return log.resolve("postgresql-start.log");
  }

  private boolean portWasTaken() {
    return PostgresFiles.newestLog(log).contains("could not bind");
  }

  private void require(Command.Result result, String otherwise) {
    if (result.succeeded()) {
      return;
    }
    String said = (result.output() + "\n" + PostgresFiles.newestLog(log)).strip();
    List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
    String tail =
        String.join("\n  ", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    throw new Refusal(ExitCode.FAILED, otherwise + ":\n  " + tail);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
