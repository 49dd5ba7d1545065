package no.samrad.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samrad.adoption.Board;
import no.samrad.adoption.BoardQueries;
import no.samrad.adoption.BoardRow;
import no.samrad.web.faces.Pages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** The adoption board of the agreement in the address, as of the page's day. Only reads. */
@Named
@RequestScoped
public class BoardView {

  private static final String WAITING = "waiting";
  private static final String ADOPTED = "adopted";

  /** What the address may sort by; anything else is the board's own order. */
  private static final Map<String, Comparator<BoardRow>> ORDERS =
      Map.of(
          "party", Comparator.comparing(BoardView::place),
          "days", Comparator.comparingLong(BoardRow::days),
          "next",
              Comparator.comparing(
                  BoardView::nextDay, Comparator.nullsLast(Comparator.naturalOrder())));

  @Inject BoardQueries boards;
  @Inject AdoptionRights rights;
  @Inject AgreementHere here;
  @Inject Frame frame;

  private Board board;
  private boolean read;

  /** Refuses whoever may not read about the area. */
  public void load() {
    getBoard();
  }

  /** As in the address. */
  public long getAgreement() {
    return here.id().value();
  }

  /** Of the agreement; empty while nothing was sent. */
  public String getName() {
    return getBoard() == null ? "" : board.facts().name();
  }

  /** Null while nothing was sent, and where no party has to adopt. */
  public Board getBoard() {
    if (!read) {
      read = true;
      board =
          boards
              .board(here.id(), frame.getDay(), PageLanguage.now())
              .filter(found -> !found.rows().isEmpty())
              .orElse(null);
    }
    return board;
  }

  public List<BoardRow> getRows() {
    List<BoardRow> shown = getBoard().rows().stream().filter(this::isShown).toList();
    String sort = getSort();
    if (sort.isEmpty()) {
      return shown;
    }
    Comparator<BoardRow> order = ORDERS.get(sort.replaceFirst("^-", ""));
    return shown.stream().sorted(sort.startsWith("-") ? order.reversed() : order).toList();
  }

  private boolean isShown(BoardRow row) {
    return switch (getShow()) {
      case WAITING -> row.stage().waitsForUs();
      case ADOPTED -> row.adopted();
      default -> true;
    };
  }

  public String getShow() {
    return here.said("show");
  }

  public String getSort() {
    return Pages.sort(here.said("sort"), ORDERS.keySet(), "");
  }

  public BoardRow getBottleneck() {
    return getBoard().bottleneck().orElse(null);
  }

  public boolean isBottleneck(BoardRow row) {
    return row.equals(getBottleneck());
  }

  /** Nothing can be recorded on another day than today. */
  public boolean mayRecord(BoardRow row) {
    return !frame.isOtherDay() && rights.mayRecord(getBoard().facts().area(), row.party());
  }

  /** The parties come by name; their place is what sorting by name means. */
  private static Integer place(BoardRow row) {
    return row.place();
  }

  private static LocalDate nextDay(BoardRow row) {
    return row.next() == null ? null : row.next().day();
  }
}
