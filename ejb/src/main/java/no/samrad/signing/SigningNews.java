package no.samrad.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.agreement.PartyId;
import no.samrad.document.DocumentId;
import no.samrad.security.CurrentUser;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Tells what happened to signatures: who did it, and the events. */
@ApplicationScoped
class SigningNews {

  @Inject Signatures signatures;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  void by(Signature signature) {
    signature.changedBy(user.person(), clock.instant());
  }

  void opened(SigningCase about, SigningOrder order, int asked) {
    signatures.step(about, "SIGNING_OPENED", LocalDate.now(clock), user.person().value(), "");
    List<Change> changes = changes(about);
    changes.add(Change.set("lastDay", order.dueOn()));
    changes.add(Change.set("inTurns", !order.turns().isEmpty()));
    changes.add(Change.set("asked", asked));
    events.fire(new SigningOpened(about.area(), about.agreement(), changes, now()));
  }

  void reminded(SigningCase about, List<PartyId> parties) {
    String who = parties.stream().map(PartyId::toString).collect(Collectors.joining(" "));
    List<Change> changes = changes(about);
    changes.add(Change.set("signingParty", who));
    events.fire(new SignatureReminded(about.area(), about.agreement(), changes, now()));
  }

  void withdrawn(SigningCase about, int withdrawn, Reason why) {
    List<Change> changes = changes(about);
    changes.add(Change.of("asked", withdrawn, 0));
    events.fire(new SigningWithdrawn(about.area(), about.agreement(), changes, why.text(), now()));
  }

  void given(SigningCase about, PartyId party, GivenSignature given, DocumentId file) {
    List<Change> changes = changes(about);
    changes.add(Change.set("signingParty", party));
    changes.add(Change.set("signedOn", given.day()));
    changes.add(Change.set("signatureMethod", given.method()));
    if (file != null) {
      changes.add(Change.set("storedFile", file));
    }
    events.fire(new SignatureGiven(about.area(), about.agreement(), changes, now()));
  }

  void refused(SigningCase about, PartyId party, Reason reason) {
    List<Change> changes = changes(about);
    changes.add(Change.set("signingParty", party));
    events.fire(
        new SignatureRefused(about.area(), about.agreement(), changes, reason.text(), now()));
  }

  void copyAdded(SigningCase about, DocumentId file, String sha256) {
    List<Change> changes = changes(about);
    changes.add(Change.set("storedFile", file));
    changes.add(Change.set("sha256", sha256));
    events.fire(new SignedCopyAdded(about.area(), about.agreement(), changes, now()));
  }

  private static List<Change> changes(SigningCase about) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.set("signingVersion", about.sent().number()));
    return changes;
  }

  private Instant now() {
    return clock.instant();
  }
}
