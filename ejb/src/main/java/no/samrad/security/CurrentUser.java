package no.samrad.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import no.samrad.shared.PersonId;

/**
 * Whoever is asking: the signed-in user, or nobody. A timer is nobody too; what it does is recorded
 * as done by the system.
 */
@Named
@RequestScoped
public class CurrentUser {

  /** Stands for the system itself in the audit trail. */
  public static final PersonId SYSTEM = new PersonId(0);

  private static final AccountId NO_ACCOUNT = new AccountId(0);

  private SignedInUser user;

  /** Called once per request, by the authentication mechanism. */
  public void become(SignedInUser signedIn) {
    user = signedIn;
  }

  /**
   * Called by work in the background that somebody has asked for, and was let in for: it is theirs
   * in the audit trail. It brings no rights.
   */
  public void actFor(PersonId person) {
    user = new SignedInUser(person, NO_ACCOUNT, "", "", "nb", false, List.of());
  }

  public boolean isSignedIn() {
    return user != null;
  }

  public PersonId person() {
    return user == null ? SYSTEM : user.person();
  }

  public String username() {
    return user == null ? "" : user.username();
  }

  public String displayName() {
    return user == null ? "" : user.displayName();
  }

  public String language() {
    return user == null ? "nb" : user.language();
  }

  public Set<String> roles() {
    return user == null ? Set.of() : user.roles();
  }

  public boolean has(String role) {
    return roles().contains(role);
  }

  /** Signed in with a password somebody else knows: it must be replaced first. */
  public boolean needsNewPassword() {
    return user != null && user.passwordTemporary();
  }

  /** The rights held today. */
  public List<Assignment> assignments() {
    return user == null ? List.of() : user.assignments();
  }
}
