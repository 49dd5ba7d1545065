package no.samrad.web.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.convert.ConverterException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitKind;
import no.samrad.place.UnitRow;
import no.samrad.place.UnitSearch;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.UnitId;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitConverterTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final List<UnitRow> UNITS =
      List.of(
          unit(1, "3112", "Våler (Østfold)", "Østfold", null),
          unit(2, "3419", "Våler (Innlandet)", "Innlandet", null),
          unit(3, "4201", "Risør", "Agder", null),
          unit(4, "1234", "Granvin", "Vestland", LocalDate.of(2019, 12, 31)));

  private final UnitConverter converter = new UnitConverter();

  UnitConverterTest() {
    converter.texts = new Texts();
    converter.picker = new UnitPicker();
    converter.picker.texts = converter.texts;
    converter.picker.clock =
        Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    converter.picker.places = new Found();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Våler", "våler", " VÅLER "})
  void a_name_that_several_bear_is_answered_with_all_of_them_and_their_numbers(String typed) {
    assertThatExceptionOfType(ConverterException.class)
        .isThrownBy(() -> converted(typed))
        .extracting(refusal -> refusal.getFacesMessage().getSummary())
        .asString()
        .startsWith("Flere heter «" + typed.strip() + "»")
        .contains("Våler (Østfold) (3112); Våler (Innlandet) (3419)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Våler (Innlandet)         | 3419",
        "3112                      | 3112",
        "Våler (Østfold) (3112)    | 3112",
        "Risør                     | 4201",
        "Risør (4201), Agder       | 4201",
        "Granvin                   | 1234",
        "Granvin (1234), til og med 31.12.2019 | 1234"
      })
  void what_can_mean_only_one_is_taken(String typed, String code) {
    assertThat(converted(typed).code()).isEqualTo(code);
  }

  @Test
  void a_name_that_nobody_bears_is_unknown() {
    assertThatExceptionOfType(ConverterException.class)
        .isThrownBy(() -> converted("Atlantis"))
        .extracting(refusal -> refusal.getFacesMessage().getSummary())
        .asString()
        .contains("ingen som heter «Atlantis»");
  }

  private PickedUnit converted(String typed) {
    return converter.getAsObject(null, new HtmlInputText(), typed);
  }

  private static UnitRow unit(long id, String code, String name, String county, LocalDate lastDay) {
    return new UnitRow(
        new UnitId(id),
        UnitKind.MUNICIPALITY,
        new UnitCode(code),
        name,
        county,
        LONG_AGO,
        lastDay,
        lastDay == null,
        null,
        null);
  }

  /** Finds every unit, whatever is looked for: the picker has to choose. */
  private static final class Found extends PlaceQueries {

    @Override
    public PageOf<UnitRow> units(UnitSearch search, PageRequest page) {
      return new PageOf<>(UNITS, UNITS.size());
    }
  }
}
