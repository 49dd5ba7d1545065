package no.samrad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.logging.Logger;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.Test;

/** Five thousand referrals and a hundred thousand visits at once. */
class ExtractSpeedIT {

  private static final Logger LOG = Logger.getLogger(ExtractSpeedIT.class.getName());
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final int CASES = 5_000;
  private static final int VISITS_EACH = 20;

  @Test
  void they_come_in_within_a_minute() {
    try (ExtractWorld world = new ExtractWorld()) {
      String visits = visits();
      Duration ofCourses = takenIn(world, courses());
      Duration ofVisits = takenIn(world, visits);
      Duration again = unchanged(world, visits);

      LOG.info(
          "%d cases in %d ms, %d visits in %d ms, the visits again in %d ms"
              .formatted(
                  CASES,
                  ofCourses.toMillis(),
                  CASES * VISITS_EACH,
                  ofVisits.toMillis(),
                  again.toMillis()));
      assertThat(world.count("participation")).isEqualTo(CASES);
      assertThat(world.one("select count(*) from visit where outcome is not null").number(0))
          .isEqualTo((long) CASES * VISITS_EACH);
      assertThat(ofCourses.plus(ofVisits)).isLessThan(LONGEST);
    }
  }

  private static String courses() {
    StringBuilder courses = new StringBuilder(ExtractWorld.COURSES);
    for (int each = 0; each < CASES; each++) {
      course(courses, "K-" + each, referred(each));
    }
    return courses.toString();
  }

  private static String visits() {
    StringBuilder visits = new StringBuilder(ExtractWorld.VISITS);
    for (int each = 0; each < CASES; each++) {
      for (int visit = 0; visit < VISITS_EACH; visit++) {
        String day = DAY.format(referred(each).plusDays(21 + 7L * visit));
        visits.append("K-%d;%s;%s;COMPLETED;75;HOME;20;20;20;20;20\n".formatted(each, day, day));
      }
    }
    return visits.toString();
  }

  private static LocalDate referred(int each) {
    return LocalDate.of(2024, 1, 2).plusDays(each % 600);
  }

  private static Duration unchanged(ExtractWorld world, String file) {
    long began = System.nanoTime();
    assertThat(world.desk.check(file).run().state()).isEqualTo(UploadState.UNCHANGED);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static Duration takenIn(ExtractWorld world, String file) {
    long began = System.nanoTime();
    ExtractDetails done = world.desk.takeIn(file);
    assertThat(done.problems()).isEmpty();
    assertThat(done.run().state()).isEqualTo(UploadState.DONE);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** Three of four have left by now, so that visits are planned for one of four. */
  private static void course(StringBuilder to, String key, LocalDate referred) {
    boolean ended = !key.endsWith("0") && !key.endsWith("5");
    to.append(
        "%s;%s;GP;4204;10;2;ja;C01 C03;%s;ja;%s;%s ALONE|%s PARTNER;%s;;%s;;%s;;;;F10\n"
            .formatted(
                key,
                DAY.format(referred),
                DAY.format(referred.plusDays(2)),
                DAY.format(referred.plusDays(2)),
                DAY.format(referred.plusDays(5)),
                DAY.format(referred.plusDays(9)),
                DAY.format(referred.plusDays(14)),
                DAY.format(referred.plusDays(16)),
                ended ? DAY.format(referred.plusDays(190)) + ";OWN_WISH" : ";"));
  }
}
