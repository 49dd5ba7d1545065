package no.samrad.web.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.participation.NewReferral;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipationChoiceQueries;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.ParticipationQueries;
import no.samrad.participation.VisitId;
import no.samrad.participation.VisitRecord;
import no.samrad.participation.VisitRow;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Lets the team of an area in to its participants. */
@ApplicationScoped
class ParticipationDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject ParticipationQueries participations;
  @Inject ParticipationChoiceQueries choices;
  @Inject Clock clock;

  AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, today(), PageLanguage.now()).orElse(slug);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A participant of the area in the address. */
  ParticipantDetails participant(String slug, long id) {
    ParticipationId wanted = new ParticipationId(id);
    ParticipantDetails details = participations.participant(wanted, PageLanguage.now());
    if (!details.area().equals(area(slug))) {
      throw new NotFound(wanted);
    }
    return details;
  }

  VisitRow visit(long id) {
    return participations.visit(new VisitId(id), PageLanguage.now());
  }

  /** One that somebody has said something of, among those of a participant. */
  VisitRow registered(ParticipantDetails of, long id) {
    VisitId wanted = new VisitId(id);
    return of.visits().stream()
        .filter(each -> each.id().equals(wanted) && !each.open())
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  VisitRecord registered(VisitId id) {
    return choices.registered(id);
  }

  ParticipationChoices choices(AreaId area, LocalDate day) {
    return choices.choices(area, day, PageLanguage.now());
  }

  NewReferral written(ParticipationId id) {
    return choices.written(id);
  }
}
