package no.samrad.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Messages;
import no.samrad.wording.ClauseOrigin;
import no.samrad.wording.ClauseWords;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.DraftClause;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingDrafting;

/** Backs wording/clause.xhtml: one clause of a draft is written. */
@Named
@ViewScoped
public class DraftClauseView implements Serializable {

  @Inject transient WordingDrafting drafting;
  @Inject transient DraftDoor door;
  @Inject transient ClauseReceipt receipt;
  @Inject transient Messages messages;
  @Inject transient Format format;

  private final ClauseForm form = new ClauseForm();
  private long clause;
  private long agreement;
  private OpenDraft open;
  private DraftClause now;
  private List<Comparison> changes = List.of();
  private List<Comparison> conflicts = List.of();

  public void load() {
    read();
    form.show(now);
    DraftText base = door.base(open);
    if (base != null) {
      changes =
          Stream.of(DocumentLanguage.values())
              .map(language -> change(base, language))
              .filter(each -> !each.isEmpty())
              .toList();
    }
  }

  private void read() {
    open = door.openToChange(agreement);
    now = open.require(new WordingClauseId(clause));
  }

  private Comparison change(DraftText base, DocumentLanguage language) {
    return new Comparison(
        "drafting.clause",
        language.code(),
        DraftText.of(open.draft()).difference(base, now, language));
  }

  public String save() {
    ClauseWords typed = form.words();
    try {
      drafting.change(now.id(), now.version(), typed);
    } catch (StaleData e) {
      return conflict(typed);
    }
    receipt.tell("drafting.clause.saved", typed);
    return "/wording/draft?faces-redirect=true&agreement=" + agreement + "&at=" + clause;
  }

  public String restore() {
    ClauseWords typed = form.words();
    try {
      drafting.restore(now.id(), now.version());
    } catch (StaleData e) {
      return conflict(typed);
    }
    messages.afterRedirect("drafting.clause.restored", now.code());
    return "/wording/draft?faces-redirect=true&agreement=" + agreement + "&at=" + clause;
  }

  /** What was typed stays; the page shows what the other wrote, and saving again is a decision. */
  private String conflict(ClauseWords typed) {
    read();
    if (now.removed()) {
      messages.stale("drafting.clause.removed", now.changedBy());
      return null;
    }
    conflicts =
        Stream.of(
                Comparison.ofLines(
                    "drafting.field.title", "nb", now.title().nb(), typed.title().nb()),
                Comparison.ofTexts("drafting.field.body", "nb", now.body().nb(), typed.body().nb()),
                Comparison.ofLines(
                    "drafting.field.title", "nn", now.title().nn(), typed.title().nn()),
                Comparison.ofTexts("drafting.field.body", "nn", now.body().nn(), typed.body().nn()))
            .filter(each -> !each.isEmpty())
            .toList();
    messages.stale("drafting.clause.stale", now.changedBy(), format.moment(now.changedAt()));
    return null;
  }

  public boolean isFromLibrary() {
    return !now.code().isEmpty();
  }

  /** It began as a clause of the library and reads otherwise now. */
  public boolean isRestorable() {
    return now.origin() == ClauseOrigin.CHANGED;
  }

  public int getNumber() {
    return open.number(now);
  }

  public List<KnownPlaceholder> getPlaceholders() {
    return KnownPlaceholder.of(open.draft());
  }

  public OpenDraft getOpen() {
    return open;
  }

  public DraftClause getNow() {
    return now;
  }

  public ClauseForm getForm() {
    return form;
  }

  /** From the version before to what is saved. */
  public List<Comparison> getChanges() {
    return changes;
  }

  /** From what somebody else has saved to what is typed. */
  public List<Comparison> getConflicts() {
    return conflicts;
  }

  public long getClause() {
    return clause;
  }

  public void setClause(long clause) {
    this.clause = clause;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }
}
