package no.samrad.web.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.adoption.Board;
import no.samrad.adoption.BoardQueries;
import no.samrad.adoption.BoardRow;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.shared.NotFound;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Opens what a party is to decide, as it is today. */
@ApplicationScoped
class DecisionDoor {

  @Inject BoardQueries boards;
  @Inject AdoptionRights rights;
  @Inject Frame frame;

  Board open(AgreementId agreement) {
    return boards
        .board(agreement, frame.getToday(), PageLanguage.now())
        .orElseThrow(() -> new NotFound(agreement));
  }

  BoardRow require(Board board, PartyId party) {
    return board.rows().stream()
        .filter(row -> row.party().id().equals(party))
        .findFirst()
        .orElseThrow(() -> new NotFound(party));
  }

  boolean mayRecord(Board board, BoardRow row) {
    return rights.mayRecord(board.facts().area(), row.party());
  }
}
