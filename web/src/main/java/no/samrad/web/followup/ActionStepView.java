package no.samrad.web.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.followup.ActionRow;
import no.samrad.followup.ActionTaking;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;

/** Backs followup/step.xhtml: an action is done, dropped, or to be done after all. */
@Named
@ViewScoped
public class ActionStepView implements Serializable {

  @Inject transient ActionTaking taking;
  @Inject transient ActionDoor door;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private String slug;
  private long action;
  private String step;
  private String back;
  private String words;
  private ActionStep taken;
  private ActionRow row;

  public void load() {
    taken = ActionStep.of(step);
    find();
  }

  private void find() {
    row = taken == ActionStep.DONE ? door.done(slug, action) : door.managed(slug, action);
  }

  public String save() {
    try {
      take();
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("followup.stale");
      return null;
    }
    messages.afterRedirect("followup." + taken.address() + ".receipt");
    return isFromMember()
        ? "/member/home?faces-redirect=true"
        : "/followup/list?faces-redirect=true&slug=" + slug;
  }

  private void take() {
    switch (taken) {
      case DROP -> taking.drop(row.id(), row.version(), words);
      case REOPEN -> taking.reopen(row.id(), row.version(), words);
      default -> taking.complete(row.id(), row.version(), words);
    }
  }

  /** Where the reader came from, and goes again. */
  public boolean isFromMember() {
    return "member".equals(back);
  }

  public String word(String which) {
    return texts.get("followup." + taken.address() + "." + which);
  }

  /** Only whoever says that it is done may leave it at that. */
  public boolean isReasonNeeded() {
    return taken != ActionStep.DONE;
  }

  public ActionRow getRow() {
    return row;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getAction() {
    return action;
  }

  public void setAction(long action) {
    this.action = action;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getBack() {
    return back;
  }

  public void setBack(String back) {
    this.back = back;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
