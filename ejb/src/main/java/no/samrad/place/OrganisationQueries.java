package no.samrad.place;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Finds organisations by any name they have or had. They are public bodies: nobody is refused. */
@Stateless
public class OrganisationQueries {

  @Inject Organisations organisations;

  /** Those that exist on the day, by name. */
  @PermitAll
  public List<OrganisationRow> all(LocalDate day, Language language) {
    return organisations.search("", day, language);
  }

  @PermitAll
  public List<OrganisationRow> search(String text, LocalDate day, Language language) {
    return organisations.search(text, day, language);
  }
}
