package no.samrad.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.frame.AreaMenu;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** The areas pages about agreements offer, and where the caller may begin one. */
@ApplicationScoped
class AgreementAreas {

  @Inject AreaDirectoryQueries directory;
  @Inject AreaAccess access;
  @Inject Frame frame;

  AreaId require(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  String name(AreaId area) {
    return directory.nameOf(area, frame.getToday(), PageLanguage.now()).orElse("");
  }

  boolean mayBeginSomewhere() {
    AreaScope scope = changeable();
    return scope.unlimited() || !scope.areas().isEmpty();
  }

  boolean mayChange(AreaId area) {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  void requireChanging(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  /** Areas in which the caller may begin an agreement, by name. */
  List<AreaMenu.Choice> whereMayBegin() {
    AreaScope scope = changeable();
    return frame.getAreas().stream()
        .filter(each -> scope.unlimited() || scope.covers(require(each.slug())))
        .toList();
  }

  private AreaScope changeable() {
    return access.whereHolding(Role.ADMINISTRATOR, Role.HOST_STAFF);
  }
}
