package no.samrad.micro;

import java.io.PrintStream;
import java.util.Locale;

/** Shows each step when it begins and its time when it ends. */
final class Steps {

  private static final int WIDTH = 58;

  private final PrintStream out;
  private final long first = System.nanoTime();
  private long began;
  private boolean open;

  Steps(PrintStream out) {
    this.out = out;
  }

  void run(String what, Runnable step) {
    begin(what);
    step.run();
    end();
  }

  private void begin(String what) {
    out.print("  " + what + " " + ".".repeat(Math.max(3, WIDTH - what.length())));
    out.flush();
    began = System.nanoTime();
    open = true;
  }

  private void end() {
    if (!open) {
      out.print("  done " + ".".repeat(WIDTH - 4));
    }
    out.printf(Locale.ROOT, "%6.1f s%n", seconds(began));
    open = false;
  }

  /** How far a step has come, below its line. */
  void tell(String text) {
    leave();
    out.println("    " + text);
  }

  /** Leaves the line of a step that did not end. */
  void leave() {
    if (open) {
      out.println();
      open = false;
    }
  }

  void ask(String question) {
    out.print(question);
    out.flush();
  }

  void say(String text) {
    out.println(text);
  }

  String sinceStart() {
    return String.format(Locale.ROOT, "%.1f s", seconds(first));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
