package no.samrad.security;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.shared.PersonId;

/**
 * Somebody who has proved who they are, with the rights they hold today.
 *
 * @param language the person's language of pages: nb, nn or en
 * @param passwordTemporary nothing is open but the page that replaces it; there are no rights
 */
public record SignedInUser(
    PersonId person,
    AccountId account,
    String username,
    String displayName,
    String language,
    boolean passwordTemporary,
    List<Assignment> assignments)
    implements Serializable {

  public SignedInUser {
    assignments = List.copyOf(assignments);
  }

  public Set<String> roles() {
    return assignments.stream().map(Assignment::role).collect(Collectors.toUnmodifiableSet());
  }
}
