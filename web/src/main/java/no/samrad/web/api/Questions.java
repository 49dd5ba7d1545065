package no.samrad.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.place.Language;
import no.samrad.shared.PageRequest;
import no.samrad.web.api.BadParameter.Fault;

/** Reads the parameters of a question. What cannot be read is refused, never guessed at. */
@ApplicationScoped
class Questions {

  static final int USUAL_SIZE = 50;
  static final int LAST_PAGE = 1_000_000;
  static final int LONGEST_TEXT = 200;
  static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  private static final int LONGEST_ECHO = 60;
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Inject ApiLanguage language;
  @Inject Clock clock;

  /** As of which day, in which language. */
  record AsOf(LocalDate day, Language language) {}

  AsOf asOf(DayParameters given) {
    choice("lang", given.lang, ApiLanguage.ALL);
    return new AsOf(
        given(given.day).map(Questions::day).orElseGet(() -> LocalDate.now(clock)),
        language.language());
  }

  /**
   * @param columns what the list can be sorted by
   */
  PageRequest page(ListParameters given, Collection<String> columns) {
    List<String> choices =
        new TreeSet<>(columns).stream().flatMap(each -> Stream.of(each, "-" + each)).toList();
    return new PageRequest(
        number("page", given.page, 1, LAST_PAGE),
        number("size", given.size, USUAL_SIZE, PageRequest.LARGEST),
        choice("sort", given.sort, choices).orElse(""));
  }

  PageRequest page(MeetingParameters given) {
    choice("lang", given.lang, ApiLanguage.ALL);
    return new PageRequest(
        number("page", given.page, 1, LAST_PAGE),
        number("size", given.size, USUAL_SIZE, PageRequest.LARGEST),
        "");
  }

  /** Of which year; 0 for all. */
  int year(MeetingParameters given) {
    return given(given.year).isEmpty()
        ? 0
        : number("year", given.year, FIRST_DAY.getYear(), LAST_DAY.getYear());
  }

  /** What is looked for; may be empty. */
  String text(ListParameters given) {
    String text = given(given.q).orElse("");
    if (text.length() > LONGEST_TEXT) {
      throw new BadParameter("q", Fault.TOO_LONG, LONGEST_TEXT);
    }
    return text;
  }

  /** One constant of an enumeration; null when none is asked for. */
  <E extends Enum<E>> E constant(String parameter, String given, Class<E> type) {
    List<String> names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    return choice(parameter, given, names).map(name -> Enum.valueOf(type, name)).orElse(null);
  }

  private static Optional<String> choice(String parameter, String given, List<String> choices) {
    Optional<String> wanted = given(given);
    if (wanted.isPresent() && !choices.contains(wanted.get())) {
      throw new BadParameter(
          parameter, Fault.NO_CHOICE, echo(wanted.get()), String.join(", ", choices));
    }
    return wanted;
  }

  private static int number(String parameter, String given, int usual, int highest) {
    String text = given(given).orElse(String.valueOf(usual));
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (number < 1 || number > highest) {
      throw new BadParameter(parameter, Fault.NO_NUMBER, echo(text), 1, highest);
    }
    return number;
  }

  private static LocalDate day(String text) {
    LocalDate day = isoDay(text);
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw new BadParameter("day", Fault.DAY_OUT_OF_RANGE, FIRST_DAY, LAST_DAY);
    }
    return day;
  }

  private static LocalDate isoDay(String text) {
    if (!ISO_DAY.matcher(text).matches()) {
      throw new BadParameter("day", Fault.NO_DAY, echo(text));
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noSuchDay) {
      throw new BadParameter("day", Fault.NO_DAY, echo(text));
    }
  }

  /** An empty parameter, as an empty field of a form sends it, is none. */
  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(each -> !each.isEmpty());
  }

  private static String echo(String text) {
    return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
  }
}
