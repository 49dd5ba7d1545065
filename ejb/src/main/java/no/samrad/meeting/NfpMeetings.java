package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** The meetings of all NFP councils. */
@Repository
class NfpMeetings {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  @PersistenceContext EntityManager em;

  void add(NfpMeeting meeting) {
    em.persist(meeting);
  }

  void remove(NfpMeeting meeting) {
    em.remove(meeting);
  }

  AreaId areaOf(NfpMeetingId id) {
    List<Long> found =
        em.createQuery("select m.areaId from NfpMeeting m where m.id = :id", Long.class)
            .setParameter("id", id.value())
            .getResultList();
    return found.stream().findFirst().map(AreaId::new).orElseThrow(() -> new NotFound(id));
  }

  /** The meeting, for changing. Two who change it at once cannot both succeed. */
  NfpMeeting require(NfpMeetingId id) {
    NfpMeeting meeting = find(id);
    flush(id); // the next query would, and let a lost race out as a fault
    return meeting;
  }

  NfpMeeting require(NfpMeetingId id, long seenVersion) {
    NfpMeeting meeting = find(id);
    if (!meeting.isAt(seenVersion)) { // before flushing, which counts up
      throw new StaleData(id);
    }
    flush(id);
    return meeting;
  }

  private NfpMeeting find(NfpMeetingId id) {
    NfpMeeting meeting =
        em.find(NfpMeeting.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (meeting == null) {
      throw new NotFound(id);
    }
    return meeting;
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
