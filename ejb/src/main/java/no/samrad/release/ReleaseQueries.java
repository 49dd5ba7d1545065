package no.samrad.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads what has been published: administrators and auditors, of every area or of their own. */
@Stateless
public class ReleaseQueries {

  @Inject ReleaseListing listing;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /** One page, newest first. No figure stands in it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public PageOf<ReleaseRow> page(ReleaseFilter filter, PageRequest page, Language language) {
    AreaScope scope = readable();
    return new PageOf<>(listing.rows(filter, scope, page, language), listing.count(filter, scope));
  }

  /** The areas of which figures left. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<ReleaseArea> areas(Language language) {
    return listing.areas(readable(), language, LocalDate.now(clock));
  }

  /** What was counted, by its codes. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<String> subjects() {
    return listing.subjects(readable());
  }

  /** The ways by which something left. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<FigureOutlet> outlets() {
    return listing.outlets(readable());
  }

  private AreaScope readable() {
    return access.whereHolding(Role.ADMINISTRATOR, Role.AUDITOR);
  }
}
