package no.samrad.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samrad.minutes.MinutesText.Part;
import no.samrad.minutes.MinutesText.Section;
import no.samrad.minutes.PersonFacts.Presence;

/** Writes who was there from when to when, in whose place, and who was not. */
final class PeopleWriter {

  private final MinutesFacts facts;
  private final MeetingFacts meeting;
  private final MinutesLanguage language;

  private PeopleWriter(MinutesFacts facts) {
    this.facts = facts;
    meeting = facts.meeting();
    language = meeting.language();
  }

  static Section of(MinutesFacts facts) {
    return new PeopleWriter(facts).section();
  }

  private Section section() {
    List<PersonFacts> there = facts.people().stream().filter(PersonFacts::isRepresented).toList();
    List<Part> parts = new ArrayList<>();
    if (there.isEmpty()) {
      parts.add(Part.sentence(word(pick(MinutesWord.NOBODY, MinutesWord.NO_REPLY))));
    } else {
      MinutesWord counted = pick(MinutesWord.REPRESENTED, MinutesWord.REPLIES);
      parts.add(Part.sentence(word(counted, there.size(), facts.people().size())));
      parts.add(
          Part.table("", head(), there.stream().flatMap(each -> rows(each).stream()).toList()));
    }
    List<String> away =
        facts.people().stream().filter(each -> !each.isRepresented()).map(this::away).toList();
    if (!away.isEmpty()) {
      parts.add(Part.list(word(pick(MinutesWord.ABSENT, MinutesWord.NOT_ANSWERED)), away));
    }
    return new Section(null, 1, word(pick(MinutesWord.PRESENT, MinutesWord.ANSWERED)), parts);
  }

  private List<String> head() {
    return List.of(
        word(MinutesWord.NAME),
        word(MinutesWord.FUNCTION),
        word(MinutesWord.UNIT),
        word(pick(MinutesWord.WHEN_PRESENT, MinutesWord.WHEN_ANSWERED)));
  }

  /** One for the member, and one for each who sat in their place. */
  private List<List<String>> rows(PersonFacts person) {
    if (meeting.isWritten()) {
      String on = language.inFigures(person.reply().day());
      String answered = word(MinutesWord.DEADLINE, on, language.clock(person.reply().at()));
      return List.of(
          row(
              person,
              person.reply().substitute(),
              person.reply().wantedMeeting()
                  ? word(MinutesWord.WANTED_MEETING, answered)
                  : answered));
    }
    return person.presences().stream()
        .map(Presence::substitute)
        .distinct()
        .map(each -> row(person, each, times(person, each)))
        .toList();
  }

  private List<String> row(PersonFacts person, String substitute, String when) {
    return substitute.isEmpty()
        ? List.of(person.name(), word(MinutesWord.of(person.function())), person.unit(), when)
        : List.of(substitute, word(MinutesWord.SUBSTITUTE_FOR, person.name()), person.unit(), when);
  }

  private String times(PersonFacts person, String substitute) {
    String times =
        person.presences().stream()
            .filter(each -> each.substitute().equals(substitute))
            .map(this::time)
            .collect(Collectors.joining(", "));
    return times.substring(0, 1) + times.substring(1).toLowerCase(Locale.ROOT);
  }

  private String time(Presence presence) {
    boolean fromStart = !presence.arrived().isAfter(meeting.times().begun());
    boolean toEnd = presence.left() == null || !presence.left().isBefore(meeting.times().over());
    String arrived = language.clock(presence.arrived());
    if (toEnd) {
      return fromStart ? word(MinutesWord.WHOLE) : word(MinutesWord.FROM, arrived);
    }
    String left = language.clock(presence.left());
    return fromStart ? word(MinutesWord.UNTIL, left) : word(MinutesWord.BETWEEN, arrived, left);
  }

  private String away(PersonFacts person) {
    return person.reported() ? word(MinutesWord.REPORTED, person.called()) : person.called();
  }

  private MinutesWord pick(MinutesWord ofMeeting, MinutesWord inWriting) {
    return meeting.isWritten() ? inWriting : ofMeeting;
  }

  private String word(MinutesWord word, Object... values) {
    return word.in(language, values);
  }
}
