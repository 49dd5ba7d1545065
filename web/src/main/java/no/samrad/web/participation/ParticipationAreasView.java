package no.samrad.web.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.area.AreaChoice;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.web.place.PageLanguage;

/** Backs participation/areas.xhtml: whoever works in one team goes straight to its list. */
@Named
@RequestScoped
public class ParticipationAreasView {

  @Inject AreaDirectoryQueries directory;
  @Inject ParticipationDoor door;
  @Inject AreaAccess access;

  private List<AreaChoice> areas;

  public String load() {
    areas =
        directory.choices(door.today(), PageLanguage.now()).stream()
            .filter(each -> access.mayAny(each.id(), Role.TEAM_LEADER, Role.TEAM_MEMBER))
            .toList();
    return areas.size() == 1
        ? "/participation/list?faces-redirect=true&slug=" + areas.get(0).slug()
        : null;
  }

  public List<AreaChoice> getAreas() {
    return areas;
  }
}
