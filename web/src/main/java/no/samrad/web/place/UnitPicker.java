package no.samrad.web.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitKind;
import no.samrad.place.UnitRow;
import no.samrad.place.UnitSearch;
import no.samrad.shared.PageRequest;
import no.samrad.shared.SearchText;
import no.samrad.web.faces.Texts;

/** Finds units while somebody types, for {@code sam:unit}. */
@Named
@ApplicationScoped
public class UnitPicker {

  private static final int HITS = 8;
  private static final Pattern CODE_IN_LABEL = Pattern.compile("\\(([0-9]{4}|[0-9]{6})\\)");

  private static final Pattern COUNTY_IN_NAME = Pattern.compile(" \\([^)]*\\)$");

  @Inject PlaceQueries places;
  @Inject Texts texts;
  @Inject Clock clock;

  /** The units that fit best, those of today first, as the field shows them. */
  public List<String> suggest(String typed) {
    UIComponent field = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
    return search(typed, kindOf(field)).stream().map(this::picked).map(PickedUnit::label).toList();
  }

  /** Which kind of unit the field takes; null for both. */
  static UnitKind kindOf(UIComponent field) {
    return (UnitKind) field.getAttributes().get("kind");
  }

  /**
   * The units a text can mean, picked from the list or typed to its end: those of today, or else
   * those of former days.
   */
  List<PickedUnit> meant(String typed, UnitKind kind) {
    if (typed.matches("[0-9]+")) {
      UnitCode.of(typed); // refuses a lost zero, and says which number was meant
    }
    Matcher picked = CODE_IN_LABEL.matcher(typed);
    String needle = picked.find() ? picked.group(1) : typed;
    List<UnitRow> exact =
        search(needle, kind).stream().filter(row -> isExactly(row, typed)).toList();
    List<UnitRow> existing = exact.stream().filter(UnitRow::existing).toList();
    return (existing.isEmpty() ? exact : existing).stream().map(this::picked).toList();
  }

  /** Two of the same name carry their county in brackets; the name alone then means either. */
  private boolean isExactly(UnitRow row, String typed) {
    String bare = COUNTY_IN_NAME.matcher(row.name()).replaceFirst("");
    return Stream.of(row.code().value(), row.name(), bare, picked(row).label())
        .map(SearchText::fold)
        .anyMatch(SearchText.fold(typed)::equals);
  }

  private List<UnitRow> search(String typed, UnitKind kind) {
    UnitSearch search = new UnitSearch(typed, kind, today(), PageLanguage.now());
    return places.units(search, PageRequest.first(HITS)).items();
  }

  private PickedUnit picked(UnitRow row) {
    return new PickedUnit(row.id().value(), row.code().value(), row.name(), note(row));
  }

  private String note(UnitRow row) {
    if (row.lastDay() != null && !row.existing()) {
      return texts.get("place.pick.until", row.lastDay());
    }
    return row.name().endsWith("(" + row.countyName() + ")") ? "" : row.countyName();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
