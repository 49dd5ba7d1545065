package no.samrad.web.wording;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.PartyRow;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;

/** What the pages offer about comments; the use cases decide. */
@ApplicationScoped
class CommentRights {

  private static final Set<String> READERS =
      Set.of(
          Role.ADMINISTRATOR,
          Role.HOST_STAFF,
          Role.MUNICIPAL_CONTACT,
          Role.COUNCIL_SECRETARY,
          Role.AUDITOR);

  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Texts texts;
  @Inject Frame frame;

  boolean mayRead() {
    return READERS.stream().anyMatch(user::has);
  }

  boolean mayResolve(AgreementDetails details) {
    return access.mayAny(details.row().area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  /** The host first, then the parties by name; empty for whoever only reads. */
  List<Speaker> speakers(AgreementDetails details) {
    Stream<Speaker> host =
        mayResolve(details)
            ? Stream.of(new Speaker(null, texts.get("drafting.comment.host")))
            : Stream.empty();
    Stream<Speaker> units =
        details.partiesOn(frame.getToday()).stream()
            .filter(party -> speaksFor(details, party))
            .map(party -> new Speaker(party.unit(), party.name()));
    return Stream.concat(host, units)
        .collect(toMap(Speaker::key, each -> each, (one, same) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private boolean speaksFor(AgreementDetails details, PartyRow party) {
    return party.unit() != null
        && access.mayUnit(details.row().area(), party.unit(), Role.MUNICIPAL_CONTACT);
  }
}
