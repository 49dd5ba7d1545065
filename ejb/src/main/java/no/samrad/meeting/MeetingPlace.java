package no.samrad.meeting;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * When and where a meeting of an NFP council is, by the clock in Norway; of a decision in writing,
 * until when members answer.
 *
 * @param place empty where it is only held by video
 * @param videoLink empty where nobody takes part by video
 * @param language in which its papers and minutes are written: nb or nn
 */
public record MeetingPlace(
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    String videoLink,
    String language)
    implements Serializable {

  static final int LONGEST_PLACE = 200;
  static final int LONGEST_LINK = 500;

  public MeetingPlace {
    place = PlainText.line(place);
    videoLink = PlainText.line(videoLink);
    language = "nn".equals(language) ? "nn" : "nb";
    startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MINUTES);
    endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MINUTES);
    requireTimes(day, startsAt, endsAt);
    requireTexts(place, videoLink);
  }

  /** Of a decision in writing: members answer until then. */
  public static MeetingPlace answersUntil(LocalDate day, LocalTime until, String language) {
    return new MeetingPlace(day, LocalTime.MIN, until, "", "", language);
  }

  private static void requireTimes(LocalDate day, LocalTime startsAt, LocalTime endsAt) {
    if (day == null) {
      throw new RuleViolation(MeetingRule.DAY_MISSING);
    }
    if (startsAt == null || endsAt == null) {
      throw new RuleViolation(MeetingRule.TIME_MISSING);
    }
    if (!endsAt.isAfter(startsAt)) {
      throw new RuleViolation(MeetingRule.ENDS_BEFORE_IT_STARTS);
    }
  }

  private static void requireTexts(String place, String videoLink) {
    if (PlainText.length(place) > LONGEST_PLACE) {
      throw new RuleViolation(MeetingRule.PLACE_TOO_LONG, LONGEST_PLACE);
    }
    if (PlainText.length(videoLink) > LONGEST_LINK) {
      throw new RuleViolation(MeetingRule.VIDEO_LINK_TOO_LONG, LONGEST_LINK);
    }
    if (!videoLink.isEmpty() && !isSafe(videoLink)) {
      throw new RuleViolation(MeetingRule.VIDEO_LINK_UNSAFE);
    }
    NationalIdentityNumber.refuseIn(place);
  }

  /** Whoever follows it knows where it leads: https, a host, and nobody's password. */
  private static boolean isSafe(String link) {
    try {
      URI uri = new URI(link);
      return "https".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException notALink) {
      return false;
    }
  }
}
