package no.samrad.web.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.participation.Following;
import no.samrad.participation.Including;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.ReferralAssessing;
import no.samrad.participation.Transferring;
import no.samrad.participation.VisitKeeping;

/** Takes the step a small form is about. */
@ApplicationScoped
class StepTaking {

  @Inject ReferralAssessing assessing;
  @Inject Including including;
  @Inject Following following;
  @Inject Transferring transferring;
  @Inject VisitKeeping visits;

  void take(ParticipantStep step, ParticipantDetails of, StepForm form, VisitForm visit) {
    ParticipationId id = of.row().id();
    long seen = of.row().version();
    switch (step) {
      case ASSESS -> assessing.assess(id, seen, form.getVerdict(), form.getDay());
      case OFFER -> assessing.offer(id, seen, form.getDay());
      case CLOSE -> assessing.close(id, seen, form.getOutcome(), form.getDay());
      case TELL -> assessing.tellReferrer(id, seen, form.getDay());
      case EXPLORE -> including.explore(id, seen, form.getDay(), form.getAttendance());
      case CONSENT -> including.consent(id, seen, form.consent());
      case INCLUDE -> including.include(id, seen, form.getDay());
      case BIRTH -> following.giveBirth(id, seen, form.getDay());
      case END -> following.end(id, seen, form.ending());
      case NURSE -> transferring.assign(id, seen, form.chosen(), form.getDay(), form.getReason());
      case VISIT -> visits.add(id, visit.wanted());
      default -> throw new IllegalArgumentException(step.name());
    }
  }

  void transfer(ParticipantDetails of, StepForm form, ParticipationChoices choices) {
    transferring.transfer(
        of.row().id(), of.row().version(), form.residence(choices), form.getDay());
  }
}
