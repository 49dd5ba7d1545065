package no.samrad.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionId;
import no.samrad.shared.Change;

/** How a party stands to a version, as the audit trail keeps it: codes and days, no texts. */
record AdoptionState(
    long party, long version, LocalDate agendaOn, Decided decided, Condition condition) {

  record Decided(DecidingBody body, LocalDate day, String caseNumber, Outcome outcome) {}

  record Condition(boolean given, LocalDate metOn) {}

  /** Nothing is recorded yet. */
  static AdoptionState none(AdoptionSubject subject) {
    return new AdoptionState(
        subject.party().value(),
        subject.version().value(),
        null,
        new Decided(null, null, "", null),
        new Condition(false, null));
  }

  List<Change> from(AdoptionState before) {
    return Stream.concat(
            Stream.of(
                Change.set("party", new PartyId(party)),
                Change.set("agreementVersion", new VersionId(version))),
            Stream.of(
                    Change.of("agendaDay", before.agendaOn, agendaOn),
                    Change.of("body", before.decided.body, decided.body),
                    Change.of("decidedOn", before.decided.day, decided.day),
                    Change.of("caseNumber", before.decided.caseNumber, decided.caseNumber),
                    Change.of("outcome", before.decided.outcome, decided.outcome),
                    Change.of("condition", before.condition.given, condition.given),
                    Change.of("conditionMetOn", before.condition.metOn, condition.metOn))
                .filter(change -> !change.from().equals(change.to())))
        .toList();
  }
}
