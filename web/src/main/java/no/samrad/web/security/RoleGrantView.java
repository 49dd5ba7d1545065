package no.samrad.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaQueries;
import no.samrad.area.AreaRow;
import no.samrad.area.AreaSearch;
import no.samrad.area.MemberRow;
import no.samrad.place.Language;
import no.samrad.security.Grant;
import no.samrad.security.Role;
import no.samrad.security.RoleGranting;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;
import no.samrad.user.UserDetails;
import no.samrad.user.UserQueries;
import no.samrad.web.faces.Messages;

/** Backs security/grant.xhtml: gives a person a right. */
@Named
@ViewScoped
public class RoleGrantView implements Serializable {

  @Inject transient RoleGranting granting;
  @Inject transient UserQueries users;
  @Inject transient AreaQueries areaQueries;
  @Inject transient Messages messages;
  @Inject transient Clock clock;

  private long person;
  private String name;
  private List<AreaRow> areas;
  private String role;
  private Long area;
  private Long unit;
  private LocalDate from;
  private LocalDate lastDay;
  private String reason;

  public void load() {
    UserDetails user = users.user(new PersonId(person));
    name = user.profile().givenName() + " " + user.profile().familyName();
    from = LocalDate.now(clock);
    AreaSearch everyArea = AreaSearch.all(from, Language.of(language()));
    areas = areaQueries.areas(everyArea, PageRequest.first(PageRequest.LARGEST)).items();
  }

  public String save() {
    granting.grant(
        new PersonId(person),
        new Grant(
            role,
            area == null ? null : new AreaId(area),
            unit == null ? null : new UnitId(unit),
            from,
            lastDay,
            reason));
    messages.afterRedirect("security.role.granted", name);
    return "/security/user?faces-redirect=true&person=" + person;
  }

  private static String language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
  }

  public List<String> getRoles() {
    return Role.ALL;
  }

  public List<AreaRow> getAreas() {
    return areas;
  }

  /** The units of the chosen area; none before one is chosen. */
  public List<MemberRow> getUnits() {
    return areas.stream()
        .filter(each -> Long.valueOf(each.id().value()).equals(area))
        .flatMap(each -> each.units().stream())
        .toList();
  }

  public String getName() {
    return name;
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public Long getArea() {
    return area;
  }

  public void setArea(Long area) {
    this.area = area;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
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
