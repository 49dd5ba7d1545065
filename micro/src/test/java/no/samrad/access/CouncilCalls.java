package no.samrad.access;

import static no.samrad.access.AccessCalls.add;
import static no.samrad.access.AccessCalls.shown;

import java.time.LocalDate;
import no.samrad.adoption.AdoptionRecording;
import no.samrad.adoption.AdoptionSubject;
import no.samrad.adoption.BoardQueries;
import no.samrad.adoption.CaseNumber;
import no.samrad.adoption.ContactTaskQueries;
import no.samrad.adoption.Decision;
import no.samrad.adoption.Outcome;
import no.samrad.adoption.TimeQueries;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionId;
import no.samrad.calendar.CalendarFile;
import no.samrad.calendar.CalendarImport;
import no.samrad.calendar.CalendarQueries;
import no.samrad.calendar.CalendarSearch;
import no.samrad.calendar.MeetingBody;
import no.samrad.calendar.MeetingId;
import no.samrad.calendar.MeetingPlan;
import no.samrad.calendar.MeetingPlanning;
import no.samrad.place.Language;
import no.samrad.shared.PageRequest;

/** How the use cases about councils, their calendars and their decisions are called. */
final class CouncilCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long SENT_AGREEMENTS = 910_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private CouncilCalls() {}

  static void addAll() {
    calendars();
    lists();
    decisions();
    boards();
  }

  private static void calendars() {
    MeetingPlan plan = new MeetingPlan(MeetingBody.COMMITTEE, DAY.minusYears(9), DAY.minusYears(9));
    MeetingId none = new MeetingId(-1);
    CalendarFile file = new CalendarFile("prove.csv", new byte[] {'x'}, null, null);
    add(MeetingPlanning.class, "enter", (bean, on) -> bean.enter(on.unit(), plan));
    add(MeetingPlanning.class, "change", (bean, on) -> bean.change(on.unit(), none, -1, plan, ""));
    add(MeetingPlanning.class, "cancel", (bean, on) -> bean.cancel(on.unit(), none, -1, "Prøve"));
    add(CalendarImport.class, "check", (bean, on) -> bean.check(on.unit(), file));
    add(CalendarImport.class, "write", (bean, on) -> bean.write(on.unit(), file, ""));
    add(CalendarQueries.class, "calendar", (bean, on) -> bean.calendar(on.unit(), DAY));
  }

  private static void lists() {
    CalendarSearch all = new CalendarSearch("", "", false, DAY, Language.NB);
    add(
        CalendarQueries.class,
        "units",
        (bean, on) ->
            shown(
                bean.units(all, PageRequest.first(200)).items().stream()
                    .anyMatch(row -> row.unit().equals(on.unit())),
                on));
    add(
        CalendarQueries.class,
        "counts",
        (bean, on) ->
            shown(
                bean.counts(new CalendarSearch("", on.slug(), false, DAY, Language.NB)).all() > 0,
                on));
  }

  /** The one that was sent. */
  private static AgreementId agreementOf(AccessTarget on) {
    return new AgreementId(SENT_AGREEMENTS + on.area().value());
  }

  private static AdoptionSubject subjectOf(AccessTarget on) {
    long number = agreementOf(on).value();
    return new AdoptionSubject(agreementOf(on), new VersionId(number), new PartyId(number), -1);
  }

  private static void decisions() {
    Decision decision =
        new Decision(DecidingBody.BOARD, DAY, new CaseNumber(""), Outcome.REJECTED, "");
    add(AdoptionRecording.class, "putOnAgenda", (bean, on) -> bean.putOnAgenda(subjectOf(on), DAY));
    add(AdoptionRecording.class, "record", (bean, on) -> bean.record(subjectOf(on), decision));
    add(
        AdoptionRecording.class,
        "correct",
        (bean, on) -> bean.correct(subjectOf(on), decision, "Prøve"));
    add(
        AdoptionRecording.class,
        "meetCondition",
        (bean, on) -> bean.meetCondition(subjectOf(on), DAY, "Prøve"));
  }

  private static void boards() {
    add(BoardQueries.class, "board", (bean, on) -> bean.board(agreementOf(on), DAY, Language.NB));
    add(BoardQueries.class, "price", (bean, on) -> bean.price(agreementOf(on), DAY, Language.NB));
    add(ContactTaskQueries.class, "own", CouncilCalls::tasks);
    add(TimeQueries.class, "of", (bean, on) -> bean.of(agreementOf(on), DAY, Language.NB));
    add(TimeQueries.class, "agreements", CouncilCalls::times);
    add(TimeQueries.class, "types", (bean, on) -> bean.types(DAY, Language.NB));
  }

  private static void tasks(ContactTaskQueries bean, AccessTarget on) {
    shown(
        bean.own(DAY, Language.NB).stream()
            .anyMatch(task -> task.agreement().equals(agreementOf(on))),
        on);
  }

  private static void times(TimeQueries bean, AccessTarget on) {
    shown(
        bean.agreements(DAY, Language.NB, PageRequest.first(200)).items().stream()
            .anyMatch(row -> row.agreement().equals(agreementOf(on))),
        on);
  }
}
