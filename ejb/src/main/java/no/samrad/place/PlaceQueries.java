package no.samrad.place;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.UnitId;

/**
 * Reads municipalities and city districts as they are on a day. These are open data of Statistics
 * Norway, so nobody is refused here; the pages ask for a sign-in.
 */
@Stateless
public class PlaceQueries {

  /** What {@link PageRequest#column()} may name; anything else means best match, then name. */
  public static final Set<String> SORT_COLUMNS = Set.of("name", "code", "age0", "population");

  @Inject UnitListing listing;
  @Inject UnitPicture picture;

  @PermitAll
  public PageOf<UnitRow> units(UnitSearch search, PageRequest page) {
    return listing.units(search, page);
  }

  /** The unit that carries the code on the day. */
  @PermitAll
  public UnitDetails unit(UnitCode code, LocalDate day, Language language) {
    return picture.of(code, day, language);
  }

  /** The units that carry the codes on the day; codes nobody carries then are missing. */
  @PermitAll
  public Map<UnitCode, UnitRow> unitsByCode(
      Collection<UnitCode> codes, LocalDate day, Language language) {
    return listing.byCode(codes, day, language);
  }

  /** What rules need to know of these units; unknown ids are missing. */
  @PermitAll
  public Map<UnitId, UnitFacts> facts(Set<UnitId> units, LocalDate day, Language language) {
    return listing.facts(units, day, language);
  }
}
