package no.samrad.clause;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Role;

/** Reads types of agreement. What they are called may be known to whoever has any right. */
@Stateless
public class TypeQueries {

  @Inject TypeListing listing;

  /** Every type; those that have ended on the day come last. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public List<TypeDetails> types(LocalDate day, Language language) {
    return listing.all(day, language);
  }

  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public TypeDetails type(TypeCode code, Language language) {
    return listing.type(code, language);
  }
}
