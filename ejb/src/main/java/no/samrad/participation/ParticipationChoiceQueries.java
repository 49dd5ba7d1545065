package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;

/** Reads what can be chosen in forms about participants. */
@Stateless
public class ParticipationChoiceQueries {

  @Inject ChoiceListing listing;
  @Inject Participations participations;
  @Inject Visits visits;
  @Inject TeamAccess access;
  @Inject Journal journal;

  /** As it is on a day: members, criteria and the team change. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public ParticipationChoices choices(AreaId area, LocalDate day, Language language) {
    access.requireTeam(area);
    List<NativeRow> criteria = listing.criteria(area, day, language);
    return new ParticipationChoices(
        listing.units(area, day, language),
        listing.codes(language),
        criteria.isEmpty() ? "" : criteria.get(0).text(0),
        criteria.stream().map(ChoiceListing::criterion).toList(),
        listing.nurses(area, day, language),
        listing.elsewhere(area, day, language),
        access.isLeader(area));
  }

  /** A visit as it was registered, to be corrected. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public VisitRecord registered(VisitId id) {
    Visit visit = visits.find(id);
    access.requireTeam(visit.area());
    journal.read(visit.participation(), visit.area());
    return visit.registered();
  }

  /** A referral as it was written down, to be corrected. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public NewReferral written(ParticipationId id) {
    Participation referred = participations.find(id);
    access.requireTeam(referred.area());
    journal.read(id, referred.area());
    ReferralFacts said = referred.referral();
    return new NewReferral(
        said.referredOn(),
        said.source(),
        referred.unit(),
        said.gestation(),
        said.isFirstTime(),
        participations.criteria(referred));
  }
}
