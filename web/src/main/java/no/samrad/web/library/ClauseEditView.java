package no.samrad.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.clause.ClauseEditing;
import no.samrad.clause.ClauseEdition;
import no.samrad.clause.ClauseId;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.ClauseRule;
import no.samrad.clause.ClauseWords;
import no.samrad.clause.ItemLink;
import no.samrad.clause.NewEdition;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs library/editClause.xhtml: a clause gets other words from a day on. */
@Named
@ViewScoped
public class ClauseEditView implements Serializable {

  @Inject transient ClauseQueries clauses;
  @Inject transient ClauseEditing editing;
  @Inject transient LibraryRights rights;
  @Inject transient Messages messages;

  private final WordsForm nb = new WordsForm();
  private final WordsForm nn = new WordsForm();
  private long clause;
  private ClauseEdition now;
  private String items;
  private String source;
  private LocalDate from;
  private String reason;

  public void load() {
    rights.requireChanging();
    read();
    nb.take(now.nb());
    nn.take(now.nn());
    items = now.items().stream().map(ItemLink::toString).collect(Collectors.joining(" "));
    source = now.source();
  }

  private void read() {
    now = clauses.clause(new ClauseId(clause), PageLanguage.now()).clause();
  }

  public String save() {
    NewEdition wanted =
        new NewEdition(nb.words(), nn.words(), now.required(), links(), source, from);
    ClauseId added;
    try {
      added = editing.begin(now.id(), now.version(), wanted, reason);
    } catch (StaleData e) {
      read(); // what was typed stays; saving again is a new decision
      messages.stale("library.stale", now.code());
      return null;
    }
    messages.afterRedirect("library.edit.saved", now.code(), from);
    return "/library/clause?faces-redirect=true&clause=" + added.value();
  }

  private List<ItemLink> links() {
    return Arrays.stream((items == null ? "" : items).split("[\\s,;]+", -1))
        .filter(each -> !each.isEmpty())
        .map(ClauseEditView::link)
        .toList();
  }

  private static ItemLink link(String written) {
    if (written.indexOf(':') < 1) {
      throw new RuleViolation(ClauseRule.UNKNOWN_ITEM, written);
    }
    return ItemLink.of(written);
  }

  public ClauseEdition getNow() {
    return now;
  }

  public WordsForm getNb() {
    return nb;
  }

  public WordsForm getNn() {
    return nn;
  }

  public long getClause() {
    return clause;
  }

  public void setClause(long clause) {
    this.clause = clause;
  }

  public String getItems() {
    return items;
  }

  public void setItems(String items) {
    this.items = items;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Title and texts in one language, as they are typed. */
  public static class WordsForm implements Serializable {

    private String title;
    private String body;
    private String fallback;

    void take(ClauseWords words) {
      title = words.title();
      body = words.body();
      fallback = words.fallback();
    }

    ClauseWords words() {
      return new ClauseWords(text(title), text(body), text(fallback));
    }

    private static String text(String typed) {
      return typed == null ? "" : typed;
    }

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    public String getBody() {
      return body;
    }

    public void setBody(String body) {
      this.body = body;
    }

    public String getFallback() {
      return fallback;
    }

    public void setFallback(String fallback) {
      this.fallback = fallback;
    }
  }
}
