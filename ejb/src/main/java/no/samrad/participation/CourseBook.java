package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.shared.AreaId;

/**
 * Many courses and visits at once, for whoever takes in an extract. Who may do that, and whether
 * the rules hold, has been asked before.
 */
@ApplicationScoped
public class CourseBook {

  @Inject CourseReading reading;
  @Inject CourseWriting writing;
  @Inject VisitWriting visits;

  /** Who is known by which of these in the area. */
  public Map<String, ParticipationId> byPseudonym(AreaId area, Set<String> pseudonyms) {
    return reading.byPseudonym(area, pseudonyms);
  }

  public Map<ParticipationId, KnownCourse> known(AreaId area, Collection<ParticipationId> ids) {
    return reading.known(area, ids);
  }

  public Map<ParticipationId, CourseSpan> spans(AreaId area, Collection<ParticipationId> ids) {
    return reading.spans(area, ids);
  }

  /** Visits planned for a day that has come, by their participant and day. */
  public Map<ParticipationId, Map<LocalDate, KnownVisit>> visits(
      AreaId area, Collection<ParticipationId> ids, LocalDate until) {
    return reading.visits(area, ids, until);
  }

  /**
   * Writes all of them, and plans the visits of whoever goes on.
   *
   * @return their numbers, in the same order
   */
  public List<ParticipationId> keep(AreaId area, List<CourseToKeep> courses, LocalDate today) {
    return writing.keep(area, courses, today);
  }

  public void keepVisits(AreaId area, List<VisitToKeep> kept) {
    visits.keep(area, kept);
  }
}
