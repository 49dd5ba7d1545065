package no.samrad.web.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import no.samrad.release.FigureState;
import no.samrad.reporting.CountKind;
import no.samrad.reporting.FunnelMark;
import no.samrad.reporting.PeriodCount;
import no.samrad.reporting.PublishedShare;
import no.samrad.reporting.UnitCounts;
import no.samrad.shared.UnitId;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.api.Test;

class CountDrawingTest {

  private final CountDrawing drawing = new CountDrawing();
  private final List<PeriodCount> counts = new ArrayList<>();

  CountDrawingTest() {
    drawing.texts = new Texts();
    drawing.format = new Format();
  }

  private void add(CountKind kind, long unit, String name, String mark, Long value) {
    counts.add(
        new PeriodCount(
            kind,
            unit == 0 ? null : new UnitId(unit),
            name,
            mark,
            "",
            value,
            value == null ? FigureState.HIDDEN : FigureState.SHOWN,
            "",
            null));
  }

  private void funnel(FunnelMark mark, Long value) {
    add(CountKind.FUNNEL, 0, "", mark.name(), value);
  }

  private void unit(long id, String name, Long referred, Long included) {
    add(CountKind.UNIT_REFERRED, id, name, "REFERRED", referred);
    add(CountKind.UNIT_INCLUDED, id, name, "INCLUDED", included);
  }

  private void agder() {
    funnel(FunnelMark.REFERRED, 64L);
    funnel(FunnelMark.INCLUDED, 36L);
    funnel(FunnelMark.DECLINED, 9L);
    funnel(FunnelMark.STUDY, 0L);
    funnel(FunnelMark.NOT_REACHED, null);
    unit(1, "Arendal", 23L, 14L);
    unit(2, "Lindesnes", 6L, null);
    unit(3, "Risør", null, null);
    unit(4, "Vegårshei", null, null);
  }

  @Test
  void nothing_that_was_kept_is_no_sheet() {
    assertThat(drawing.of(List.of(), false)).isNull();
  }

  @Test
  void those_who_were_lost_are_told_of_as_far_as_that_is_shown() {
    agder();

    assertThat(drawing.of(counts, false).lost())
        .isEqualTo("28 av 64 er ikke inkludert: 9 takket nei, resten vises ikke.");
  }

  @Test
  void a_hidden_total_hides_every_share_of_it() {
    funnel(FunnelMark.REFERRED, null);
    funnel(FunnelMark.INCLUDED, 36L);

    CountSheet sheet = drawing.of(counts, true);

    assertThat(sheet.steps()).extracting(CountSheet.Step::share).containsExactly("", "");
    assertThat(sheet.lost()).isEmpty();
    assertThat(sheet.rest().referred()).isEmpty();
  }

  @Test
  void those_hidden_are_together_what_the_total_leaves() {
    agder();

    CountSheet sheet = drawing.of(counts, true);

    assertThat(sheet.units()).extracting(UnitCounts::name).containsExactly("Arendal", "Lindesnes");
    assertThat(sheet.rest()).isEqualTo(new CountSheet.Rest(2, "35", "22"));
    assertThat(drawing.of(counts, false).units()).hasSize(4);
  }

  @Test
  void a_criterion_stands_beside_what_is_published_of_the_whole_programme() {
    counts.add(criterion("INCLUDED_IN_PERIOD", "", 20L, "", null));
    counts.add(criterion("CARE", "Omsorgssvikt", 15L, "2023", new PublishedShare(73, true)));
    counts.add(criterion("YOUNG", "Ung mor", null, "2023", new PublishedShare(19, false)));
    counts.add(criterion("OWN", "Eget", 5L, "2020", null));
    funnel(FunnelMark.REFERRED, 64L);
    funnel(FunnelMark.INCLUDED, 36L);

    List<CountSheet.Criteria> sets = drawing.of(counts, false).criteria();

    assertThat(sets).extracting(CountSheet.Criteria::isCompared).containsExactly(true, false);
    assertThat(sets).extracting(CountSheet.Criteria::inferred).containsExactly(true, false);
    assertThat(sets.get(0).bars())
        .extracting(FigureBar::value, FigureBar::note, FigureBar::goal)
        .containsExactly(
            tuple("15", "(75\u00a0%, programmet 73\u00a0%)", "73.00"),
            tuple("", "(programmet 19\u00a0%)", "19.00"));
    assertThat(sets.get(1).bars())
        .extracting(FigureBar::note, FigureBar::goal)
        .containsExactly(tuple("(25\u00a0%)", ""));
  }

  private static PeriodCount criterion(
      String mark, String name, Long value, String set, PublishedShare published) {
    FigureState state = value == null ? FigureState.HIDDEN : FigureState.SHOWN;
    return new PeriodCount(CountKind.CRITERION, null, "", mark, name, value, state, set, published);
  }
}
