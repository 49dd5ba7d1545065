package no.samrad.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.wording.ClauseWords;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingOrdering;

/** Backs wording/add.xhtml: a clause in own words. */
@Named
@ViewScoped
public class DraftClauseAddView implements Serializable {

  @Inject transient WordingOrdering ordering;
  @Inject transient DraftDoor door;
  @Inject transient ClauseReceipt receipt;

  private final ClauseForm form = new ClauseForm();
  private long agreement;
  private OpenDraft open;

  public void load() {
    open = door.openToChange(agreement);
  }

  public String save() {
    ClauseWords typed = form.words();
    WordingClauseId added = ordering.addOwn(open.draft().id(), typed);
    receipt.tell("drafting.clause.added", typed);
    return "/wording/draft?faces-redirect=true&agreement=" + agreement + "&at=" + added.value();
  }

  public List<KnownPlaceholder> getPlaceholders() {
    return KnownPlaceholder.of(open.draft());
  }

  public OpenDraft getOpen() {
    return open;
  }

  public ClauseForm getForm() {
    return form;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }
}
