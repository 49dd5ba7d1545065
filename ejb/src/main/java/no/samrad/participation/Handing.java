package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.Change;
import no.samrad.shared.PersonId;

/** One nurse hands a participant and her planned visits to another. */
@ApplicationScoped
class Handing {

  @Inject NurseBook nurses;
  @Inject VisitPlanning planning;

  List<Change> to(Participation of, PersonId nurse, LocalDate day, String reason) {
    Optional<PersonId> before = nurses.last(of);
    String why = before.isPresent() ? new StatedReason(reason).text() : StatedReason.orNone(reason);
    nurses.assign(of, nurse, day, why);
    planning.takeOver(of, nurse, day);
    return List.of(Change.of("nurse", before.orElse(null), nurse), Change.set("from", day));
  }

  void stop(Participation of, LocalDate day) {
    planning.stop(of, day);
  }
}
