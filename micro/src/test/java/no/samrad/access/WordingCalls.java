package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.util.List;
import no.samrad.wording.ClauseWords;
import no.samrad.wording.CommentId;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.FilledWording;
import no.samrad.wording.Titles;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingDrafting;
import no.samrad.wording.WordingFacts;
import no.samrad.wording.WordingId;
import no.samrad.wording.WordingOrdering;
import no.samrad.wording.WordingQueries;
import no.samrad.wording.WordingReview;

/** How the use cases about texts of agreements are called. */
final class WordingCalls {

  private WordingCalls() {}

  static void addAll() {
    WordingId text = new WordingId(-1);
    FilledWording none = new FilledWording(text, WordingFacts.NONE);
    DocumentLanguage nb = DocumentLanguage.NB;
    add(WordingQueries.class, "text", (bean, on) -> bean.text(none, nb));
    add(WordingQueries.class, "draft", (bean, on) -> bean.draft(text));
    add(WordingQueries.class, "comments", (bean, on) -> bean.comments(text, "nb"));
    add(WordingQueries.class, "comparison", (bean, on) -> bean.comparison(none, none, nb));
    drafting(text);
    review();
  }

  private static void drafting(WordingId text) {
    WordingClauseId clause = new WordingClauseId(-1);
    Titles titles = new Titles("Prøve", "Prøve");
    ClauseWords words = new ClauseWords(titles, titles);
    add(WordingDrafting.class, "change", (bean, on) -> bean.change(clause, -1, words));
    add(WordingDrafting.class, "restore", (bean, on) -> bean.restore(clause, -1));
    add(WordingDrafting.class, "entitle", (bean, on) -> bean.entitle(text, titles, titles));
    add(WordingDrafting.class, "fill", (bean, on) -> bean.fill(text, List.of()));
    add(WordingOrdering.class, "addFromLibrary", (bean, on) -> bean.addFromLibrary(text, "VK-01"));
    add(WordingOrdering.class, "addOwn", (bean, on) -> bean.addOwn(text, words));
    add(WordingOrdering.class, "move", (bean, on) -> bean.move(clause, true));
    add(WordingOrdering.class, "remove", (bean, on) -> bean.remove(clause, -1));
    add(WordingOrdering.class, "putBack", (bean, on) -> bean.putBack(clause));
  }

  private static void review() {
    WordingClauseId clause = new WordingClauseId(-1);
    CommentId comment = new CommentId(-1);
    add(WordingReview.class, "comment", (bean, on) -> bean.comment(clause, on.unit(), "Prøve"));
    add(WordingReview.class, "answer", (bean, on) -> bean.answer(comment, on.unit(), "Prøve"));
    add(WordingReview.class, "resolve", (bean, on) -> bean.resolve(comment, "Prøve"));
  }
}
