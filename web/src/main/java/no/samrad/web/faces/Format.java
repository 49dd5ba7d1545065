package no.samrad.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samrad.shared.Period;

/** Days, times and numbers as the pages show them. */
@Named("format")
@ApplicationScoped
public class Format {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final String NO_BREAK_SPACE = "\u00a0";

  @Inject Clock clock;

  /** 01.02.2027. */
  public String day(LocalDate day) {
    return Days.format(day);
  }

  /** mandag 1. februar 2027, in the language of the page. */
  public String longDay(LocalDate day) {
    Locale language = Texts.language();
    String pattern = language.getLanguage().equals("en") ? "EEEE d MMMM uuuu" : "EEEE d. MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language).format(day);
  }

  /** 01.02.2027 kl. 10.44, on the Norwegian clock. */
  public String moment(Instant moment) {
    ZonedDateTime local = moment.atZone(clock.getZone());
    return Texts.get(
        Texts.language(), "format.moment", Days.format(local.toLocalDate()), TIME.format(local));
  }

  /** 12.00, by the clock. */
  public String clock(LocalTime time) {
    return Times.format(time);
  }

  public String time(Instant moment) {
    return TIME.format(moment.atZone(clock.getZone()));
  }

  /** 01.02.2027–31.12.2027, both days included; open sides say so in words. */
  public String period(Period period) {
    String from = period.firstDay().map(Days::format).orElse(null);
    String to = period.lastDay().map(Days::format).orElse(null);
    Locale language = Texts.language();
    if (from == null) {
      return to == null
          ? Texts.get(language, "format.period.always")
          : Texts.get(language, "format.period.until", to);
    }
    return to == null ? Texts.get(language, "format.period.from", from) : from + "–" + to;
  }

  public String firstDay(Period period) {
    return period.firstDay().map(Days::format).orElse("");
  }

  public String lastDay(Period period) {
    return period.lastDay().map(Days::format).orElse("");
  }

  /** 273 755, with a no-break space. */
  public String number(Number number) {
    return Numbers.format(number, Texts.language());
  }

  public String number(Number number, int decimals) {
    return Numbers.format(number, decimals, Texts.language());
  }

  /** 64,1 %, of a number that is already a percentage. */
  public String percent(Number percent, int decimals) {
    if (percent == null) {
      return "";
    }
    String number = number(percent, decimals);
    return Texts.language().getLanguage().equals("en")
        ? number + "%"
        : number + NO_BREAK_SPACE + "%";
  }

  /** 1,4 MB, for files. */
  public String bytes(long bytes) {
    if (bytes < 1000) {
      return number(bytes) + NO_BREAK_SPACE + "B";
    }
    return bytes < 1_000_000
        ? number(bytes / 1e3, 0) + NO_BREAK_SPACE + "kB"
        : number(bytes / 1e6, 1) + NO_BREAK_SPACE + "MB";
  }
}
