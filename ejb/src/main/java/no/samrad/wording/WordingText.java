package no.samrad.wording;

import java.io.Serializable;
import java.util.List;
import no.samrad.prose.Block;
import no.samrad.prose.Line;
import no.samrad.prose.Prose;

/**
 * A text in one language with its placeholders filled; those that nothing fills are open runs that
 * show what is meant. A sealed text is filled with the facts of the day it was sealed.
 *
 * @param sha256 of the sealed text in this language; empty before
 */
public record WordingText(
    WordingId wording,
    DocumentLanguage language,
    WordingStatus status,
    Line title,
    List<Clause> clauses,
    List<Hole> holes,
    String sha256)
    implements Serializable {

  public WordingText {
    clauses = List.copyOf(clauses);
    holes = List.copyOf(holes);
  }

  public String plainTitle() {
    return title.plain();
  }

  /**
   * A clause.
   *
   * @param lineage the same in every version of the clause
   * @param number its place, from 1
   * @param heading its title, with placeholders filled
   * @param code the library clause it began as; empty for own text
   * @param items what it is meant to fulfil
   */
  public record Clause(
      WordingClauseId id,
      long lineage,
      int number,
      String code,
      Line heading,
      Prose prose,
      List<WordingItem> items)
      implements Serializable {

    public Clause {
      items = List.copyOf(items);
    }

    public String title() {
      return heading.plain();
    }

    public List<Block> blocks() {
      return prose.blocks();
    }
  }
}
