package no.samrad.minutes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** The minutes of all meetings. */
@Repository
class MinutesBook {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("approved_meeting_stays_as_it_is", MinutesRule.APPROVED));

  /** Whoever approves and whoever still records something wait for one another. */
  private static final String STEP = "select m.state from nfp_meeting m where m.id = ?1 for update";

  /** At version 0, as those see it who look before there is a row. */
  private static final String BEGIN =
      """
      insert into nfp_minutes (id, version, area_id, meeting_id)
      select nextval('nfp_minutes_id_seq'), 0, m.area_id, m.id from nfp_meeting m where m.id = ?1
      on conflict (meeting_id) do nothing
      """;

  private static final String LATER =
      """
      select o.number || '/' || o.year
      from nfp_meeting m
      join nfp_meeting o on o.council_id = m.council_id and o.id <> m.id and o.meeting_day >= m.meeting_day
      where m.id = ?1 and o.id = ?2 and o.state in ('STARTED', 'MINUTES', 'APPROVED')
      """;

  private static final String KEEP =
      """
      insert into nfp_minutes_record (minutes_id, area_id, format, name, content, sha256, recorded_at)
      values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))
      """;

  @PersistenceContext EntityManager em;

  /** The minutes of a meeting that is over, for changing. Two at once cannot both succeed. */
  Minutes require(NfpMeetingId meeting, long seenVersion) {
    if (requireEnded(meeting) == MeetingStep.APPROVED) {
      throw new RuleViolation(MinutesRule.APPROVED);
    }
    em.createNativeQuery(BEGIN).setParameter(1, meeting.value()).executeUpdate();
    Minutes minutes = find(meeting).orElseThrow(() -> new NotFound(meeting));
    if (!minutes.isAt(seenVersion)) {
      throw new StaleData(meeting);
    }
    em.lock(minutes, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    flush(meeting); // the next query would, and let a lost race out as a fault
    return minutes;
  }

  /** For what others may do at the same time: comments. */
  Minutes requireShared(NfpMeetingId meeting) {
    requireEnded(meeting);
    return find(meeting).orElseThrow(() -> new RuleViolation(MinutesRule.NOT_CIRCULATED));
  }

  private MeetingStep requireEnded(NfpMeetingId meeting) {
    List<?> found = em.createNativeQuery(STEP).setParameter(1, meeting.value()).getResultList();
    MeetingStep step =
        found.stream()
            .findFirst()
            .map(each -> MeetingStep.valueOf(NativeRow.of(each).text(0)))
            .orElseThrow(() -> new NotFound(meeting));
    if (step != MeetingStep.MINUTES && step != MeetingStep.APPROVED) {
      throw new RuleViolation(MinutesRule.NOT_ENDED);
    }
    return step;
  }

  private Optional<Minutes> find(NfpMeetingId meeting) {
    return em.createQuery("select m from Minutes m where m.meetingId = :meeting", Minutes.class)
        .setParameter("meeting", meeting.value())
        .getResultStream()
        .findFirst();
  }

  /** Number and year of a later meeting of the same council that has begun. */
  String requireLater(NfpMeetingId meeting, NfpMeetingId later) {
    List<?> found =
        em.createNativeQuery(LATER)
            .setParameter(1, meeting.value())
            .setParameter(2, later.value())
            .getResultList();
    return found.stream()
        .findFirst()
        .map(each -> NativeRow.of(each).text(0))
        .orElseThrow(() -> new RuleViolation(MinutesRule.NOT_A_LATER_MEETING));
  }

  void requireItem(NfpMeetingId meeting, ItemId item) {
    List<?> found =
        em.createNativeQuery(
                "select i.id from nfp_agenda_item i where i.meeting_id = ?1 and i.id = ?2")
            .setParameter(1, meeting.value())
            .setParameter(2, item.value())
            .getResultList();
    if (found.isEmpty()) {
      throw new RuleViolation(MinutesRule.ITEM_OF_ANOTHER_MEETING);
    }
  }

  void add(MinutesComment comment) {
    em.persist(comment);
  }

  void add(MinutesNote note) {
    em.persist(note);
  }

  MinutesComment requireComment(RemarkId id) {
    MinutesComment comment = em.find(MinutesComment.class, id.value());
    if (comment == null) {
      throw new NotFound(id);
    }
    return comment;
  }

  Minutes requireOf(MinutesComment comment) {
    return em.find(Minutes.class, comment.minutes());
  }

  void keep(Minutes minutes, MinutesFile file, Instant now) {
    em.createNativeQuery(KEEP)
        .setParameter(1, minutes.id())
        .setParameter(2, minutes.area().value())
        .setParameter(3, file.format().name())
        .setParameter(4, file.name())
        .setParameter(5, file.content())
        .setParameter(6, file.sha256())
        .setParameter(7, now.toString())
        .executeUpdate();
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
