package no.samrad.adoption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.calendar.CouncilCalendar;
import no.samrad.calendar.CouncilDates;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Reads how far the councils have come, and what a change would cost. */
@Stateless
public class BoardQueries {

  @Inject BoardListing listing;
  @Inject CouncilCalendar calendar;
  @Inject AgreementRegister agreements;
  @Inject AreaAccess access;

  /** Empty while nothing has been sent to the parties. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public Optional<Board> board(AgreementId agreement, LocalDate day, Language language) {
    access.requireReading(agreements.area(agreement));
    return listing
        .facts(agreement, day, language)
        .map(facts -> Board.of(facts, dates(facts.parties(), day), day));
  }

  /** What it costs to send another version on the day; empty while none was sent. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR})
  public Optional<ChangePrice> price(AgreementId agreement, LocalDate day, Language language) {
    access.requireAny(
        agreements.area(agreement), Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR);
    Optional<BoardFacts> facts = listing.facts(agreement, day, language);
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    List<BoardParty> next = listing.next(agreement, day, language);
    CouncilDates dates =
        dates(Stream.concat(facts.get().parties().stream(), next.stream()).toList(), day);
    return Optional.of(ChangePrice.of(Board.of(facts.get(), dates, day), next, dates, day));
  }

  private CouncilDates dates(Collection<BoardParty> parties, LocalDate day) {
    return calendar.from(
        day, parties.stream().map(BoardParty::unit).filter(Objects::nonNull).distinct().toList());
  }
}
