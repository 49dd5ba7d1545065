package no.samrad.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;

/**
 * Tells use cases of other capabilities how teams are staffed by the norm of a day, without a name;
 * whoever asks has asked whether the caller may read about the areas. One statement.
 */
@ApplicationScoped
public class TeamStaffing {

  @Inject TeamListing listing;

  public List<TeamRow> of(AreaScope areas, LocalDate day, Language language) {
    return listing.teams(areas, day, language);
  }
}
