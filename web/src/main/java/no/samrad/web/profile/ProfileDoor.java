package no.samrad.web.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.profile.ProfileQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.area.AreaRights;
import no.samrad.web.place.PageLanguage;

/** Lets whoever may change it in to the profile of an area. */
@ApplicationScoped
class ProfileDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject ProfileQueries profiles;
  @Inject AreaRights rights;
  @Inject Clock clock;

  OpenProfile open(String slug) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    rights.requireChanging(area);
    LocalDate today = LocalDate.now(clock);
    String name = directory.nameOf(area, today, PageLanguage.now()).orElse(slug);
    return new OpenProfile(area, name, today, profiles.profile(area));
  }
}
