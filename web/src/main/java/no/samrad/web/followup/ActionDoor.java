package no.samrad.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.followup.ActionChoices;
import no.samrad.followup.ActionId;
import no.samrad.followup.ActionQueries;
import no.samrad.followup.ActionRow;
import no.samrad.followup.FollowupQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Lets people in to the actions of an area. */
@ApplicationScoped
class ActionDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject ActionQueries actions;
  @Inject FollowupQueries followup;
  @Inject ActionRights rights;
  @Inject Clock clock;

  AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, today(), PageLanguage.now()).orElse(slug);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Who, for which unit and after which item, to whoever may write it down. */
  ActionChoices choices(AreaId area) {
    return followup.choices(area, today(), PageLanguage.now());
  }

  /** An action of the area in the address, for whoever manages it. */
  ActionRow managed(String slug, long action) {
    rights.requireManaging(area(slug));
    return read(slug, action);
  }

  /** The same for whoever manages it or is to do it. */
  ActionRow done(String slug, long action) {
    ActionRow row = read(slug, action);
    if (!rights.mayDo(row)) {
      rights.requireManaging(area(slug));
    }
    return row;
  }

  private ActionRow read(String slug, long action) {
    ActionId id = new ActionId(action);
    ActionRow row = actions.action(id, today(), PageLanguage.now());
    if (!row.from().slug().equals(slug)) {
      throw new NotFound(id);
    }
    return row;
  }
}
