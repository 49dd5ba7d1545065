package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementSending;
import no.samrad.agreement.AgreementVersions;
import no.samrad.agreement.VersionRow;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;

/**
 * Backs agreement/step.xhtml: one step of the draft, with what will happen. The step stands in the
 * address: review, draft, send, version or discard.
 */
@Named
@ViewScoped
public class AgreementStepView implements Serializable {

  private static final Set<String> STEPS = Set.of("review", "draft", "send", "version", "discard");
  private static final Set<String> DATED = Set.of("review", "send");
  private static final Set<String> PRICED = Set.of("version", "send");
  private static final Set<String> REASONED = Set.of("draft", "discard");

  @Inject transient AgreementSending sending;
  @Inject transient AgreementVersions versions;
  @Inject transient AgreementDoor door;
  @Inject transient Texts texts;
  @Inject transient Frame frame;

  private final AgreementChange change = new AgreementChange();
  private String step;

  public void load() {
    if (!STEPS.contains(step)) {
      throw new NotFound("step");
    }
    door.open(change);
    change.setDay(frame.getToday());
  }

  public String save() {
    return door.save(change, this::take, "agreement.step." + step + ".done", getNumber());
  }

  private void take() {
    AgreementId id = change.id();
    switch (step) {
      case "review" -> sending.openReview(id, change.version(), change.getDay());
      case "send" -> sending.send(id, change.version(), change.getDay());
      case "draft" -> sending.closeReview(id, change.version(), change.getReason());
      case "discard" -> versions.discard(id, change.version(), change.getReason());
      default -> versions.begin(id, change.version());
    }
  }

  /** What the page says about the step: its title, what will happen, the word on the button. */
  public String say(String what) {
    return texts.get("agreement.step." + step + "." + what, getNumber());
  }

  /** The number of the draft the step is about, also of one that is begun by it. */
  public int getNumber() {
    return change.getDetails().draft().map(each -> each.number()).orElse(next());
  }

  /** The draft there is already; null where the step begins one. */
  public VersionRow getDraft() {
    return change.getDetails().draft().orElse(null);
  }

  private int next() {
    return change.getDetails().versions().stream().mapToInt(each -> each.number()).max().orElse(0)
        + 1;
  }

  /** The version that sending supersedes: one the parties have and that is not in force. */
  public Integer getSuperseded() {
    return change.getDetails().status().underWay() ? change.getDetails().row().number() : null;
  }

  public boolean isDated() {
    return DATED.contains(step);
  }

  /** It makes councils decide again, and what that costs is said first. */
  public boolean isPriced() {
    return PRICED.contains(step);
  }

  public boolean isReasoned() {
    return REASONED.contains(step);
  }

  public AgreementChange getChange() {
    return change;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }
}
