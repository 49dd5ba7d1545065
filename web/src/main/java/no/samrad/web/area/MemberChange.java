package no.samrad.web.area;

import no.samrad.area.AreaDetails;
import no.samrad.area.MemberRow;
import no.samrad.area.MembershipId;
import no.samrad.shared.NotFound;

/** What every form about one membership holds; its term is the membership. */
public class MemberChange extends AreaChange {

  private MemberRow member;

  @Override
  void setArea(AreaDetails area) {
    super.setArea(area);
    MembershipId wanted = new MembershipId(getTerm());
    member =
        area.history().memberships().stream()
            .filter(each -> each.membership().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
  }

  /** As it stands. */
  public MemberRow getMember() {
    return member;
  }
}
