package no.samrad.web.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.followup.ActionQueries;
import no.samrad.followup.ActionRow;
import no.samrad.followup.ActionStanding;
import no.samrad.security.CurrentUser;
import no.samrad.shared.AreaId;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** What is open in an area, and for the reader, on pages that are about more. Only reads. */
@Named
@RequestScoped
public class OpenActionsView {

  @Inject ActionQueries actions;
  @Inject CurrentUser user;
  @Inject Frame frame;

  private ActionStanding standing;
  private List<ActionRow> own;

  public ActionStanding standing(AreaId area) {
    if (standing == null) {
      standing = actions.standing(area, frame.getToday());
    }
    return standing;
  }

  /** Empty also for somebody without any role, who may not ask. */
  public List<ActionRow> getOwn() {
    if (own == null) {
      own = user.roles().isEmpty() ? List.of() : actions.own(frame.getToday(), PageLanguage.now());
    }
    return own;
  }
}
