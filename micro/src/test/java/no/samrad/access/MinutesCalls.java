package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import no.samrad.circulation.CirculationQueries;
import no.samrad.circulation.NewReply;
import no.samrad.circulation.SubstituteCall;
import no.samrad.circulation.SubstituteQueries;
import no.samrad.circulation.WrittenChoice;
import no.samrad.circulation.WrittenClosing;
import no.samrad.circulation.WrittenOutcome;
import no.samrad.circulation.WrittenReplying;
import no.samrad.circulation.WrittenSubstitution;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.MinutesApproval;
import no.samrad.minutes.MinutesDrafting;
import no.samrad.minutes.MinutesFormat;
import no.samrad.minutes.MinutesQueries;
import no.samrad.minutes.MinutesReview;
import no.samrad.minutes.RemarkId;
import no.samrad.place.Language;

/** How the use cases about minutes and decisions in writing are called. */
final class MinutesCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long MEETINGS = 900_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private MinutesCalls() {}

  static void addAll() {
    add(MinutesQueries.class, "minutes", (bean, on) -> bean.minutes(meeting(on), false));
    add(MinutesQueries.class, "file", (bean, on) -> bean.file(meeting(on), MinutesFormat.PDF));
    add(MinutesQueries.class, "later", (bean, on) -> bean.later(meeting(on)));
    add(MinutesDrafting.class, "introduce", (bean, on) -> bean.introduce(meeting(on), -1, ""));
    add(MinutesDrafting.class, "circulate", (bean, on) -> bean.circulate(meeting(on), -1, DAY));
    add(MinutesReview.class, "comment", (bean, on) -> bean.comment(meeting(on), null, "Prøve"));
    add(MinutesReview.class, "answer", (bean, on) -> bean.answer(remark(on), "Prøve"));
    add(
        MinutesApproval.class,
        "approve",
        (bean, on) -> bean.approve(meeting(on), -1, null, "Prøve"));
    inWriting();
    add(MinutesApproval.class, "note", (bean, on) -> bean.note(meeting(on), "Prøve"));
  }

  private static void inWriting() {
    NewReply reply = new NewReply(new SeatId(-1), WrittenChoice.YES, "");
    add(
        CirculationQueries.class,
        "circulation",
        (bean, on) -> bean.circulation(meeting(on), Language.NB));
    add(WrittenReplying.class, "answer", (bean, on) -> bean.answer(meeting(on), reply));
    add(
        WrittenClosing.class,
        "close",
        (bean, on) -> bean.close(meeting(on), WrittenOutcome.DECIDED));
    SeatId seat = new SeatId(-1);
    SubstituteCall call = new SubstituteCall(seat, seat, "Prøve");
    add(SubstituteQueries.class, "seat", (bean, on) -> bean.seat(meeting(on), seat, Language.NB));
    add(WrittenSubstitution.class, "call", (bean, on) -> bean.call(meeting(on), call));
    add(WrittenSubstitution.class, "giveBack", (bean, on) -> bean.giveBack(meeting(on), seat));
  }

  private static NfpMeetingId meeting(AccessTarget on) {
    return new NfpMeetingId(MEETINGS + on.area().value());
  }

  private static RemarkId remark(AccessTarget on) {
    return new RemarkId(MEETINGS + on.area().value());
  }
}
