package no.samrad.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.security.Role;
import no.samrad.web.faces.Texts;

/**
 * The roles, for the page of help. That page keeps no state, so that reading it starts no session.
 */
@Named("roleGuide")
@RequestScoped
public class RoleGuide {

  @Inject Texts texts;

  /** A role, and what it lets somebody do. */
  public record Explained(String name, String note) {}

  public List<Explained> getRoles() {
    return Role.ALL.stream()
        .map(role -> new Explained(texts.role(role), texts.about("help.roles." + role)))
        .toList();
  }
}
