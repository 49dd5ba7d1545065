package no.samrad.db.national;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A visit as COPY reads it, and how it went. */
final class VisitLine {

  static final String COLUMNS =
      "id, area_id, participation_id, nurse_id, planned_on, phase, outcome, held_on, place,"
          + " minutes, family_share, child_share, health_share, life_share, cooperation_share";

  private static final String NOT_HELD = "\t\\N\t\t\\N\t0\t0\t0\t0\t0\n";
  private static final String[] MISSED = {
    "MOVED_BY_FAMILY", "MOVED_BY_FAMILY", "CANCELLED_BY_FAMILY", "CANCELLED_BY_FAMILY",
    "CANCELLED_BY_FAMILY", "MOVED_BY_TEAM", "CANCELLED_BY_TEAM", "NOT_AT_HOME"
  };
  private static final int FRESH_DAYS = 12;

  private final long seed;
  private final int today;
  private final Map<Integer, String> days = new HashMap<>();

  VisitLine(Scale scale) {
    this.seed = scale.seed();
    this.today = (int) scale.today().toEpochDay();
  }

  void write(StringBuilder out, long id, Stay stay, int day) {
    Dice dice = Dice.of(seed, id);
    out.append(id).append('\t').append(stay.area()).append('\t').append(stay.participation());
    out.append('\t').append(stay.nurse()).append('\t').append(written(day));
    out.append('\t').append(stay.phase(day)).append('\t');
    if (day >= today || (day > today - FRESH_DAYS && dice.below(6) == 0)) {
      out.append("\\N").append(NOT_HELD);
    } else {
      writeHow(out, dice, day);
    }
  }

  private void writeHow(StringBuilder out, Dice dice, int day) {
    int way = dice.below(100);
    if (way < 12) {
      out.append(MISSED[dice.below(MISSED.length)]).append(NOT_HELD);
    } else if (way < 16) {
      out.append("ALTERNATIVE_CONTACT\t").append(written(day));
      out.append(dice.below(3) == 0 ? "\tVIDEO\t" : "\tPHONE\t").append(10 + dice.below(20));
      out.append("\t0\t0\t0\t0\t0\n");
    } else if (way < 21) {
      writeHeld(out, dice, "COMPLETED_SHORT\t" + written(day), 15 + dice.below(30));
    } else {
      writeHeld(out, dice, "COMPLETED\t" + written(day), 50 + dice.below(41));
    }
  }

  private static void writeHeld(StringBuilder out, Dice dice, String how, int minutes) {
    int where = dice.below(20);
    String place = where < 16 ? "HOME" : where < 18 ? "OFFICE" : where < 19 ? "OTHER" : "VIDEO";
    out.append(how).append('\t').append(place).append('\t').append(minutes);
    if (dice.below(30) == 0) {
      out.append("\t0\t0\t0\t0\t0\n");
      return;
    }
    int family = 10 + 5 * dice.below(4);
    int child = 20 + 5 * dice.below(4);
    int health = 10 + 5 * dice.below(3);
    int life = 5 + 5 * dice.below(3);
    out.append('\t').append(family).append('\t').append(child).append('\t').append(health);
    out.append('\t').append(life).append('\t').append(100 - family - child - health - life);
    out.append('\n');
  }

  private String written(int day) {
    return days.computeIfAbsent(day, each -> LocalDate.ofEpochDay(each).toString());
  }
}
