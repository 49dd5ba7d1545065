package no.samrad.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.security.CurrentUser;

/** The reader, as the header shows them. */
@Named("person")
@RequestScoped
public class Person {

  @Inject CurrentUser user;

  public String getFirstName() {
    return names().get(0);
  }

  /** The first letters of the first and the last name. */
  public String getInitials() {
    List<String> names = names();
    List<String> ends =
        names.size() < 2 ? names : List.of(names.get(0), names.get(names.size() - 1));
    return ends.stream()
        .filter(name -> !name.isEmpty())
        .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  private List<String> names() {
    return Arrays.asList(user.displayName().strip().split("\\s+"));
  }
}
