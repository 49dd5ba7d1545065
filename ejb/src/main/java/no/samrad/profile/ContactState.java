package no.samrad.profile;

import java.util.List;
import no.samrad.shared.Change;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;

/** A contact at one moment, for the events that tell how it became another. */
record ContactState(PersonId person, ContactFunction function, Period period) {

  static ContactState of(ContactTerm contact) {
    return new ContactState(contact.person(), contact.function(), contact.period());
  }

  List<Change> asNew() {
    return List.of(
        Change.set("person", person),
        Change.set("function", function),
        Change.set("firstDay", period.firstDay().orElse(null)),
        Change.set("lastDay", period.lastDay().orElse(null)));
  }

  List<Change> from(ContactState before) {
    return List.of(
        Change.of("person", before.person, person),
        Change.of("function", before.function, function),
        Change.of(
            "firstDay", before.period.firstDay().orElse(null), period.firstDay().orElse(null)),
        Change.of("lastDay", before.period.lastDay().orElse(null), period.lastDay().orElse(null)));
  }
}
