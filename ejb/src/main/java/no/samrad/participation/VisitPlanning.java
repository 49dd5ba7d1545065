package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.norm.Norms;
import no.samrad.shared.PersonId;

/** Keeps the planned visits of a participant in step with what happens to her. */
@ApplicationScoped
class VisitPlanning {

  @Inject Visits visits;
  @Inject NurseBook nurses;
  @Inject Norms norms;

  /**
   * As the schedule wishes from a day on, for whoever follows her then; nobody plans for nobody.
   */
  void anew(Participation of, LocalDate from) {
    visits.dropFrom(of, from);
    nurses.last(of).ifPresent(nurse -> plan(of, nurse, from));
  }

  /** Another nurse takes over what is planned, or plans it when nobody has. */
  void takeOver(Participation of, PersonId nurse, LocalDate from) {
    visits.takeOver(of, nurse, from);
    if (of.state() == ParticipationState.INCLUDED) {
      plan(of, nurse, from);
    }
  }

  /** Nothing is planned from the day on. */
  void stop(Participation of, LocalDate from) {
    visits.dropFrom(of, from);
  }

  private void plan(Participation of, PersonId nurse, LocalDate from) {
    visits.plan(of, nurse, norms.on(from, of.area()), from);
  }
}
