package no.samrad.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.area.AreaDetails;
import no.samrad.profile.ProfileDetails;
import no.samrad.profile.ProfileDetails.ContactRow;
import no.samrad.profile.ProfileDetails.OfficeRow;
import no.samrad.profile.ProfileDetails.ShareRow;
import no.samrad.profile.ProfileQueries;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** The part of an area's page that says what the area says about itself, as of the page's day. */
@Named
@RequestScoped
public class AreaProfileView {

  @Inject ProfileQueries profiles;
  @Inject ProfileTables tables;
  @Inject Texts texts;
  @Inject Format format;

  private ProfileDetails profile;

  /** Read once per request. */
  public ProfileDetails of(AreaDetails area) {
    if (profile == null) {
      profile = profiles.profile(area.id());
    }
    return profile;
  }

  /** Sends one of its tables, where the address of the area's page asks for it. */
  public void sendIfAsked(AreaDetails area, String export) {
    if (export != null) {
      tables.sendIfAsked(export, area, of(area));
    }
  }

  /** Null when none is known for the day of the page. */
  public OfficeRow office(AreaDetails area) {
    return of(area).officeOn(area.day());
  }

  public List<ContactRow> contacts(AreaDetails area) {
    return of(area).contactsOn(area.day());
  }

  /** Null when none is set for the day of the page. */
  public ShareRow share(AreaDetails area) {
    return of(area).shareOn(area.day());
  }

  /** How the figure came about: 2 643 × 12,5 %, and who said so. */
  public String calculation(ShareRow row, long children) {
    return texts.get(
        "profile.share.calculation", format.number(children), percent(row), row.share().source());
  }

  public String setBy(ShareRow row) {
    return texts.get("profile.share.setBy", row.setBy(), format.moment(row.setAt()), row.from());
  }

  public String percent(ShareRow row) {
    return format.percent(row.share().percent(), Math.max(0, row.share().percent().scale()));
  }

  /** What a phone is to dial. */
  public String dial(String phone) {
    return "tel:" + phone.replaceAll("[^+0-9]", "");
  }
}
