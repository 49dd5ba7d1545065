package no.samrad.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;

/** Shows members of councils the way to their own page. */
@Named("memberDoor")
@RequestScoped
public class MemberDoor {

  private static final Set<String> ONLY_A_SEAT = Set.of(Role.COUNCIL_MEMBER);

  @Inject CurrentUser user;

  /** For whoever only sits in a council, that page is the front page, unless it is asked more. */
  public String passOn() {
    boolean plain =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().isEmpty();
    return plain && user.roles().equals(ONLY_A_SEAT) ? "/member/home?faces-redirect=true" : null;
  }

  public boolean isSeated() {
    return user.has(Role.COUNCIL_MEMBER) || user.has(Role.COUNCIL_SECRETARY);
  }
}
