package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalTime;
import no.samrad.agenda.ItemId;
import no.samrad.ballot.BallotClosing;
import no.samrad.ballot.BallotId;
import no.samrad.ballot.BallotQueries;
import no.samrad.ballot.Choice;
import no.samrad.ballot.Deciding;
import no.samrad.ballot.Motion;
import no.samrad.ballot.ProposalId;
import no.samrad.ballot.ProposalKind;
import no.samrad.ballot.Proposing;
import no.samrad.ballot.VoteCast;
import no.samrad.ballot.Voting;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.sitting.AttendanceId;
import no.samrad.sitting.AttendanceTimes;
import no.samrad.sitting.SittingAttendance;
import no.samrad.sitting.SittingLeading;
import no.samrad.sitting.SittingPartiality;
import no.samrad.sitting.SittingQueries;

/** How the use cases in a meeting of an NFP council that goes on are called. */
final class SittingCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long SITTINGS = 960_000;

  private static final LocalTime NOON = LocalTime.of(12, 0);

  private SittingCalls() {}

  static void addAll() {
    queries();
    room();
    votes();
  }

  private static long of(AccessTarget on) {
    return SITTINGS + on.area().value();
  }

  private static NfpMeetingId meeting(AccessTarget on) {
    return new NfpMeetingId(of(on));
  }

  private static ItemId item(AccessTarget on) {
    return new ItemId(of(on));
  }

  private static SeatId seat(AccessTarget on) {
    return new SeatId(of(on));
  }

  private static void queries() {
    add(SittingQueries.class, "page", (bean, on) -> bean.page(meeting(on), item(on), Language.NB));
    add(SittingQueries.class, "stamp", (bean, on) -> bean.stamp(meeting(on)));
    add(BallotQueries.class, "item", (bean, on) -> bean.item(item(on), Language.NB));
  }

  private static void room() {
    add(SittingLeading.class, "start", (bean, on) -> bean.start(meeting(on)));
    add(SittingLeading.class, "takeUp", (bean, on) -> bean.takeUp(item(on), null));
    add(SittingLeading.class, "end", (bean, on) -> bean.end(meeting(on)));
    add(SittingAttendance.class, "everybody", (bean, on) -> bean.everybody(meeting(on)));
    add(
        SittingAttendance.class,
        "arrive",
        (bean, on) -> bean.arrive(meeting(on), seat(on), seat(on), null));
    add(SittingAttendance.class, "leave", (bean, on) -> bean.leave(meeting(on), seat(on), NOON));
    AttendanceTimes times = new AttendanceTimes(NOON, null);
    add(
        SittingAttendance.class,
        "correct",
        (bean, on) -> bean.correct(meeting(on), new AttendanceId(of(on)), times, times));
    add(
        SittingAttendance.class,
        "remove",
        (bean, on) -> bean.remove(meeting(on), new AttendanceId(of(on))));
    add(SittingPartiality.class, "declare", (bean, on) -> bean.declare(item(on), seat(on), "Eier"));
    add(SittingPartiality.class, "withdraw", (bean, on) -> bean.withdraw(item(on), seat(on)));
  }

  private static void votes() {
    add(
        Proposing.class,
        "propose",
        (bean, on) ->
            bean.propose(item(on), new Motion(seat(on), ProposalKind.AMENDMENT, "Prøve")));
    add(Proposing.class, "withdraw", (bean, on) -> bean.withdraw(new ProposalId(of(on))));
    add(Voting.class, "open", (bean, on) -> bean.open(new ProposalId(of(on))));
    add(
        Voting.class,
        "vote",
        (bean, on) -> bean.vote(ballot(on), new VoteCast(seat(on), Choice.YES, null)));
    add(Voting.class, "allYes", (bean, on) -> bean.allYes(ballot(on)));
    add(Voting.class, "takeBack", (bean, on) -> bean.takeBack(ballot(on), seat(on), null));
    add(BallotClosing.class, "close", (bean, on) -> bean.close(ballot(on)));
    add(BallotClosing.class, "reopen", (bean, on) -> bean.reopen(ballot(on)));
    add(Deciding.class, "write", (bean, on) -> bean.write(item(on), "Prøve", 0));
    add(Deciding.class, "settle", (bean, on) -> bean.settle(item(on), "Prøve", 0));
    add(Deciding.class, "reopen", (bean, on) -> bean.reopen(item(on)));
  }

  private static BallotId ballot(AccessTarget on) {
    return new BallotId(of(on));
  }
}
