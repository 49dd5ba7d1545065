package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.area.AreaDetails;
import no.samrad.area.Days;
import no.samrad.area.MemberRow;
import no.samrad.area.MembershipCorrection;
import no.samrad.web.faces.Messages;

/**
 * Backs area/correctMember.xhtml and area/removeMember.xhtml; the day of the change is the first.
 */
@Named
@ViewScoped
public class MemberCorrectView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient MembershipCorrection memberships;
  @Inject transient Messages messages;

  private final MemberChange change = new MemberChange();
  private LocalDate lastDay;

  public void load() {
    desk.open(change);
    change.setDay(member().from());
    lastDay = member().lastDay();
  }

  public String save() {
    return desk.save(
        change,
        () ->
            memberships.correct(
                area().id(),
                area().version(),
                member().membership(),
                new Days(change.getDay(), lastDay),
                change.getReason()),
        () -> messages.afterRedirect("area.member.corrected", member().name()));
  }

  public String remove() {
    return desk.save(
        change,
        () ->
            memberships.remove(
                area().id(), area().version(), member().membership(), change.getReason()),
        () -> messages.afterRedirect("area.member.removed", member().name(), area().name()));
  }

  private MemberRow member() {
    return change.getMember();
  }

  private AreaDetails area() {
    return change.getArea();
  }

  public MemberChange getChange() {
    return change;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
