package no.samrad.db.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  @Test
  void rows_are_shared_by_how_long_each_area_has_been_in_operation_and_none_is_lost() {
    List<Place> shared =
        Place.sharing(
            List.of(opened(1, 1000), opened(2, 500), opened(3, 1), opened(4, 2001)), 700, TODAY);

    assertThat(shared).extracting(Place::count).containsExactly(199L, 100L, 1L, 400L);
    assertThat(shared.stream().mapToLong(Place::count).sum()).isEqualTo(700);
  }

  @Test
  void an_area_has_ids_of_its_own_whether_it_is_invented_or_real() {
    assertThat(new Place(Session.BASE + 7, TODAY, 3).values(1000))
        .containsEntry("council", 10_000_007L)
        .containsEntry("rows", 10_007_000L)
        .containsEntry("people", 10_007_000L);
    assertThat(new Place(3, TODAY, 3).values(5000)).containsEntry("rows", 10_515_000L);
  }

  @Test
  void a_part_of_the_country_is_more_than_nothing_and_no_more_than_all_of_it() {
    assertThat(new Scale(0.01, 1, TODAY).of(60_000)).isEqualTo(600);
    assertThat(new Scale(0.0001, 1, TODAY).of(60)).isEqualTo(1);
    assertThat(new Scale(0.1, 1, TODAY).since()).isEqualTo(TODAY.minusDays(365));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 1, TODAY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1.1, 1, TODAY));
  }

  @Test
  void dice_fall_the_same_way_for_a_key_and_on_every_side() {
    assertThat(throwOf(5, 77)).isEqualTo(throwOf(5, 77)).isNotEqualTo(throwOf(6, 77));
    assertThat(IntStream.range(0, 1000).map(key -> Dice.of(1, key).below(6)).distinct().count())
        .isEqualTo(6);
  }

  private static List<Integer> throwOf(long seed, long key) {
    Dice dice = Dice.of(seed, key);
    return List.of(dice.below(1000), dice.below(1000), dice.below(1000));
  }

  @Test
  void visits_stand_evenly_in_a_stay_and_in_the_phase_of_their_day() {
    Stay stay = new Stay(1, 2, 3, 100, 1000, 200);

    assertThat(IntStream.range(0, 4).map(nth -> stay.day(nth, 4)))
        .containsExactly(100, 325, 550, 775);
    assertThat(stay.phase(199)).isEqualTo("PREGNANCY");
    assertThat(stay.phase(200)).isEqualTo("INFANCY");
    assertThat(stay.phase(565)).isEqualTo("TODDLERHOOD");
  }

  private static Place opened(long area, int daysAgo) {
    return new Place(area, TODAY.minusDays(daysAgo), 0);
  }
}
