package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaMembership;
import no.samrad.area.AreaQueries;
import no.samrad.area.AreaRule;
import no.samrad.area.Days;
import no.samrad.area.NewMember;
import no.samrad.place.UnitKind;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.place.PickedUnit;

/** Backs area/addMember.xhtml. */
@Named
@ViewScoped
public class MemberAddView implements Serializable {

  private static final Set<AreaRule> IN_ANOTHER_AREA =
      EnumSet.of(AreaRule.MEMBER_OF_ANOTHER_AREA, AreaRule.MEMBER_OF_ANOTHER_AREA_UNTIL);

  @Inject transient AreaQueries areas;
  @Inject transient AreaMembership membership;
  @Inject transient AreaRights rights;
  @Inject transient Messages messages;
  @Inject transient Frame frame;

  private String slug;
  private AreaDetails area;
  private PickedUnit unit;
  private LocalDate from;
  private LocalDate lastDay;
  private boolean elsewhere;
  private String because;

  public void load() {
    area = areas.area(slug, frame.getToday(), PageLanguage.now());
    rights.requireChanging(area.id());
  }

  public String save() {
    try {
      membership.add(
          area.id(),
          area.version(),
          new NewMember(unit.unitId(), new Days(from, lastDay), because));
    } catch (StaleData e) {
      load(); // the page shows what is true now, and what was typed; saving again is a new decision
      messages.stale("area.stale", area.name());
      return null;
    } catch (RuleViolation e) {
      elsewhere = elsewhere || IN_ANOTHER_AREA.contains(e.rule());
      throw e;
    }
    messages.afterRedirect("area.member.added", unit.name(), from);
    return "/area/area?faces-redirect=true&slug=" + slug;
  }

  /** It is a member elsewhere on these days, and whoever administers both areas may allow it. */
  public boolean isAskingWhy() {
    return elsewhere && rights.mayAllow(area.id());
  }

  /** Only such units can be members; null when the area has no form. */
  public UnitKind getKind() {
    return area.form() == null ? null : area.form().form().members();
  }

  public AreaDetails getArea() {
    return area;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public PickedUnit getUnit() {
    return unit;
  }

  public void setUnit(PickedUnit unit) {
    this.unit = unit;
  }

  public String getBecause() {
    return because;
  }

  public void setBecause(String because) {
    this.because = because;
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
}
