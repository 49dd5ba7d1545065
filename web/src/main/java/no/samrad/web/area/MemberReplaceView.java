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
import no.samrad.area.MemberReplacement;
import no.samrad.area.MemberRow;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitDetails.Relation;
import no.samrad.shared.UnitId;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs area/replaceMember.xhtml. */
@Named
@ViewScoped
public class MemberReplaceView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient PlaceQueries places;
  @Inject transient MemberReplacement replacement;
  @Inject transient Messages messages;

  private final MemberChange change = new MemberChange();
  private List<Relation> successors;
  private List<Long> chosen;
  private Long host;

  public void load() {
    desk.open(change);
    successors =
        member().outlastsItsUnit()
            ? places.unit(member().code(), member().unitLastDay(), PageLanguage.now()).successors()
            : List.of();
    chosen = successors.size() == 1 ? List.of(successors.get(0).id().value()) : List.of();
  }

  public String save() {
    return desk.save(
        change,
        () ->
            replacement.replace(
                area().id(), area().version(), member().membership(), chosenUnits(), nextHost()),
        () -> messages.afterRedirect("area.member.replaced", member().name(), getFirstDay()));
  }

  private MemberRow member() {
    return change.getMember();
  }

  private AreaDetails area() {
    return change.getArea();
  }

  private Set<UnitId> chosenUnits() {
    return chosen.stream().map(UnitId::new).collect(toSet());
  }

  private UnitId nextHost() {
    return host == null ? null : new UnitId(host);
  }

  /** The first day of the successors. */
  public LocalDate getFirstDay() {
    return member().unitLastDay() == null ? null : member().unitLastDay().plusDays(1);
  }

  /** It is host on a day it no longer exists. */
  public boolean isOfHost() {
    return area().history().hosts().stream()
        .filter(term -> term.unit().equals(member().unit()))
        .anyMatch(term -> term.lastDay() == null || !term.lastDay().isBefore(getFirstDay()));
  }

  /** It is a member already on the day. */
  public boolean takesPart(Relation successor) {
    return area().history().memberships().stream()
        .anyMatch(each -> each.unit().equals(successor.id()) && each.includes(getFirstDay()));
  }

  public MemberChange getChange() {
    return change;
  }

  public List<Relation> getSuccessors() {
    return member().outlastsItsUnit() ? successors : List.of();
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
