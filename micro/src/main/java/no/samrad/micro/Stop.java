package no.samrad.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** Runs when the process is asked to end: first the application, then its database. */
final class Stop implements Runnable {

  private final AppServer server;
  private final Postgres postgres;
  private final Path runFile;
  private final Steps steps;
  private volatile boolean up;

  Stop(AppServer server, Postgres postgres, Path runFile, Steps steps) {
    this.server = server;
    this.postgres = postgres;
    this.runFile = runFile;
    this.steps = steps;
  }

  void applicationIsUp() {
    up = true;
  }

  @Override
  public void run() {
    Folders.delete(runFile);
    if (up) {
      steps.say("\nStopping ...");
    }
    silenceOthers();
    server.awaitStop();
    postgres.stop();
    server.cleanUp();
    if (up) {
      steps.say("Stopped. The data are kept.");
    }
  }

  /** While it stops, the server has no log any more and would write here. */
  private static void silenceOthers() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
