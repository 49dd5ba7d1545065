package no.samrad.web.profile;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.profile.ContactId;
import no.samrad.profile.ProfileDetails;
import no.samrad.profile.ProfileDetails.ContactRow;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/** The profile of an area on the desk of somebody who may change it. */
public record OpenProfile(AreaId area, String name, LocalDate today, ProfileDetails profile)
    implements Serializable {

  long version() {
    return profile.version();
  }

  ContactRow requireContact(long id) {
    ContactId wanted = new ContactId(id);
    return profile.contacts().stream()
        .filter(each -> each.contact().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }
}
