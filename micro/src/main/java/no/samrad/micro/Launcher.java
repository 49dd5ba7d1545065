package no.samrad.micro;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command behind ./run. */
public final class Launcher {

  /** Kept, so that the level set on it is not lost with it. */
  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  private Launcher() {}

  /** Returns when the application answers; the server's threads keep the process alive. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Steps steps = new Steps(out);
    MIGRATIONS.setLevel(Level.SEVERE);
    try {
      start(Options.parse(List.of(arguments)), steps);
    } catch (Refusal refusal) {
      steps.leave();
      err.println(refusal.getMessage());
      System.exit(refusal.code().number());
    }
  }

  private static void start(Options options, Steps steps) {
    Path war = options.war().toAbsolutePath();
    if (!Files.isRegularFile(war)) {
      throw new Refusal(ExitCode.BUILD, war + " is missing. ./run builds it.");
    }
    DataDirectory data = DataDirectory.open(options.data());
    try {
      new Start(options, steps, data).run(war);
    } catch (RuntimeException failure) {
      throw new Failure(failure, data).asRefusal();
    }
  }
}
