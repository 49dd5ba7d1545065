package no.samrad.adoption;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.DecidingBody;
import no.samrad.calendar.CouncilDates;
import no.samrad.calendar.MeetingBody;
import no.samrad.calendar.MeetingRow;

/** Works out where each party stands on a day and when it can decide at the earliest. */
final class BoardReckoning {

  private final LocalDate sentOn;
  private final CouncilDates dates;
  private final LocalDate day;

  BoardReckoning(LocalDate sentOn, CouncilDates dates, LocalDate day) {
    this.sentOn = sentOn;
    this.dates = dates;
    this.day = day;
  }

  BoardRow row(int place, BoardParty party) {
    Stage stage = stage(party);
    BoardRow.NextMeeting next = next(party, stage).orElse(null);
    return new BoardRow(place, party, stage, days(party, stage), next, inReach(party, stage, next));
  }

  private Stage stage(BoardParty party) {
    BoardParty.Decided decided = party.decided();
    if (decided != null) {
      if (decided.outcome() == Outcome.REJECTED) {
        return Stage.REJECTED;
      }
      return decided.stands() ? Stage.ADOPTED : Stage.CONDITION_UNMET;
    }
    if (party.ended()) {
      return Stage.PARTY_ENDED;
    }
    if (party.agendaOn() == null || isCancelled(party)) {
      return Stage.NOT_ON_AGENDA;
    }
    return party.agendaOn().isBefore(day) ? Stage.AGENDA_PASSED : Stage.ON_AGENDA;
  }

  /** The meeting it stands on the agenda of will not take place. */
  private boolean isCancelled(BoardParty party) {
    return meetingBody(party.body())
        .map(body -> dates.isCancelled(party.unit(), body, party.agendaOn()))
        .orElse(false);
  }

  private long days(BoardParty party, Stage stage) {
    LocalDate until = stage == Stage.ADOPTED ? party.decided().standsOn() : day;
    return Math.max(0, ChronoUnit.DAYS.between(sentOn, until));
  }

  private Optional<BoardRow.NextMeeting> next(BoardParty party, Stage stage) {
    return switch (stage) {
      case ADOPTED, REJECTED, PARTY_ENDED, CONDITION_UNMET -> Optional.empty();
      case ON_AGENDA -> Optional.of(onAgenda(party));
      case NOT_ON_AGENDA, AGENDA_PASSED ->
          firstInReach(party, dates, day)
              .map(found -> new BoardRow.NextMeeting(found.day(), found.paperDeadline()));
    };
  }

  private BoardRow.NextMeeting onAgenda(BoardParty party) {
    LocalDate deadline =
        meetingBody(party.body()).stream()
            .flatMap(body -> dates.of(party.unit(), body, party.agendaOn()).stream())
            .filter(meeting -> meeting.day().equals(party.agendaOn()))
            .map(MeetingRow::paperDeadline)
            .findFirst()
            .orElse(null);
    return new BoardRow.NextMeeting(party.agendaOn(), deadline);
  }

  /** A condition may be met, and an administration may decide, without any meeting. */
  private LocalDate inReach(BoardParty party, Stage stage, BoardRow.NextMeeting next) {
    if (stage == Stage.ADOPTED || stage.blocks()) {
      return null;
    }
    if (stage == Stage.CONDITION_UNMET) {
      return day;
    }
    if (next != null) {
      return next.day();
    }
    return party.body() == DecidingBody.ADMINISTRATION ? day : null;
  }

  /** The first meeting of the party's body whose papers can still be handed in on the day. */
  static Optional<MeetingRow> firstInReach(BoardParty party, CouncilDates dates, LocalDate day) {
    return party.unit() == null
        ? Optional.empty()
        : meetingBody(party.body()).flatMap(body -> dates.firstInReach(party.unit(), body, day));
  }

  /** Empty for an administration or a board, which have no calendar here. */
  static Optional<MeetingBody> meetingBody(DecidingBody body) {
    return switch (body) {
      case MUNICIPAL_COUNCIL -> Optional.of(MeetingBody.MUNICIPAL_COUNCIL);
      case EXECUTIVE_COMMITTEE -> Optional.of(MeetingBody.EXECUTIVE_COMMITTEE);
      case CITY_GOVERNMENT -> Optional.of(MeetingBody.CITY_GOVERNMENT);
      case COMMITTEE -> Optional.of(MeetingBody.COMMITTEE);
      case DISTRICT_COMMITTEE -> Optional.of(MeetingBody.DISTRICT_COMMITTEE);
      case ADMINISTRATION, BOARD -> Optional.empty();
    };
  }

  /**
   * The latest, over the parties, of the day each can decide at the earliest. Where that is not
   * known of one, nobody can say it of all.
   */
  static AllDone allDone(List<BoardRow> rows, LocalDate day) {
    List<BoardRow> blocked = rows.stream().filter(row -> row.stage().blocks()).toList();
    List<BoardRow> lacking = rows.stream().filter(BoardRow::lacksDates).toList();
    if (!blocked.isEmpty() || !lacking.isEmpty()) {
      return new AllDone(null, null, lacking, blocked);
    }
    Optional<BoardRow> last =
        rows.stream().filter(row -> !row.adopted()).max(comparing(BoardRow::inReach));
    LocalDate known =
        last.map(BoardRow::inReach)
            .orElseGet(
                () ->
                    rows.stream()
                        .map(row -> row.party().decided().standsOn())
                        .max(LocalDate::compareTo)
                        .orElse(day));
    return new AllDone(known, last.orElse(null), List.of(), List.of());
  }
}
