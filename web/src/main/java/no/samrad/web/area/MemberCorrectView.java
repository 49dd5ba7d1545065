package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaQueries;
import no.samrad.area.Days;
import no.samrad.area.MemberRow;
import no.samrad.area.MembershipCorrection;
import no.samrad.area.MembershipId;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs area/correctMember.xhtml and area/removeMember.xhtml. */
@Named
@ViewScoped
public class MemberCorrectView implements Serializable {

  private static final String AREA = "/area/area?faces-redirect=true&slug=";

  @Inject transient AreaQueries areas;
  @Inject transient MembershipCorrection memberships;
  @Inject transient AreaRights rights;
  @Inject transient Messages messages;
  @Inject transient Frame frame;

  private String slug;
  private long membership;
  private AreaDetails area;
  private MemberRow member;
  private LocalDate from;
  private LocalDate lastDay;
  private String reason;

  public void load() {
    read();
    from = member.from();
    lastDay = member.lastDay();
  }

  private void read() {
    area = areas.area(slug, frame.getToday(), PageLanguage.now());
    rights.requireChanging(area.id());
    MembershipId wanted = new MembershipId(membership);
    member =
        area.history().memberships().stream()
            .filter(each -> each.membership().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
  }

  public String save() {
    try {
      Days right = new Days(from, lastDay);
      memberships.correct(area.id(), area.version(), member.membership(), right, reason);
    } catch (StaleData e) {
      return stale();
    }
    messages.afterRedirect("area.member.corrected", member.name());
    return AREA + slug;
  }

  public String remove() {
    try {
      memberships.remove(area.id(), area.version(), member.membership(), reason);
    } catch (StaleData e) {
      return stale();
    }
    messages.afterRedirect("area.member.removed", member.name(), area.name());
    return AREA + slug;
  }

  /** The page shows what is true now, and what was typed; saving again is a new decision. */
  private String stale() {
    read();
    messages.stale("area.stale", area.name());
    return null;
  }

  public AreaDetails getArea() {
    return area;
  }

  public MemberRow getMember() {
    return member;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getMembership() {
    return membership;
  }

  public void setMembership(long membership) {
    this.membership = membership;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
