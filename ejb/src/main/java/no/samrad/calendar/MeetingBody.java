package no.samrad.calendar;

import java.util.Arrays;
import java.util.Optional;
import no.samrad.shared.SearchText;

/** A body of a municipality or district that meets on days known beforehand. */
public enum MeetingBody {
  MUNICIPAL_COUNCIL("kommunestyre|bystyre|herredsstyre|municipal council|city council"),
  EXECUTIVE_COMMITTEE("formannskap|executive committee"),
  CITY_GOVERNMENT("byrad|kommunerad|city government"),
  DISTRICT_COMMITTEE("bydelsutval|district committee"),
  COMMITTEE("utval|nemnd|komite|committee");

  private final String words;

  MeetingBody(String words) {
    this.words = ".*(" + words + ").*";
  }

  /** The body a text names, in whatever language: "Møte i kommunestyret". The narrowest first. */
  static Optional<MeetingBody> namedIn(String text) {
    String folded = SearchText.fold(text);
    return Arrays.stream(values()).filter(each -> folded.matches(each.words)).findFirst();
  }
}
