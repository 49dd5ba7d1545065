package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaQueries;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Opens the forms about an area's host, phase, form or names, and takes them in. */
@ApplicationScoped
class ChangeDesk {

  @Inject AreaQueries areas;
  @Inject AreaRights rights;
  @Inject Messages messages;
  @Inject Frame frame;

  void open(AreaChange change) {
    AreaDetails area = areas.area(change.getSlug(), frame.getToday(), PageLanguage.now());
    rights.requireChanging(area.id());
    change.setArea(area);
  }

  /**
   * @return the page to go on to; null to stay on this one, which then shows what is true now, and
   *     what was typed: saving again is a new decision
   */
  String save(AreaChange change, Runnable work, Runnable receipt) {
    try {
      work.run();
    } catch (StaleData e) {
      open(change);
      messages.stale("area.stale", change.getArea().name());
      return null;
    }
    receipt.run();
    return "/area/area?faces-redirect=true&slug=" + change.getSlug();
  }
}
