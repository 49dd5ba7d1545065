package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.clause.ClauseDetails;
import no.samrad.clause.ClauseId;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.ClauseWords;
import no.samrad.web.library.ClauseBlocks.Block;
import no.samrad.web.place.PageLanguage;

/** Backs library/clause.xhtml: one edition of a clause. Only reads. */
@Named
@RequestScoped
public class ClauseView {

  @Inject ClauseQueries clauses;

  private long clause;
  private ClauseDetails details;

  public void load() {
    details = clauses.clause(new ClauseId(clause), PageLanguage.now());
  }

  public ClauseDetails getDetails() {
    return details;
  }

  /** The texts beside each other, in this order. */
  public List<Side> getSides() {
    return List.of(side("nb", details.clause().nb()), side("nn", details.clause().nn()));
  }

  private static Side side(String language, ClauseWords words) {
    return new Side(
        language, words.title(), ClauseBlocks.of(words.body()), ClauseBlocks.of(words.fallback()));
  }

  /** The clause in one language. */
  public record Side(String language, String title, List<Block> body, List<Block> fallback) {}

  public long getClause() {
    return clause;
  }

  public void setClause(long clause) {
    this.clause = clause;
  }
}
