package no.samrad.web.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.samrad.signing.SignatureStatus;
import no.samrad.signing.SigningDetails;
import no.samrad.signing.SigningDetails.SignatureRow;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** The part of an agreement's page that says who has signed, as of the page's day. */
@Named
@RequestScoped
public class AgreementSigningView {

  @Inject SigningDoor door;
  @Inject Texts texts;
  @Inject Format format;

  private SigningDetails details;

  /** Read once per request. */
  public SigningDetails of(long agreement, LocalDate day) {
    if (details == null) {
      details = door.read(agreement, day);
    }
    return details;
  }

  /** Where signing stands, in a sentence. */
  public String sentence(SigningDetails of) {
    if (!of.isSent()) {
      return texts.get("signing.sentence.notSent");
    }
    if (of.isComplete()) {
      return texts.get("signing.sentence.complete", of.number());
    }
    if (!of.isReady()) {
      return texts.get("signing.sentence.notReady", of.adopted(), of.toAdopt(), of.number());
    }
    if (!of.isOpen()) {
      return texts.get("signing.sentence.ready", of.number());
    }
    return texts.get(
        "signing.sentence.open", of.signed(), of.signatures().size(), format.day(of.dueOn()));
  }

  public String tag(SignatureStatus status) {
    return switch (status) {
      case SIGNED -> "ok";
      case REFUSED, OVERDUE -> "act";
      case WAITS -> "watch";
      case WAITS_FOR_TURN, NOT_ASKED -> "idle";
    };
  }

  public boolean mayChange(SigningDetails of) {
    return door.mayChange(of);
  }

  public boolean mayRecord(SigningDetails of, SignatureRow row) {
    return row.isAwaited() && door.mayRecord(of, row);
  }
}
