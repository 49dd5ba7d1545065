package no.samrad.web.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import no.samrad.adoption.AllDone;
import no.samrad.adoption.Board;
import no.samrad.adoption.BoardParty;
import no.samrad.adoption.BoardRow;
import no.samrad.adoption.ChangePrice;
import no.samrad.agreement.DecidingBody;
import no.samrad.web.faces.Texts;

/** Sentences about who has come how far, for pages and files. */
@Named("boardWords")
@ApplicationScoped
public class BoardWords {

  @Inject Texts texts;

  /** Vedtak i 13 kommunestyrer; where not all are councils, at so many parties. */
  public String heading(Board board) {
    boolean councils =
        board.rows().stream().allMatch(row -> row.party().body() == DecidingBody.MUNICIPAL_COUNCIL);
    return texts.get(
        councils ? "adoption.board.councils" : "adoption.board.parties", board.rows().size());
  }

  /** Who is last and why it is that day, or why nobody can say. */
  public String allDone(Board board) {
    AllDone done = board.allDone();
    if (done.isBlocked()) {
      return texts.get("adoption.all.blocked", names(done.blocked()));
    }
    if (!done.isKnown()) {
      return texts.get("adoption.all.lacking", names(done.lacking()));
    }
    BoardRow last = done.last();
    if (last == null) {
      return texts.get("adoption.all.done");
    }
    return switch (last.stage()) {
      case ON_AGENDA -> texts.get("adoption.all.onAgenda", last.party().name());
      case CONDITION_UNMET -> texts.get("adoption.all.condition", last.party().name());
      default ->
          last.next() == null
              ? texts.get("adoption.all.noMeeting", last.party().name())
              : texts.get("adoption.all.last", last.party().name(), last.next().paperDeadline());
    };
  }

  /** 81 dager siden utsending, ikke satt på sakskartet. */
  public String bottleneck(BoardRow row) {
    return texts.get(
        "adoption.bottleneck." + row.stage(),
        row.days(),
        row.party().decided() == null ? row.party().agendaOn() : row.party().decided().day());
  }

  private static String names(List<BoardRow> rows) {
    return String.join(", ", rows.stream().map(row -> row.party().name()).toList());
  }

  public String again(ChangePrice price) {
    return String.join(", ", price.again().stream().map(BoardParty::name).toList());
  }

  public String lacking(ChangePrice price) {
    return String.join(", ", price.lacking().stream().map(BoardParty::name).toList());
  }

  /** How a phone or a mail program is told; null when neither is known. */
  public String reach(BoardParty.Contact contact) {
    if (!contact.phone().isEmpty()) {
      return "tel:" + contact.phone().replaceAll("[^+0-9]", "");
    }
    return contact.email().isEmpty() ? null : "mailto:" + contact.email();
  }

  /** Ring Pål Prøvedal, Vegårshei. */
  public String call(BoardParty party) {
    String key = party.contact().phone().isEmpty() ? "adoption.mail" : "adoption.call";
    return texts.get(key, party.contact().name());
  }

  /** The widths of the bar: adopted, on an agenda, without a day; of 100, with a gap between. */
  public String width(long count, Board board) {
    return format(Math.max(0, 100.0 * count / board.rows().size() - (count == 0 ? 0 : 0.4)));
  }

  public String start(long before, Board board) {
    return format(100.0 * before / board.rows().size());
  }

  private static String format(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
