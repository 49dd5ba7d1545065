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

/** What was asked for on the command line. */
record Options(Path data, Path war, int port, Set<Switch> switches) {

  static final int DEFAULT_PORT = 8080;

  enum Switch {
    RESET,
    YES,
    EMPTY,
    VERBOSE;

    private static Optional<Switch> named(String option) {
      return Stream.of(values())
          .filter(one -> option.equals("--" + one.name().toLowerCase(Locale.ROOT)))
          .findAny();
    }
  }

  static Options parse(List<String> arguments) {
    Options options =
        new Options(
            Path.of("data"),
            Path.of("web/target/samrad.war"),
            DEFAULT_PORT,
            EnumSet.noneOf(Switch.class));
    Deque<String> left = new ArrayDeque<>();
    arguments.stream().flatMap(Options::splitAtEquals).forEach(left::add);
    while (!left.isEmpty()) {
      options = options.with(left.remove(), left);
    }
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
      case "--port" -> new Options(data, war, port(value(option, left)), switches);
      case "--data" -> new Options(Path.of(value(option, left)), war, port, switches);
      case "--war" -> new Options(data, Path.of(value(option, left)), port, switches);
      default -> with(Switch.named(option).orElseThrow(() -> unknown(option)));
    };
  }

  private Options with(Switch found) {
    Set<Switch> more = EnumSet.of(found);
    more.addAll(switches);
    return new Options(data, war, port, more);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty() || left.peek().startsWith("--")) {
      throw new Refusal(ExitCode.USAGE, option + " needs a value. See ./run --help.");
    }
    return left.remove();
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= 65535) {
      return Integer.parseInt(text);
    }
    throw new Refusal(
        ExitCode.USAGE, "--port needs a number from 1 to 65535, not \"" + text + "\".");
  }

  private static Refusal unknown(String option) {
    return new Refusal(ExitCode.USAGE, "Unknown option " + option + ". See ./run --help.");
  }
}
