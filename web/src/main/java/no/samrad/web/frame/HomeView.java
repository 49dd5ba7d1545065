package no.samrad.web.frame;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.samrad.security.Assignment;
import no.samrad.security.CurrentUser;
import no.samrad.shared.Period;
import no.samrad.web.error.AreaNames;
import no.samrad.web.faces.Texts;

/** Backs home.xhtml. */
@Named
@ViewScoped
public class HomeView implements Serializable {

  private static final int DAY_BEGINS = 10;
  private static final int EVENING_BEGINS = 18;

  @Inject transient CurrentUser user;
  @Inject transient Instance<AreaNames> areaNames;
  @Inject transient Texts texts;
  @Inject transient Person person;
  @Inject transient Clock clock;

  /** One of the reader's roles: where and when it holds. */
  public record HeldRole(String name, String where, Period period) implements Serializable {}

  public String getGreeting() {
    int hour = LocalTime.now(clock).getHour();
    String key =
        hour < DAY_BEGINS ? "home.morning" : hour < EVENING_BEGINS ? "home.day" : "home.evening";
    return texts.get(key, person.getFirstName());
  }

  public List<HeldRole> getRoles() {
    return user.assignments().stream()
        .map(held -> new HeldRole(texts.role(held.role()), where(held), held.period()))
        .toList();
  }

  private String where(Assignment held) {
    return Optional.ofNullable(held.area())
        .map(
            area ->
                areaNames.stream()
                    .flatMap(names -> names.nameOf(area).stream())
                    .findFirst()
                    .orElse(texts.get("nav.area")))
        .orElseGet(() -> texts.get("home.everywhere"));
  }
}
