package no.samrad.clause;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads the clause library. It belongs to no area, so a role anywhere is enough. */
@Stateless
public class ClauseQueries {

  /** What {@link PageRequest#column()} may name; anything else means by code. */
  public static final Set<String> SORT_COLUMNS = Set.of("code", "title", "type", "verified");

  @Inject ClauseListing listing;
  @Inject TemplateListing templates;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public PageOf<ClauseRow> clauses(ClauseSearch search, PageRequest page) {
    return listing.search(search, page);
  }

  /** One clause in one edition, with the others beside it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public ClauseDetails clause(ClauseId id, Language language) {
    return new ClauseDetails(
        listing.clause(id), templates.withClause(id), listing.editions(id, language));
  }

  /** The templates of the day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public List<TemplateRow> templates(LocalDate day) {
    return templates.ofType(null, day);
  }

  /** One template, with its clauses in their editions of the day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public TemplateDetails template(TemplateId id, LocalDate day) {
    return templates.template(id, day);
  }

  /** Every placeholder, by code. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public List<Placeholder> placeholders() {
    return List.copyOf(listing.placeholders().values());
  }
}
