package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.area.AreaMembership;
import no.samrad.web.faces.Messages;

/** Backs area/endMember.xhtml. */
@Named
@ViewScoped
public class MemberEndView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaMembership memberships;
  @Inject transient Messages messages;

  private final MemberChange change = new MemberChange();

  public void load() {
    desk.open(change);
  }

  public String save() {
    return desk.save(
        change,
        () ->
            memberships.end(
                change.getArea().id(),
                change.getArea().version(),
                change.getMember().membership(),
                change.getDay(),
                change.getReason()),
        () ->
            messages.afterRedirect(
                "area.member.ended", change.getMember().name(), change.getDay()));
  }

  public MemberChange getChange() {
    return change;
  }
}
