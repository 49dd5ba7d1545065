package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samrad.agenda.AgendaReaders;
import no.samrad.document.DocumentDetails;
import no.samrad.document.DocumentGuard;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;

/** Files of an agenda are read by whoever may read an item they belong to. */
@ApplicationScoped
class AgendaGuard implements DocumentGuard {

  static final Set<String> READERS =
      Set.of(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

  @Inject PaperUses uses;
  @Inject AgendaReaders readers;

  @Override
  public void requireReading(DocumentDetails document) {
    List<PaperUse> found = uses.of(document.id());
    boolean managing = readers.manages(document.area());
    boolean member = readers.sitsIn(document.area());
    boolean mine =
        found.stream().anyMatch(use -> managing || (use.called() && (member || !use.closed())));
    if (!found.isEmpty() && !mine) {
      throw new AccessDenied(READERS, document.area());
    }
  }
}
