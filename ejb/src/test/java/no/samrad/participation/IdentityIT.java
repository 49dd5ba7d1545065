package no.samrad.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samrad.shared.NativeRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever was included is active, has completed or has left: for every unit and every day, in the
 * areas and over all of them (DL-09). Asked of histories drawn at random, whose draw is known by
 * its seed, and compared with counting one by one.
 */
class IdentityIT {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 800;
  private static final List<String> REASONS =
      List.of("COMPLETED", "OWN_WISH", "MOVED", "TRANSFERRED", "LOST_CONTACT");

  private final ParticipationWorld world = new ParticipationWorld();
  private final List<Case> cases = new ArrayList<>();

  /** A participation, or the part of one in an area. */
  private record Case(
      long id, int unit, LocalDate included, LocalDate ended, String reason, long continues) {

    boolean begunBy(LocalDate day) {
      return !included.isAfter(day);
    }

    boolean endedBy(LocalDate day) {
      return ended != null && !ended.isAfter(day);
    }
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void it_holds_for_every_unit_on_every_day(long seed) {
    draw(new Random(seed));

    for (int after = 0; after < DAYS; after += 7) {
      LocalDate day = FIRST.plusDays(after);
      for (NativeRow row : sums(day)) {
        assertThat(row.number(2))
            .as("included in unit %d by %s", row.number(0), day)
            .isEqualTo(row.number(3) + row.number(4) + row.number(5));
        assertThat(counted(row)).isEqualTo(counted((int) row.number(1), day));
      }
      assertThat(programme(day)).isEqualTo(everywhere(day));
    }
  }

  @Test
  void the_published_counts_hold() {
    NativeRow published =
        world.one(
            """
            select included, active, completed, departed from participation_count
            where area_id is null
            """);

    assertThat(counted(published, 0)).containsExactly(637L, 304L, 165L, 168L);
    assertThat(published.number(0))
        .isEqualTo(published.number(1) + published.number(2) + published.number(3));
  }

  private void draw(Random random) {
    List<Long> units =
        world
            .rows("select unit_id from samrad.member_on('2025-01-01') order by unit_id limit 6")
            .stream()
            .map(row -> row.number(0))
            .toList();
    long id = 100;
    for (int each = 0; each < 120; each++) {
      LocalDate included = FIRST.plusDays(random.nextInt(DAYS));
      Case first = drawn(++id, random, included, 0);
      cases.add(first);
      if ("TRANSFERRED".equals(first.reason())) {
        cases.add(drawn(++id, random, first.ended(), first.id()));
      }
    }
    cases.forEach(each -> insert(each, units.get(each.unit())));
  }

  private static Case drawn(long id, Random random, LocalDate included, long continues) {
    boolean ends = random.nextInt(3) > 0;
    int last = continues > 0 ? 3 : REASONS.size();
    String reason = ends ? REASONS.get(random.nextInt(last)) : null;
    LocalDate ended = ends ? included.plusDays(random.nextInt(400)) : null;
    return new Case(id, random.nextInt(6), included, ended, reason, continues);
  }

  private void insert(Case each, long unit) {
    world.sql(
        """
        insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, first_time, criteria_set, state,
          assessed_on, eligible, offered_on, consented_on, included_on, ended_on, outcome, end_reason, continues_id)
        values (%1$d, %8$d, %2$d, '%3$s', '2023-12-01', 'GP', true, 'CRITERIA_2023', '%4$s', '2023-12-01', true, '2023-12-01',
          '2023-12-02', '%5$s', %6$s, 'INCLUDED', %7$s, nullif(%9$d, 0))
        """
            .formatted(
                each.id(),
                unit,
                Pseudonym.drawn(new Random(each.id())).value(),
                each.ended() == null ? "INCLUDED" : "ENDED",
                each.included(),
                each.ended() == null ? "null" : "'" + each.ended() + "'",
                each.reason() == null ? "null" : "'" + each.reason() + "'",
                each.continues() > 0 ? 2 : 3,
                each.continues()));
  }

  private List<NativeRow> sums(LocalDate day) {
    return world.rows(
        """
        select s.unit_id, array_position(array(select unit_id from samrad.member_on('2025-01-01') order by unit_id limit 6), s.unit_id) - 1,
          sum(s.included), sum(s.active), sum(s.completed), sum(s.departed)
        from samrad.participation_sum_on('%s') s group by s.unit_id
        """
            .formatted(day));
  }

  private static List<Long> counted(NativeRow row) {
    return counted(row, 2);
  }

  private static List<Long> counted(NativeRow row, int from) {
    return List.of(
        row.number(from), row.number(from + 1), row.number(from + 2), row.number(from + 3));
  }

  private List<Long> programme(LocalDate day) {
    return counted(world.one("select * from samrad.programme_sum_on('%s')".formatted(day)), 0);
  }

  /** One by one: those of the unit. */
  private List<Long> counted(int unit, LocalDate day) {
    return count(cases.stream().filter(each -> each.unit() == unit).toList(), day);
  }

  /** One by one: each woman where she was last. */
  private List<Long> everywhere(LocalDate day) {
    return count(
        cases.stream()
            .filter(
                each ->
                    cases.stream()
                        .noneMatch(next -> next.continues() == each.id() && next.begunBy(day)))
            .toList(),
        day);
  }

  private static List<Long> count(List<Case> of, LocalDate day) {
    List<Case> begun = of.stream().filter(each -> each.begunBy(day)).toList();
    long completed =
        begun.stream()
            .filter(each -> each.endedBy(day) && "COMPLETED".equals(each.reason()))
            .count();
    long ended = begun.stream().filter(each -> each.endedBy(day)).count();
    return List.of((long) begun.size(), begun.size() - ended, completed, ended - completed);
  }
}
