package no.samrad.reporting;

import static no.samrad.indicator.IndicatorFixture.ARENDAL;
import static no.samrad.indicator.IndicatorFixture.included;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.samrad.indicator.IndicatorFixture;

/** An area by chance: who was referred, came, gave birth, moved, left and completed. */
final class InventedArea {

  private static final LocalDate START = LocalDate.of(2023, 7, 1);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private static final int HALF_YEARS = 5;
  private static final int MONTHS = 6;
  private static final List<String> UNITS = List.of(ARENDAL, ARENDAL, "4202", "4204");
  private static final List<String> REASONS =
      List.of("OWN_WISH", "LOST_CONTACT", "OWN_WISH", "MOVED", "PREGNANCY_OR_CHILD_LOSS", "MOVED");

  private final IndicatorFixture world;
  private final Random random;
  private int women;

  InventedArea(IndicatorFixture world, int seed) {
    this.world = world;
    random = new Random(seed);
  }

  void fill() {
    world.sql(
        """
        insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from)
        values (14, 3, 14, 'FAMILY_NURSE', 'MIDWIFE', (select min(unit_id) from unit_code where code = '4203'), 100, '2023-01-01')
        """);
    for (int half = 0; half < HALF_YEARS; half++) {
      LocalDate first = START.plusMonths((long) half * MONTHS);
      int joined = 3 + random.nextInt(14);
      for (int each = 0; each < joined; each++) {
        join(first.plusDays(random.nextInt(60)));
      }
      int others = random.nextInt(12);
      for (int each = 0; each < others; each++) {
        decline(first.plusDays(random.nextInt(60)));
      }
    }
    world.sql(
        """
        insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
        select p.id, p.criteria_set, c.code, p.area_id from participation p
        join (values ('C01', 2), ('C02', 3), ('C03', 5)) c (code, each) on p.id % c.each = 0
        """);
  }

  private void join(LocalDate referred) {
    LocalDate joined = referred.plusDays(20 + random.nextInt(30));
    LocalDate born = joined.plusDays(90 + random.nextInt(90));
    LocalDate left = random.nextInt(3) == 0 ? joined.plusDays(5 + random.nextInt(600)) : null;
    boolean beforeBirth = left != null && !left.isAfter(born);
    String facts = included(joined.toString(), 60 + random.nextInt(70));
    if (!beforeBirth && !born.isAfter(END)) {
      facts += ", birth_on = '" + born + "'";
    }
    if (left != null && left.isBefore(born.plusYears(2))) {
      String reason = REASONS.get(random.nextInt(REASONS.size()));
      facts = ended(facts, betweenPhases(left, born), reason);
    } else {
      facts = ended(facts, born.plusYears(2), "COMPLETED");
    }
    world.woman(++women, unit(), referred.toString(), facts);
  }

  /** Nobody leaves on the day a phase begins. */
  private static LocalDate betweenPhases(LocalDate left, LocalDate born) {
    boolean begins = left.equals(born) || left.equals(born.plusYears(1));
    return begins ? left.minusDays(1) : left;
  }

  private static String ended(String facts, LocalDate on, String reason) {
    return on.isAfter(END)
        ? facts
        : facts.replace("state = 'INCLUDED'", "state = 'ENDED'")
            + ", ended_on = '%s', end_reason = '%s'".formatted(on, reason);
  }

  private void decline(LocalDate referred) {
    String known = random.nextInt(4) == 0 ? "" : "gestation_days = 90, ";
    String how =
        random.nextInt(2) == 0
            ? ", ended_on = '%s', outcome = 'DECLINED', state = 'ENDED'"
                .formatted(referred.plusDays(30))
            : ", state = 'ASSESSED'";
    world.woman(
        ++women,
        unit(),
        referred.toString(),
        known + "assessed_on = referred_on, eligible = true, offered_on = referred_on" + how);
  }

  private String unit() {
    return UNITS.get(random.nextInt(UNITS.size()));
  }
}
