package no.samrad.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/**
 * Reads in few words what menus, head lines and the pages of other things say about areas. Whoever
 * holds no right gets nothing, not a refusal: these stand on pages that are about something else.
 */
@Stateless
public class AreaDirectoryQueries {

  @Inject AreaDirectory directory;
  @Inject AreaAccess access;

  /** How many areas and members there are on the day. */
  @PermitAll
  public AreaOverview overview(LocalDate day) {
    return directory.overview(day, access.readable());
  }

  /** The areas that exist on the day, by name. */
  @PermitAll
  public List<AreaChoice> choices(LocalDate day, Language language) {
    return directory.choices(day, language, access.readable());
  }

  /** Where these units have taken part, oldest first, with the areas' names of the day. */
  @PermitAll
  public List<UnitMembership> ofUnits(Collection<UnitId> units, LocalDate day, Language language) {
    return directory.ofUnits(units, day, language, access.readable());
  }

  /**
   * The area with this slug, also for those who may not read about it: a refusal has to name it.
   */
  @PermitAll
  public Optional<AreaId> idOf(String slug) {
    return directory.idOf(slug);
  }

  /** What an area is called, also for those who may not read about it: a refusal has to name it. */
  @PermitAll
  public Optional<String> nameOf(AreaId area, LocalDate day, Language language) {
    return directory.nameOf(area, day, language);
  }
}
