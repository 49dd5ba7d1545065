package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static no.samrad.area.NamedAgder.AGDER;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.security.Callers;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What else an area is known by. */
class AreaAliasIT {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private NamedAgder area;

  @BeforeEach
  void start() {
    area = new NamedAgder();
  }

  @AfterEach
  void stop() {
    area.close();
  }

  @Test
  void the_area_is_found_by_a_new_one() {
    List<DomainEvent> fired = add(alias("Agderprosjektet", TODAY, NEW_YEAR));

    assertThat(area.found("agderprosj", TODAY)).containsExactly("agder");
    assertThat(fired.get(0).subject()).isEqualTo(area.id("Agderprosjektet").toString());
    assertThat(fired.get(0).changes())
        .containsExactly(
            Change.set("name", "Agderprosjektet"),
            Change.set("firstDay", "2026-03-10"),
            Change.set("lastDay", "2027-01-01"));
    area.assertSearchTextIsComplete();
  }

  @Test
  void it_ends_and_the_area_is_still_found_by_it() {
    AreaNameId id = area.id("Programområde Agder");

    List<DomainEvent> fired = end(id, TODAY);

    assertThat(area.found("programomrade agder", NEW_YEAR)).containsExactly("agder");
    assertThat(fired.get(0).changes())
        .containsExactly(
            Change.of("name", "Programområde Agder", "Programområde Agder"),
            Change.of("lastDay", "", "2026-03-10"));
  }

  @Test
  void one_that_was_a_mistake_goes() {
    AreaNameId id = area.id("Vest-Agder");
    long version = area.version();

    List<DomainEvent> fired =
        area.run(
            Callers.administrator(),
            desk -> desk.naming().removeAlias(AGDER, version, id, "Feil område"));

    assertThat(area.found("vest-agder", TODAY)).isEmpty();
    assertThat(fired.get(0).reason()).isEqualTo("Feil område");
    assertThat(fired.get(0).changes())
        .contains(Change.of("name", "Vest-Agder", ""), Change.of("lastDay", "2019-12-31", ""));
    area.assertSearchTextIsComplete();
  }

  @Test
  void it_is_refused_by_each_rule() {
    assertRefused(AreaRule.NAME_ALREADY_THERE, () -> add(alias("AGDER", TODAY, null)), "Agder");
    assertRefused(
        AreaRule.NAME_OF_ANOTHER_AREA, () -> add(alias("Vestland", TODAY, null)), "Vestland");
    assertRefused(
        SharedRule.PERIOD_RUNS_BACKWARDS,
        () -> add(alias("X", TODAY, TODAY.minusDays(1))),
        TODAY,
        TODAY.minusDays(1));
    assertRefused(
        SharedRule.DAY_OUT_OF_RANGE, () -> add(alias("X", LocalDate.of(1950, 1, 1), null)));
    assertRefused(AreaRule.NAME_MISSING, () -> add(alias("", null, null)));
    AreaNameId ended = area.id("Vest-Agder");
    LocalDate last = LocalDate.of(2019, 12, 31);
    assertRefused(AreaRule.NAME_ENDED_ALREADY, () -> end(ended, last), "Vest-Agder", last);
    assertRefused(SharedRule.DAY_MISSING, () -> end(ended, null));
  }

  @Test
  void an_official_name_neither_ends_nor_goes_by_itself() {
    AreaNameId official = area.id("Agder");
    long version = area.version();

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end(official, TODAY));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                area.run(
                    Callers.administrator(),
                    desk -> desk.naming().removeAlias(AGDER, version, official, "Feil")));
  }

  private NewAlias alias(String text, LocalDate from, LocalDate lastDay) {
    return new NewAlias(text, Language.NB, NameKind.ALIAS, from, lastDay);
  }

  private List<DomainEvent> add(NewAlias wanted) {
    long version = area.version();
    return area.run(
        Callers.administrator(), desk -> desk.naming().addAlias(AGDER, version, wanted));
  }

  private List<DomainEvent> end(AreaNameId id, LocalDate lastDay) {
    long version = area.version();
    return area.run(
        Callers.administrator(), desk -> desk.naming().endAlias(AGDER, version, id, lastDay));
  }
}
