package no.samrad.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.agreement.VersionId;
import no.samrad.calendar.CouncilDates;
import no.samrad.calendar.MeetingBody;
import no.samrad.calendar.MeetingId;
import no.samrad.calendar.MeetingRow;
import no.samrad.calendar.MeetingSource;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/** A version sent to some parties, and when their councils meet. */
final class BoardFixture {

  static final LocalDate SENT = LocalDate.of(2025, 12, 19);
  static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final List<BoardParty> parties = new ArrayList<>();
  private final List<MeetingRow> meetings = new ArrayList<>();
  private long last;

  static BoardFixture sent() {
    return new BoardFixture();
  }

  BoardFixture party(String name) {
    return party(name, DecidingBody.MUNICIPAL_COUNCIL, null, null);
  }

  BoardFixture onAgenda(String name, LocalDate day) {
    return party(name, DecidingBody.MUNICIPAL_COUNCIL, day, null);
  }

  BoardFixture adopted(String name, LocalDate day) {
    return decided(name, Outcome.ADOPTED, day, "", null);
  }

  BoardFixture rejected(String name, LocalDate day) {
    return decided(name, Outcome.REJECTED, day, "", null);
  }

  BoardFixture conditional(String name, LocalDate day, LocalDate metOn) {
    return decided(name, Outcome.ADOPTED_WITH_CONDITION, day, "Vilkår", metOn);
  }

  BoardFixture administration(String name) {
    return party(name, DecidingBody.ADMINISTRATION, null, null);
  }

  BoardFixture ended(String name) {
    party(name);
    BoardParty before = parties.remove(parties.size() - 1);
    parties.add(
        new BoardParty(
            before.id(),
            before.role(),
            before.unit(),
            before.code(),
            before.name(),
            before.body(),
            true,
            null,
            null,
            null,
            null,
            null,
            0));
    return this;
  }

  private BoardFixture decided(
      String name, Outcome outcome, LocalDate day, String condition, LocalDate metOn) {
    BoardParty.Decided decided =
        new BoardParty.Decided(
            outcome,
            day,
            DecidingBody.MUNICIPAL_COUNCIL,
            "PS 1/26",
            condition,
            metOn,
            metOn == null ? "" : "Brev");
    return party(name, DecidingBody.MUNICIPAL_COUNCIL, day, decided);
  }

  private BoardFixture party(
      String name, DecidingBody body, LocalDate agendaOn, BoardParty.Decided decided) {
    last++;
    parties.add(
        new BoardParty(
            new PartyId(last),
            PartyRole.PARTICIPANT,
            new UnitId(last),
            "4200",
            name,
            body,
            false,
            agendaOn,
            decided,
            null,
            null,
            null,
            0));
    return this;
  }

  /** The council of the last party meets, papers due so many days before. */
  BoardFixture meets(LocalDate day, int daysBefore) {
    return meets(day, daysBefore, false);
  }

  BoardFixture cancelled(LocalDate day) {
    return meets(day, 14, true);
  }

  private BoardFixture meets(LocalDate day, int daysBefore, boolean cancelled) {
    meetings.add(
        new MeetingRow(
            new MeetingId(meetings.size() + 1L),
            1,
            new UnitId(last),
            MeetingBody.MUNICIPAL_COUNCIL,
            day,
            day.minusDays(daysBefore),
            MeetingSource.ENTERED,
            cancelled));
    return this;
  }

  Board on(LocalDate day) {
    return Board.of(facts(), dates(), day);
  }

  ChangePrice price(LocalDate day) {
    return ChangePrice.of(on(day), parties, dates(), day);
  }

  BoardFacts facts() {
    return new BoardFacts(new AreaId(3), "Prøve", new VersionId(1), 2, SENT, 3, parties);
  }

  private CouncilDates dates() {
    return new CouncilDates(meetings);
  }
}
