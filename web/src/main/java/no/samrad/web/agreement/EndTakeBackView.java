package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agreement.AgreementEnding;
import no.samrad.agreement.EndId;
import no.samrad.agreement.EndRow;
import no.samrad.shared.NotFound;

/** Backs agreement/takeBackEnd.xhtml. */
@Named
@ViewScoped
public class EndTakeBackView implements Serializable {

  @Inject transient AgreementEnding ending;
  @Inject transient AgreementDoor door;

  private final AgreementChange change = new AgreementChange();
  private long end;

  public void load() {
    door.open(change);
    getRow();
  }

  public String save() {
    return door.save(
        change,
        () -> ending.takeBack(change.id(), change.version(), new EndId(end), change.getReason()),
        "agreement.end.takenBack");
  }

  public EndRow getRow() {
    return change.getDetails().ends().stream()
        .filter(each -> each.id().value() == end)
        .findFirst()
        .orElseThrow(() -> new NotFound(new EndId(end)));
  }

  public AgreementChange getChange() {
    return change;
  }

  public long getEnd() {
    return end;
  }

  public void setEnd(long end) {
    this.end = end;
  }
}
