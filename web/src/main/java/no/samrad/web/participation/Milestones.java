package no.samrad.web.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipantDetails.ConsentDeviation;
import no.samrad.participation.ParticipantDetails.Steps;
import no.samrad.web.faces.Texts;
import no.samrad.web.participation.ParticipationWords.Milestone;

/** The way of a participant, day by day. */
final class Milestones {

  private final Texts texts;
  private final List<Milestone> all = new ArrayList<>();

  private Milestones(Texts texts) {
    this.texts = texts;
  }

  /** The earliest first; on one day in the order of the steps. */
  static List<Milestone> of(ParticipantDetails of, Texts texts) {
    Milestones found = new Milestones(texts);
    found.beforeInclusion(of);
    found.afterInclusion(of);
    return found.all.stream().sorted(Comparator.comparing(Milestone::day)).toList();
  }

  private void beforeInclusion(ParticipantDetails of) {
    Steps steps = of.steps();
    add(of.referral().day(), "referred", of.referral().source());
    add(steps.assessedOn(), steps.eligible() ? "eligible" : "notEligible", "");
    if (steps.offeredOn() != null && !steps.offeredOn().equals(steps.assessedOn())) {
      add(steps.offeredOn(), "offered", "");
    }
    of.talks().forEach(talk -> add(talk.day(), "talk", texts.of(talk.with())));
    add(steps.consentedOn(), "consented", late(of.deviation()));
    add(steps.toldOn(), "told", "");
  }

  private void afterInclusion(ParticipantDetails of) {
    Steps steps = of.steps();
    add(
        steps.includedOn(),
        "included",
        of.earlier() == null
            ? ""
            : texts.get("participation.milestone.from", of.earlier().areaName()));
    of.nurses().forEach(nurse -> add(nurse.from(), "nurse", nurse.name()));
    add(steps.birthOn(), "born", "");
    add(steps.endedOn(), "ended", ending(of));
  }

  private String late(ConsentDeviation deviation) {
    return deviation == null
        ? ""
        : texts.get(
            "participation.milestone.late", deviation.was().toString(), deviation.approvedBy());
  }

  private String ending(ParticipantDetails of) {
    Steps steps = of.steps();
    if (steps.handover() == null) {
      return of.row().ending();
    }
    String services = String.join(", ", steps.services());
    return services.isEmpty()
        ? texts.get(
            "participation.milestone.handover", of.row().ending(), texts.of(steps.handover()))
        : texts.get(
            "participation.milestone.services",
            of.row().ending(),
            texts.of(steps.handover()),
            services);
  }

  private void add(LocalDate day, String what, String note) {
    if (day != null) {
      all.add(new Milestone(day, texts.get("participation.milestone." + what), note));
    }
  }
}
