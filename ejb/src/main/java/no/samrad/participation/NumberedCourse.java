package no.samrad.participation;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A course with the number it has or gets.
 *
 * @param pseudonym empty for one that has one already
 */
record NumberedCourse(long id, String pseudonym, CourseToKeep course) {

  boolean isNew() {
    return course.known() == null;
  }

  CourseFacts facts() {
    return course.facts();
  }

  /** Nobody followed her until now. */
  boolean getsNurse() {
    return facts().nurse() != null && (isNew() || course.known().facts().nurse() == null);
  }

  /** The nurse's first day: the assessment, where there is one. */
  LocalDate followedFrom() {
    return facts().assessed() == null ? facts().referral().day() : facts().assessed();
  }

  JsonObjectBuilder json(String name, LocalDate day) {
    return Json.createObjectBuilder().add("id", id).add(name, day.toString());
  }

  /** From which day on nothing that was planned holds any more. */
  Optional<LocalDate> stopsOn(LocalDate today) {
    if (isNew()) {
      return Optional.empty();
    }
    CourseFacts before = course.known().facts();
    if (before.ended() == null && facts().ended() != null) {
      return Optional.of(facts().ended());
    }
    return before.birth() == null && facts().birth() != null
        ? Optional.of(today)
        : Optional.empty();
  }

  /** The day her child is due, as long as she is followed up. */
  Optional<LocalDate> dueIfFollowed() {
    if (facts().included() == null || facts().ended() != null) {
      return Optional.empty();
    }
    ReferralFacts referral = new ReferralFacts(facts().referral(), facts().criteriaSet());
    return Optional.of(referral.due(facts().included()));
  }

  JsonObjectBuilder json() {
    CourseFacts facts = facts();
    NewReferral referral = facts.referral();
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("id", id)
            .add("seen", isNew() ? 0 : course.known().version())
            .add("unit", referral.unit().value())
            .add("pseudonym", pseudonym)
            .add("referred", referral.day().toString())
            .add("source", referral.source())
            .add("first", referral.firstTime())
            .add("criteria", facts.criteriaSet())
            .add("state", state().name())
            .add("handover", facts.handover() == null ? "" : facts.handover().name());
    if (referral.gestation() != null) {
      object.add("gestation", referral.gestation().days());
    }
    addDays(object);
    addEnd(object);
    return object;
  }

  private void addDays(JsonObjectBuilder object) {
    CourseFacts facts = facts();
    add(object, "assessed", facts.assessed());
    if (facts.eligible() != null) {
      object.add("eligible", facts.eligible());
    }
    add(object, "offered", facts.offered());
    add(object, "consented", facts.consented());
    add(object, "included", facts.included());
    add(object, "birth", facts.birth());
    add(object, "ended", ended());
    add(object, "told", facts.told());
  }

  private void addEnd(JsonObjectBuilder object) {
    boolean included = facts().included() != null;
    if (included) {
      object.add("outcome", "INCLUDED");
    } else if (ended() != null) {
      object.add("outcome", isNotEligible() ? "NOT_ELIGIBLE" : facts().reason());
    }
    if (included && ended() != null) {
      object.add("reason", facts().reason());
    }
  }

  private boolean isNotEligible() {
    return Boolean.FALSE.equals(facts().eligible());
  }

  private LocalDate ended() {
    return isNotEligible() ? facts().assessed() : facts().ended();
  }

  private ParticipationState state() {
    CourseFacts facts = facts();
    if (ended() != null) {
      return ParticipationState.ENDED;
    }
    if (facts.included() != null) {
      return ParticipationState.INCLUDED;
    }
    if (facts.consented() != null) {
      return ParticipationState.CONSENTED;
    }
    if (!facts.talks().isEmpty()) {
      return ParticipationState.EXPLORING;
    }
    return facts.assessed() == null ? ParticipationState.REFERRED : ParticipationState.ASSESSED;
  }

  private static void add(JsonObjectBuilder object, String name, LocalDate day) {
    if (day != null) {
      object.add(name, day.toString());
    }
  }
}
