package no.samrad.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.StaleData;

/** Where every change of a draft begins: may the caller, and is it a draft still? */
@ApplicationScoped
class DraftDesk {

  @Inject Wordings wordings;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The draft, locked for the caller, who writes it for the area. */
  Wording open(WordingId id) {
    access.requireAny(wordings.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    Wording wording = wordings.require(id);
    wording.requireDraft();
    return wording;
  }

  void requireStill(Object subject, Titles seen, Titles now) {
    if (!seen.equals(now)) {
      throw new StaleData(subject);
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Stamp stamp() {
    return new Stamp(user.person(), clock.instant());
  }
}
