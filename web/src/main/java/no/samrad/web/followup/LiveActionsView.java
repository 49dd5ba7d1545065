package no.samrad.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.followup.ActionChoices;
import no.samrad.followup.ActionQueries;
import no.samrad.followup.ActionRow;
import no.samrad.web.place.PageLanguage;

/** Backs WEB-INF/parts/liveActions.xhtml; read once somebody looks, so after what was written. */
@Named
@RequestScoped
public class LiveActionsView {

  @Inject ActionQueries actions;
  @Inject ActionDoor door;

  private List<ActionRow> rows;
  private ActionChoices choices;

  public List<ActionRow> rows(ItemId item) {
    if (rows == null) {
      rows = actions.ofItem(item, door.today(), PageLanguage.now());
    }
    return rows;
  }

  /** For whoever records; others are not asked. */
  public ActionChoices choices(String slug) {
    if (choices == null) {
      choices = door.choices(door.area(slug));
    }
    return choices;
  }
}
