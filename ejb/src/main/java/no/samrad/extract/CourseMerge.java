package no.samrad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.participation.Attendance;
import no.samrad.participation.CourseFacts;
import no.samrad.participation.CourseTalk;
import no.samrad.participation.NewReferral;

/**
 * What a line brings to a case Samråd knows. An extract adds; what is known stays, and where the
 * line says something else it is refused.
 */
final class CourseMerge {

  private final Set<CourseColumn> added = EnumSet.noneOf(CourseColumn.class);
  private final Set<CourseColumn> differing = EnumSet.noneOf(CourseColumn.class);
  private final CourseFacts known;
  private final CourseFacts given;

  CourseMerge(CourseFacts known, CourseFacts given) {
    this.known = known;
    this.given = given;
  }

  Set<CourseColumn> added() {
    return added;
  }

  Set<CourseColumn> differing() {
    return differing;
  }

  CourseFacts merged() {
    return new CourseFacts(
        referral(),
        known.criteriaSet(),
        pick(CourseColumn.ASSESSED, known.assessed(), given.assessed()),
        pick(CourseColumn.ELIGIBLE, known.eligible(), given.eligible()),
        pick(CourseColumn.OFFERED, known.offered(), given.offered()),
        talks(),
        pick(CourseColumn.CONSENTED, known.consented(), given.consented()),
        given.approver(),
        pick(CourseColumn.INCLUDED, known.included(), given.included()),
        pick(CourseColumn.BIRTH, known.birth(), given.birth()),
        pick(CourseColumn.ENDED, known.ended(), given.ended()),
        pick(CourseColumn.REASON, known.reason(), given.reason()),
        pick(CourseColumn.HANDOVER, known.handover(), given.handover()),
        pick(CourseColumn.SERVICES, known.services(), given.services()),
        pick(CourseColumn.TOLD, known.told(), given.told()),
        known.nurse() == null
            ? pick(CourseColumn.NURSE, known.nurse(), given.nurse())
            : known.nurse());
  }

  private NewReferral referral() {
    NewReferral was = known.referral();
    NewReferral is = given.referral();
    return new NewReferral(
        pick(CourseColumn.REFERRED, was.day(), is.day()),
        pick(CourseColumn.SOURCE, was.source(), is.source()),
        pick(CourseColumn.UNIT, was.unit(), is.unit()),
        pick(CourseColumn.WEEKS, was.gestation(), is.gestation()),
        pick(CourseColumn.FIRST_TIME, was.firstTime(), is.firstTime()),
        pick(CourseColumn.CRITERIA, was.criteria(), is.criteria()));
  }

  private List<CourseTalk> talks() {
    List<CourseTalk> all = new ArrayList<>(known.talks());
    Map<LocalDate, Attendance> held = new HashMap<>();
    known.talks().forEach(each -> held.put(each.day(), each.with()));
    for (CourseTalk each : given.talks()) {
      if (!held.containsKey(each.day())) {
        added.add(CourseColumn.TALKS);
        all.add(each);
      } else if (held.get(each.day()) != each.with()) {
        differing.add(CourseColumn.TALKS);
      }
    }
    return all;
  }

  private <T> T pick(CourseColumn column, T was, T is) {
    if (isNothing(is) || is.equals(was)) {
      return was;
    }
    if (!isNothing(was)) {
      differing.add(column);
      return was;
    }
    added.add(column);
    return is;
  }

  private static boolean isNothing(Object value) {
    return value == null
        || value.equals("")
        || (value instanceof Collection<?> several && several.isEmpty());
  }
}
