package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.MemberRow;
import no.samrad.area.OrganisationForm;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitKind;
import no.samrad.web.place.PageLanguage;

/** Who can be host: the members, or the municipality whose districts take part. */
@ApplicationScoped
class HostChoices {

  private static final int MUNICIPALITY_DIGITS = 4;

  @Inject PlaceQueries places;

  /** One of them. */
  public record Choice(long id, String label) implements Serializable {}

  /** For a time to come. */
  List<Choice> fromToday(AreaDetails area) {
    LocalDate today = area.day();
    return of(area, each -> each.lastDay() == null || !each.lastDay().isBefore(today));
  }

  /** For any time. */
  List<Choice> ever(AreaDetails area) {
    return of(area, each -> true);
  }

  private List<Choice> of(AreaDetails area, Predicate<MemberRow> wanted) {
    List<MemberRow> members = area.history().memberships().stream().filter(wanted).toList();
    Map<Long, Choice> choices = new LinkedHashMap<>();
    municipalities(area, members).forEach(each -> choices.put(each.id(), each));
    members.stream()
        .map(row -> choice(row.unit().value(), row.name(), row.code()))
        .forEach(each -> choices.putIfAbsent(each.id(), each));
    return List.copyOf(choices.values());
  }

  private List<Choice> municipalities(AreaDetails area, List<MemberRow> members) {
    if (area.history().forms().stream().noneMatch(HostChoices::isOfDistricts)) {
      return List.of();
    }
    List<UnitCode> codes =
        members.stream()
            .filter(each -> each.kind() == UnitKind.CITY_DISTRICT)
            .map(each -> each.code().value().substring(0, MUNICIPALITY_DIGITS))
            .distinct()
            .map(UnitCode::new)
            .toList();
    return places.unitsByCode(codes, area.day(), PageLanguage.now()).values().stream()
        .map(row -> choice(row.id().value(), row.name(), row.code()))
        .toList();
  }

  private static boolean isOfDistricts(FormSpan span) {
    return span.form() == OrganisationForm.CITY_DISTRICTS;
  }

  private static Choice choice(long id, String name, UnitCode code) {
    return new Choice(id, name + " (" + code.value() + ")");
  }
}
