package no.samrad.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.clause.ClauseRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.DraftClause;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingDraft;
import no.samrad.wording.WordingOrdering;
import no.samrad.wording.WordingText;

/** Backs wording/draft.xhtml: a draft as a whole, and the order of its clauses. */
@Named
@ViewScoped
public class DraftView implements Serializable {

  @Inject transient WordingOrdering ordering;
  @Inject transient DraftReader reader;
  @Inject transient Messages messages;
  @Inject transient Format format;
  @Inject transient Texts texts;

  private long agreement;
  private String language;
  private long at;
  private String code;
  private DraftPage page;

  public void load() {
    page = reader.read(agreement, getRead());
  }

  public String move(DraftLine line, boolean up) {
    ordering.move(line.clause().id(), up);
    int place = line.text().number() + (up ? -1 : 1);
    messages.afterRedirect("drafting.moved", line.text().title(), place);
    return here(line.id());
  }

  public String remove(DraftLine line) {
    try {
      ordering.remove(line.clause().id(), line.clause().version());
    } catch (StaleData e) {
      load();
      messages.stale("drafting.remove.stale", line.text().title());
      return null;
    }
    messages.afterRedirect("drafting.removed", line.text().title());
    return here(0);
  }

  public String putBack(DraftClause clause) {
    try {
      ordering.putBack(clause.id());
    } catch (StaleData e) {
      load();
      messages.stale("drafting.putBack.stale", title(clause));
      return null;
    }
    messages.afterRedirect("drafting.putBack.done", title(clause));
    return here(clause.id().value());
  }

  public String addFromLibrary() {
    WordingClauseId added = ordering.addFromLibrary(page.open().draft().id(), code);
    messages.afterRedirect("drafting.added", code);
    return here(added.value());
  }

  /** The page anew, with the focus on a clause where there is one. */
  private String here(long clause) {
    String focus = clause == 0 ? "" : "&at=" + clause;
    String chosen = language == null ? "" : "&language=" + getRead().code();
    return "/wording/draft?faces-redirect=true&agreement=" + agreement + chosen + focus;
  }

  /** How far the draft is, in a sentence. */
  public String getLead() {
    WordingDraft draft = page.open().draft();
    return texts.get(
        "drafting.lead",
        format.moment(draft.changedAt()),
        draft.changedBy(),
        page.openComments(),
        page.missing().size());
  }

  public String title(DraftClause clause) {
    return Words.in(clause.title(), getRead());
  }

  public boolean isChosen(DraftLine line) {
    return line.id() == at;
  }

  /** The language the text is read in. */
  public DocumentLanguage getRead() {
    return Words.language(language);
  }

  public OpenDraft getOpen() {
    return page.open();
  }

  public WordingText getText() {
    return page.text();
  }

  public Integer getBase() {
    return page.base();
  }

  public List<DraftLine> getLines() {
    return page.lines();
  }

  public List<MissingPiece> getMissing() {
    return page.missing();
  }

  public List<DraftClause> getRemoved() {
    return page.removed();
  }

  public List<ClauseRow> getLibrary() {
    return page.library();
  }

  public boolean isMayChange() {
    return page.mayChange();
  }

  public boolean isMayResolve() {
    return page.mayResolve();
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
