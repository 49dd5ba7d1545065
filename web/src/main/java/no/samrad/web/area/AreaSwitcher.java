package no.samrad.web.area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.area.AreaChoice;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.shared.AreaId;
import no.samrad.web.error.AreaNames;
import no.samrad.web.frame.AreaMenu;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.route.AreaAddresses;

/** Tells the frame and the pages that stop which areas there are. Asks once per request and day. */
@RequestScoped
public class AreaSwitcher implements AreaMenu, AreaNames, AreaAddresses {

  @Inject AreaDirectoryQueries directory;
  @Inject AreaWords words;
  @Inject Clock clock;

  private final Map<LocalDate, List<AreaChoice>> read = new HashMap<>();

  @Override
  public List<Choice> choices(LocalDate day) {
    return on(day).stream()
        .map(
            area ->
                new Choice(
                    area.slug(),
                    area.name(),
                    words.units(area.municipalities(), area.cityDistricts())))
        .toList();
  }

  @Override
  public Optional<String> nameOf(AreaId area) {
    LocalDate today = LocalDate.now(clock);
    return on(today).stream()
        .filter(each -> each.id().equals(area))
        .map(AreaChoice::name)
        .findFirst()
        .or(() -> directory.nameOf(area, today, PageLanguage.now()));
  }

  @Override
  public Optional<AreaId> areaOf(String slug) {
    return directory.idOf(slug);
  }

  private List<AreaChoice> on(LocalDate day) {
    return read.computeIfAbsent(day, wanted -> directory.choices(wanted, PageLanguage.now()));
  }
}
