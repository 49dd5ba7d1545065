package no.samrad.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Whether the library is the reader's to change. The use cases ask again. */
@Named
@ApplicationScoped
public class LibraryRights {

  @Inject AreaAccess access;

  public boolean isChanging() {
    return access.whereHolding(Role.ADMINISTRATOR).unlimited();
  }

  void requireChanging() {
    access.requireEverywhere(Role.ADMINISTRATOR);
  }
}
