package no.samrad.web.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.samrad.agenda.ItemKind;
import no.samrad.ballot.BallotOutcome;
import no.samrad.ballot.BallotRow;
import no.samrad.ballot.ItemSheet;
import no.samrad.ballot.ProposalRow;
import no.samrad.ballot.Tally;
import no.samrad.council.SeatFunction;
import no.samrad.meeting.MeetingStep;
import no.samrad.sitting.ItemVerdict;
import no.samrad.sitting.LiveItem;
import no.samrad.sitting.LiveMeeting;
import no.samrad.sitting.LivePage;
import no.samrad.sitting.LiveSeat;
import no.samrad.sitting.QuorumCount;
import no.samrad.sitting.Stay;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts a meeting that runs into words. */
@Named("liveWords")
@ApplicationScoped
public class LiveWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

  @Inject Texts texts;
  @Inject Format format;

  public String heading(LiveMeeting meeting) {
    return meeting.number() == null
        ? texts.get("sitting.heading.day", meeting.day())
        : texts.get("sitting.heading", meeting.number(), String.valueOf(meeting.year()));
  }

  public String lead(LivePage page) {
    LiveMeeting meeting = page.meeting();
    String when =
        texts.get(
            "sitting.lead.when",
            capital(format.longDay(meeting.day())),
            time(meeting.startsAt()),
            time(meeting.endsAt()));
    String where = meeting.place().isEmpty() ? when : when + ", " + meeting.place();
    String who =
        page.secretary().isEmpty() ? "" : " " + texts.get("sitting.lead.who", page.secretary());
    return where + "." + who;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Texts.language()) + text.substring(1);
  }

  public String step(LiveMeeting meeting) {
    return texts.get("sitting.step." + meeting.step());
  }

  /** Why nothing can be recorded. */
  public String state(LiveMeeting meeting) {
    if (meeting.step() == MeetingStep.CANCELLED) {
      return texts.get("sitting.cancelled");
    }
    return texts.get(meeting.step().isAhead() ? "sitting.notBegun" : "sitting.over");
  }

  public String kind(LiveItem item) {
    return texts.get("sitting.kindName." + item.kind());
  }

  /** 12.08; empty when there is none. */
  public String time(LocalTime time) {
    return time == null ? "" : TIME.format(time);
  }

  /** PS 7/2026, or the place on the agenda. */
  public String number(LivePage page, LiveItem item) {
    return item.number() == null
        ? texts.get("sitting.item.place", page.position(item.item()))
        : "PS\u00a0" + item.number() + "/" + item.year();
  }

  /** PS 7/2026, vedtakssak, 12.25–12.50. */
  public String about(LivePage page, LiveItem item) {
    List<String> parts = new ArrayList<>();
    parts.add(number(page, item));
    parts.add(texts.get("sitting.kind." + item.kind()));
    if (item.at() != null) {
      parts.add(time(item.at()) + (item.until() == null ? "" : "–" + time(item.until())));
    }
    return String.join(", ", parts);
  }

  public String kindOf(ItemVerdict verdict) {
    return switch (verdict) {
      case UNANIMOUS, CARRIED, NOTED -> "ok";
      case REJECTED, POSTPONED -> "watch";
      case NONE, HIDDEN -> "idle";
    };
  }

  /** How many are needed, as the bar says it. */
  public String quorum(QuorumCount count) {
    if (count.isAllPartial()) {
      return texts.get("sitting.quorum.none");
    }
    return texts.get(count.isReached() ? "sitting.quorum.yes" : "sitting.quorum.no");
  }

  /** 7 av 9 deltar, minst 5 kreves. */
  public String count(QuorumCount count) {
    return texts.get("sitting.count", count.present(), count.members(), count.needed());
  }

  /** Arendal, leder; Vennesla, vara for Nils Fraværsen; Risør, kom 12.08. */
  public String seat(LiveSeat seat) {
    List<String> parts = new ArrayList<>();
    parts.add(seat.unitName());
    if (seat.isSubstituted()) {
      parts.add(texts.get("sitting.seat.for", seat.member()));
    } else if (seat.function() != SeatFunction.MEMBER) {
      parts.add(texts.get("sitting.function." + seat.function()));
    }
    return String.join(", ", parts);
  }

  /** The same, and when they came and went. */
  public String person(LivePage page, LiveSeat seat) {
    if (!seat.isPresent()) {
      boolean awaited = page.meeting().step().isAhead() && !seat.excused();
      return awaited ? seat(seat) : seat(seat) + ". " + absence(seat);
    }
    if (seat.isPartial()) {
      return seat(seat) + ". " + texts.get("sitting.partial.here", number(page, page.item()));
    }
    LocalTime arrived = seat.getStay().arrived();
    LocalTime begun = page.meeting().startedAt();
    boolean late = begun != null && arrived.isAfter(begun);
    return late ? seat(seat) + ", " + texts.get("sitting.seat.came", time(arrived)) : seat(seat);
  }

  private String absence(LiveSeat seat) {
    if (seat.getStay() != null) {
      return texts.get("sitting.seat.left", time(seat.getStay().left()));
    }
    return texts.get(seat.excused() ? "sitting.seat.excused" : "sitting.seat.away");
  }

  /** 12.00–13.10, or since when. */
  public String stay(Stay stay) {
    return stay.left() == null
        ? texts.get("sitting.stay.since", stay.name(), time(stay.arrived()))
        : texts.get("sitting.stay.from", stay.name(), time(stay.arrived()), time(stay.left()));
  }

  /** Vedtatt med 5 mot 1, 1 blank. */
  public String outcome(BallotRow ballot) {
    Tally tally = ballot.getTally();
    if (ballot.castingVote()) {
      return texts.get("ballot.outcome.casting." + ballot.outcome(), tally.yes(), tally.no());
    }
    if (tally.isUnanimous()) {
      return texts.get("ballot.outcome.unanimous");
    }
    boolean tied = tally.yes() == tally.no() && ballot.outcome() == BallotOutcome.REJECTED;
    return texts.get(
        tied ? "ballot.outcome.tied" : "ballot.outcome." + ballot.outcome(),
        tally.yes(),
        tally.no(),
        tally.blank());
  }

  /** Innstilling; Endringsforslag fra Amir Tenkeland, Lillesand. */
  public String proposal(ProposalRow row) {
    return row.by().isEmpty()
        ? texts.of(row.kind())
        : texts.get("ballot.proposal.from", row.kind(), row.by(), row.unit());
  }

  /** Which proposal a ballot is about. */
  public String about(BallotRow ballot) {
    return texts.get("ballot.about", ballot.kind(), ballot.wording());
  }

  /** What the button says that is pressed when an item is done with. */
  public String settle(LivePage page, ItemSheet sheet) {
    boolean decided = page.item().kind() == ItemKind.DECISION || !sheet.ballots().isEmpty();
    String key = decided ? "ballot.settle" : "ballot.note";
    return page.getNext() == null
        ? texts.get(key)
        : texts.get(key + "Next", number(page, page.getNext()));
  }
}
