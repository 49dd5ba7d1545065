package no.samrad.web.area;

import static java.util.stream.Collectors.toSet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaQueries;
import no.samrad.area.MemberReplacement;
import no.samrad.area.MemberRow;
import no.samrad.area.MembershipId;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitDetails.Relation;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs area/replaceMember.xhtml. */
@Named
@ViewScoped
public class MemberReplaceView implements Serializable {

  @Inject transient AreaQueries areas;
  @Inject transient PlaceQueries places;
  @Inject transient MemberReplacement replacement;
  @Inject transient AreaRights rights;
  @Inject transient Messages messages;
  @Inject transient Frame frame;

  private String slug;
  private long membership;
  private AreaDetails area;
  private MemberRow member;
  private List<Relation> successors;
  private List<Long> chosen;
  private Long host;

  public void load() {
    read();
    chosen = successors.size() == 1 ? List.of(successors.get(0).id().value()) : List.of();
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
    successors =
        member.outlastsItsUnit()
            ? places.unit(member.code(), member.unitLastDay(), PageLanguage.now()).successors()
            : List.of();
  }

  public String save() {
    try {
      replacement.replace(
          area.id(), area.version(), member.membership(), chosenUnits(), nextHost());
    } catch (StaleData e) {
      read(); // the page shows what is true now, and what was chosen; saving again is a new
      // decision
      messages.stale("area.stale", area.name());
      return null;
    }
    messages.afterRedirect("area.member.replaced", member.name(), getFirstDay());
    return "/area/area?faces-redirect=true&slug=" + slug;
  }

  private Set<UnitId> chosenUnits() {
    return chosen.stream().map(UnitId::new).collect(toSet());
  }

  private UnitId nextHost() {
    return host == null ? null : new UnitId(host);
  }

  /** The first day of the successors. */
  public LocalDate getFirstDay() {
    return member.unitLastDay() == null ? null : member.unitLastDay().plusDays(1);
  }

  /** It is host on a day it no longer exists. */
  public boolean isOfHost() {
    return area.history().hosts().stream()
        .filter(term -> term.unit().equals(member.unit()))
        .anyMatch(term -> term.lastDay() == null || !term.lastDay().isBefore(getFirstDay()));
  }

  /** It is a member already on the day. */
  public boolean takesPart(Relation successor) {
    return area.history().memberships().stream()
        .anyMatch(each -> each.unit().equals(successor.id()) && each.includes(getFirstDay()));
  }

  public List<Relation> getSuccessors() {
    return successors;
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

  public List<Long> getChosen() {
    return chosen;
  }

  public void setChosen(List<Long> chosen) {
    this.chosen = chosen;
  }

  public Long getHost() {
    return host;
  }

  public void setHost(Long host) {
    this.host = host;
  }
}
