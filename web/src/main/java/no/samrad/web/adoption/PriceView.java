package no.samrad.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.adoption.BoardQueries;
import no.samrad.adoption.ChangePrice;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** What another version of the agreement in the address would cost. Only reads. */
@Named
@RequestScoped
public class PriceView {

  @Inject BoardQueries boards;
  @Inject BoardView board;
  @Inject AdoptionRights rights;
  @Inject AgreementHere here;
  @Inject Frame frame;

  private ChangePrice price;
  private boolean read;

  /** Null while nothing was sent, where nobody adopts, and for whoever may not know of drafts. */
  public ChangePrice getPrice() {
    if (!read) {
      read = true;
      boolean mine =
          board.getBoard() != null && rights.maySeePrice(board.getBoard().facts().area());
      price =
          mine ? boards.price(here.id(), frame.getDay(), PageLanguage.now()).orElse(null) : null;
    }
    return price;
  }

  /** There is a draft or a review beside what was sent. */
  public boolean isDraftBeside() {
    return getPrice() != null && board.getBoard().facts().draftNumber() != null;
  }
}
