package no.samrad.micro;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.db.national.Scale;

/** What was asked for on the command line. */
record Options(Path data, Path war, int port, double scale, Set<Switch> switches) {

  static final int DEFAULT_PORT = 8080;

  enum Switch {
    RESET,
    YES,
    EMPTY,
    VERBOSE,
    NATIONAL,
    WITH_AUDIT;

    /** Whoever wants the whole country asks for it by {@code --demo=national}. */
    private static Optional<Switch> named(String option) {
      return Stream.of(values())
          .filter(one -> one != NATIONAL)
          .filter(
              one -> option.equals("--" + one.name().toLowerCase(Locale.ROOT).replace('_', '-')))
          .findAny();
    }
  }

  static Options parse(List<String> arguments) {
    Options options =
        new Options(
            Path.of("data"),
            Path.of("web/target/samrad.war"),
            DEFAULT_PORT,
            Scale.WHOLE,
            EnumSet.noneOf(Switch.class));
    Deque<String> left = new ArrayDeque<>();
    arguments.stream().flatMap(Options::splitAtEquals).forEach(left::add);
    while (!left.isEmpty()) {
      options = options.with(left.remove(), left);
    }
    options.refuseContradictions();
    return options;
  }

  boolean has(Switch wanted) {
    return switches.contains(wanted);
  }

  private static Stream<String> splitAtEquals(String argument) {
    return argument.startsWith("--") ? Stream.of(argument.split("=", 2)) : Stream.of(argument);
  }

  private Options with(String option, Deque<String> left) {
    return switch (option) {
      case "--port" -> new Options(data, war, port(value(option, left)), scale, switches);
      case "--data" -> new Options(Path.of(value(option, left)), war, port, scale, switches);
      case "--war" -> new Options(data, Path.of(value(option, left)), port, scale, switches);
      case "--scale" -> new Options(data, war, port, scale(value(option, left)), switches);
      case "--demo" -> with(demo(value(option, left)));
      default -> with(Switch.named(option).orElseThrow(() -> unknown(option)));
    };
  }

  private Options with(Switch found) {
    Set<Switch> more = EnumSet.of(found);
    more.addAll(switches);
    return new Options(data, war, port, scale, more);
  }

  private void refuseContradictions() {
    if (has(Switch.EMPTY) && has(Switch.NATIONAL)) {
      throw usage("--empty and --demo=national exclude one another.");
    }
    if (has(Switch.WITH_AUDIT) && !has(Switch.NATIONAL)) {
      throw usage("--with-audit goes with --demo=national.");
    }
    if (scale != Scale.WHOLE && !has(Switch.NATIONAL)) {
      throw usage("--scale goes with --demo=national.");
    }
  }

  private static Switch demo(String which) {
    if (which.equals("national")) {
      return Switch.NATIONAL;
    }
    throw usage("There is no demo \"" + which + "\", only --demo=national.");
  }

  private static double scale(String text) {
    if (text.matches("0\\.\\d{1,4}|1") && Double.parseDouble(text) > 0) {
      return Double.parseDouble(text);
    }
    throw usage("--scale needs a part of 1 such as 0.01, not \"" + text + "\".");
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty() || left.peek().startsWith("--")) {
      throw usage(option + " needs a value. See ./run --help.");
    }
    return left.remove();
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= 65535) {
      return Integer.parseInt(text);
    }
    throw usage("--port needs a number from 1 to 65535, not \"" + text + "\".");
  }

  private static Refusal unknown(String option) {
    return usage("Unknown option " + option + ". See ./run --help.");
  }

  private static Refusal usage(String sentence) {
    return new Refusal(ExitCode.USAGE, sentence);
  }
}
