package no.samrad.invitation;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import no.samrad.meeting.MeetingStep;

/** Says in a language what is told of a meeting. */
final class InvitationTexts {

  private static final String BUNDLE = "no.samrad.invitation.invitation";
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String language;

  private InvitationTexts(String language) {
    this.language = language;
  }

  static InvitationTexts in(String language) {
    return new InvitationTexts(language);
  }

  String council(MeetingFacts facts) {
    return say("council", facts.areaName());
  }

  String feedName() {
    return text("feed");
  }

  String title(MeetingFacts facts, OwedInvitation told) {
    return said(key(facts, told) + ".title", facts, told).replaceAll("\\p{Cntrl}+", " ");
  }

  /** A mail: what it is about, when and where, and the address of the page. */
  String body(MeetingFacts facts, OwedInvitation told) {
    StringBuilder body = new StringBuilder(text("greeting"));
    body.append("\n\n").append(said(key(facts, told) + ".text", facts, told));
    if (told.kind() == InvitationKind.CALLED || told.kind() == InvitationKind.MOVED) {
      body.append("\n\n").append(whenAndWhere(facts));
    }
    if (told.kind() != InvitationKind.RELEASED) {
      body.append("\n\n").append(facts.link().orElseGet(() -> text("where")));
    }
    return body.toString();
  }

  private String whenAndWhere(MeetingFacts facts) {
    if (facts.isWritten()) {
      return say("until", day(facts.day()), TIME.format(facts.ends()));
    }
    StringBuilder lines = new StringBuilder(say("when", day(facts.day()), hours(facts)));
    if (!facts.place().isEmpty()) {
      lines.append('\n').append(say("place", facts.place()));
    }
    if (!facts.videoLink().isEmpty()) {
      lines.append('\n').append(say("video", facts.videoLink()));
    }
    return lines.toString();
  }

  /** What stands in the calendar of somebody who was called. */
  EventWords invitation(MeetingFacts facts, InvitationKind kind) {
    String video = facts.videoLink();
    String where = facts.place().isEmpty() ? video : facts.place();
    String more = video.isEmpty() ? "" : "\n" + say("video", video);
    return words(facts, kind.takesBack(), where, more);
  }

  /** What a calendar may show that others can open: the page says the rest. */
  EventWords outline(MeetingFacts facts) {
    boolean cancelled = facts.step() == MeetingStep.CANCELLED;
    boolean planned = facts.step() == MeetingStep.PLANNED;
    return words(facts, cancelled, planned ? "" : facts.place(), "");
  }

  private EventWords words(MeetingFacts facts, boolean cancelled, String where, String more) {
    String event = say(facts.isWritten() ? "event.written" : "event.meeting", council(facts));
    String link = facts.link().orElse("");
    return new EventWords(
        cancelled ? say("event.cancelled", event) : event,
        facts.isWritten() ? "" : where,
        link.isEmpty() ? text("where") + more : say("event.link", link) + more,
        link);
  }

  private static String key(MeetingFacts facts, OwedInvitation told) {
    String written = facts.isWritten() ? ".written" : "";
    return switch (told.kind()) {
      case CALLED -> "CALLED" + (told.attendee() ? "" : ".substitute") + written;
      case MOVED -> "MOVED" + (told.isSameTime(facts) ? ".place" : "") + written;
      default -> told.kind().name() + written;
    };
  }

  private String said(String key, MeetingFacts facts, OwedInvitation told) {
    LocalDate before = told.before() == null ? facts.day() : told.before().day();
    LocalDate until = facts.commentUntil() == null ? facts.day() : facts.commentUntil();
    return say(
        key, council(facts), day(facts.day()), SHORT.format(facts.day()), day(before), day(until));
  }

  private static String hours(MeetingFacts facts) {
    return hour(facts.starts()) + "–" + hour(facts.ends());
  }

  private static String hour(LocalTime time) {
    return TIME.format(time);
  }

  private String day(LocalDate day) {
    Locale locale = Locale.forLanguageTag(language);
    return DateTimeFormatter.ofPattern(text("day"), locale).format(day);
  }

  private String say(String key, Object... values) {
    return new MessageFormat(text(key), Locale.ROOT).format(values);
  }

  private String text(String key) {
    return ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(language),
            InvitationTexts.class.getClassLoader(),
            ONLY_THIS_LANGUAGE)
        .getString(key);
  }
}
