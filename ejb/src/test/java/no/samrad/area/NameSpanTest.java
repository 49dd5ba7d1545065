package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDetails.Name;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import org.junit.jupiter.api.Test;

class NameSpanTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

  @Test
  void one_name_is_one_span() {
    assertThat(NameSpan.of(List.of(name(1, Language.NB, "Øyriket", null, null)), Language.NN))
        .containsExactly(new NameSpan("Øyriket", null, null));
  }

  @Test
  void each_language_sees_its_own_names() {
    List<Name> names =
        List.of(
            name(1, Language.NB, "Øyriket", null, NEW_YEAR.minusDays(1)),
            name(2, Language.NN, "Øyane", null, null),
            name(3, Language.NB, "Landet", NEW_YEAR, null));

    assertThat(NameSpan.of(names, Language.NB))
        .containsExactly(
            new NameSpan("Øyriket", null, NEW_YEAR.minusDays(1)),
            new NameSpan("Landet", NEW_YEAR, null));
    assertThat(NameSpan.of(names, Language.NN)).containsExactly(new NameSpan("Øyane", null, null));
    assertThat(NameSpan.of(names, Language.EN)).isEqualTo(NameSpan.of(names, Language.NB));
  }

  @Test
  void where_a_language_has_no_name_that_day_it_is_the_one_in_bokmal() {
    List<Name> names =
        List.of(
            name(1, Language.NB, "Øyriket", null, null),
            name(2, Language.NN, "Øyane", NEW_YEAR, LATER.minusDays(1)));

    assertThat(NameSpan.of(names, Language.NN))
        .containsExactly(
            new NameSpan("Øyriket", null, NEW_YEAR.minusDays(1)),
            new NameSpan("Øyane", NEW_YEAR, LATER.minusDays(1)),
            new NameSpan("Øyriket", LATER, null));
  }

  @Test
  void an_alias_is_no_name_of_a_day() {
    Name alias =
        new Name(new AreaNameId(9), Language.NB, "Holmane", NameKind.ALIAS, NEW_YEAR, null);

    assertThat(
            NameSpan.of(List.of(name(1, Language.NB, "Øyriket", null, null), alias), Language.NB))
        .containsExactly(new NameSpan("Øyriket", null, null));
  }

  @Test
  void it_lies_before_on_or_after_a_day() {
    NameSpan span = new NameSpan("Øyriket", NEW_YEAR, LATER.minusDays(1));

    assertThat(span.includes(NEW_YEAR)).isTrue();
    assertThat(span.includes(LATER)).isFalse();
    assertThat(span.endedBefore(LATER)).isTrue();
    assertThat(span.endedBefore(LATER.minusDays(1))).isFalse();
    assertThat(span.beginsAfter(NEW_YEAR.minusDays(1))).isTrue();
    assertThat(span.beginsAfter(NEW_YEAR)).isFalse();
  }

  private static Name name(
      long id, Language language, String text, LocalDate from, LocalDate lastDay) {
    return new Name(new AreaNameId(id), language, text, NameKind.OFFICIAL, from, lastDay);
  }
}
