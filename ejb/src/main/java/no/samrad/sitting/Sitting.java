package no.samrad.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/**
 * A meeting from its start. Whatever is recorded in it locks its row first and moves its version,
 * so that everything happens one after another and everybody sees that something has changed.
 */
@Entity
@Table(name = "nfp_sitting")
class Sitting {

  @Id
  @Column(name = "meeting_id")
  private Long meetingId;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "current_item")
  private Long currentItem;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Sitting() {} // JPA

  Sitting(NfpMeetingId meeting, AreaId area, Instant now) {
    meetingId = meeting.value();
    areaId = area.value();
    savedAt = now;
  }

  void touch(Instant now) {
    savedAt = now;
  }

  void takeUp(ItemId item) {
    currentItem = item.value();
  }

  /** Null before the first. */
  ItemId current() {
    return currentItem == null ? null : new ItemId(currentItem);
  }
}
