package no.samrad.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.samrad.minutes.MinutesText.Part;
import no.samrad.minutes.MinutesText.Section;

/** Writes minutes from what was recorded. The same facts give the same words. */
final class MinutesWriter {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final MinutesFacts facts;
  private final MeetingFacts meeting;
  private final MinutesLanguage language;
  private final boolean forThePublic;
  private final List<Section> sections = new ArrayList<>();

  private MinutesWriter(MinutesFacts facts, boolean forThePublic) {
    this.facts = forThePublic ? facts.forThePublic() : facts;
    this.meeting = facts.meeting();
    this.language = meeting.language();
    this.forThePublic = forThePublic;
  }

  static MinutesText whole(MinutesFacts facts) {
    return new MinutesWriter(facts, false).text();
  }

  /** Nothing of closed items but what everybody may read. */
  static MinutesText forThePublic(MinutesFacts facts) {
    return new MinutesWriter(facts, true).text();
  }

  private MinutesText text() {
    sections.add(
        new Section(null, 1, word(pick(MinutesWord.MEETING, MinutesWord.WRITTEN)), head()));
    sections.add(PeopleWriter.of(facts));
    if (!facts.introduction().isEmpty()) {
      section(MinutesWord.INTRODUCTION, List.of(Part.sentence(facts.introduction())));
    }
    items();
    figures();
    approval();
    return new MinutesText(
        word(pick(MinutesWord.TITLE_MEETING, MinutesWord.TITLE_WRITTEN), meeting.label()),
        word(MinutesWord.COUNCIL, meeting.areaName()),
        meeting.areaName(),
        language.code(),
        sections);
  }

  private List<Part> head() {
    List<Part> parts = new ArrayList<>();
    if (facts.approval() == null) {
      parts.add(Part.note(word(MinutesWord.DRAFT)));
    }
    if (forThePublic) {
      parts.add(Part.note(word(MinutesWord.PUBLIC)));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(MinutesWord.LABEL_COUNCIL, word(MinutesWord.COUNCIL, meeting.areaName())));
    rows.addAll(meeting.isWritten() ? deadline() : dayAndPlace());
    if (meeting.notice().sent() != null) {
      rows.add(
          row(pick(MinutesWord.LABEL_NOTICE, MinutesWord.LABEL_SENT), notice(meeting.notice())));
    }
    rows.add(row(MinutesWord.LABEL_SECRETARY, secretaries()));
    parts.add(Part.facts(rows));
    return parts;
  }

  private List<List<String>> deadline() {
    String until =
        word(
            MinutesWord.DEADLINE,
            language.withWeekday(meeting.day()),
            language.clock(meeting.times().endsAt()));
    return List.of(row(MinutesWord.LABEL_DEADLINE, until));
  }

  private List<List<String>> dayAndPlace() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(MinutesWord.LABEL_DAY, language.withWeekday(meeting.day())));
    String begun = language.clock(meeting.times().begun());
    String over = language.clock(meeting.times().over());
    rows.add(row(MinutesWord.LABEL_TIME, word(MinutesWord.TIME, begun, over)));
    MeetingFacts.Room room = meeting.room();
    if (!room.place().isEmpty()) {
      String place = room.video() ? word(MinutesWord.VIDEO_TOO, room.place()) : room.place();
      rows.add(row(MinutesWord.LABEL_PLACE, place));
    } else if (room.video()) {
      rows.add(row(MinutesWord.LABEL_PLACE, word(MinutesWord.VIDEO)));
    }
    return rows;
  }

  private String notice(MeetingFacts.Notice notice) {
    String sent = language.inWords(notice.sent());
    return notice.isLate()
        ? word(MinutesWord.NOTICE_LATE, sent, language.inWords(notice.due()))
        : word(MinutesWord.NOTICE_IN_TIME, sent);
  }

  private String secretaries() {
    return facts.secretaries().isEmpty()
        ? word(MinutesWord.NO_SECRETARY)
        : String.join(", ", facts.secretaries());
  }

  private void items() {
    List<Part> none =
        facts.items().isEmpty() ? List.of(Part.sentence(word(MinutesWord.NO_ITEMS))) : List.of();
    section(MinutesWord.ITEMS, none);
    facts.items().forEach(each -> sections.addAll(ItemWriter.of(each, meeting)));
  }

  private void figures() {
    MinutesFacts.SnapshotFacts snapshot = facts.snapshot();
    if (snapshot == null) {
      return;
    }
    String day = language.inWords(snapshot.asOf());
    List<Part> parts = new ArrayList<>();
    parts.add(Part.sentence(word(MinutesWord.SNAPSHOT, day, snapshot.id(), snapshot.sha256())));
    if (!snapshot.figures().isEmpty()) {
      List<String> head = List.of(word(MinutesWord.FIGURE), word(MinutesWord.VALUE));
      parts.add(
          Part.table(
              "",
              head,
              snapshot.figures().stream()
                  .map(each -> List.of(each.name(), each.value()))
                  .toList()));
    }
    section(MinutesWord.FIGURES, parts);
  }

  private void approval() {
    MinutesFacts.Approval approval = facts.approval();
    if (approval == null) {
      return;
    }
    String sent = language.inWords(dayOf(approval.circulatedAt()));
    String until = language.inWords(approval.commentUntil());
    String on = language.inWords(dayOf(approval.approvedAt()));
    String approved =
        approval.inMeeting().isEmpty()
            ? word(MinutesWord.APPROVED, on, approval.approvedBy())
            : word(MinutesWord.APPROVED_IN, approval.inMeeting(), on, approval.approvedBy());
    section(
        MinutesWord.APPROVAL,
        List.of(Part.sentence(word(MinutesWord.CIRCULATED, sent, until)), Part.sentence(approved)));
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, NORWAY);
  }

  private void section(MinutesWord heading, List<Part> parts) {
    sections.add(new Section(null, 1, word(heading), parts));
  }

  private List<String> row(MinutesWord label, String text) {
    return List.of(word(label), text);
  }

  private MinutesWord pick(MinutesWord ofMeeting, MinutesWord inWriting) {
    return meeting.isWritten() ? inWriting : ofMeeting;
  }

  private String word(MinutesWord word, Object... values) {
    return word.in(language, values);
  }
}
