package no.samrad.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.agreement.Bodies.Member;
import no.samrad.clause.FilledBy;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeParty;
import no.samrad.place.OrganisationId;

/** The parties an agreement begins with: those that follow from its type and its area that day. */
final class Proposal {

  /** In the reference data. */
  private static final OrganisationId NATIONAL_OFFICE = new OrganisationId(3);

  private Proposal() {}

  static List<NewParty> of(TypeDetails type, List<Member> members, LocalDate day) {
    boolean hostApart = type.parties().stream().anyMatch(Proposal::isForHost);
    List<NewParty> proposed = new ArrayList<>();
    for (TypeParty role : type.parties()) {
      if (role.role().name().equals(PartyRole.NATIONAL_OFFICE.name())) {
        proposed.add(new NewParty(null, NATIONAL_OFFICE, terms(role, DecidingBody.BOARD, day)));
      } else if (isForHost(role)) {
        members.stream()
            .filter(Member::host)
            .map(each -> party(each, role, day))
            .forEach(proposed::add);
      } else if (role.filledBy() != FilledBy.ORGANISATION && role.most() > 1) {
        members.stream()
            .filter(each -> !(hostApart && each.host()) && takesPart(each, members))
            .limit(role.most())
            .map(each -> party(each, role, day))
            .forEach(proposed::add);
      }
    }
    return proposed;
  }

  /** A municipality that is host of its own districts takes part through them. */
  private static boolean takesPart(Member member, List<Member> members) {
    return !member.host() || member.district() || members.stream().noneMatch(Member::district);
  }

  private static boolean isForHost(TypeParty role) {
    return role.role().name().equals(PartyRole.HOST.name())
        || role.role().name().equals(PartyRole.RECIPIENT.name());
  }

  private static NewParty party(Member member, TypeParty role, LocalDate day) {
    DecidingBody body =
        member.district() ? DecidingBody.DISTRICT_COMMITTEE : DecidingBody.MUNICIPAL_COUNCIL;
    return new NewParty(member.unit(), null, terms(role, body, day));
  }

  private static PartyTerms terms(TypeParty role, DecidingBody body, LocalDate day) {
    return new PartyTerms(
        PartyRole.valueOf(role.role().name()), role.adopts(), role.signs(), body, day, null);
  }
}
