package no.samrad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/**
 * An item of the agenda of an NFP council's meeting. Open until it is decided, taken note of, or
 * carried to a later meeting; numbered in its council and year from when the meeting is called.
 */
@Entity
@Table(name = "nfp_agenda_item")
class AgendaItem {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_agenda_item_id_seq")
  @SequenceGenerator(name = "nfp_agenda_item_id_seq", sequenceName = "nfp_agenda_item_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "council_id", updatable = false)
  private Long councilId;

  @Column(name = "meeting_id", updatable = false)
  private Long meetingId;

  private int position;

  @Enumerated(EnumType.STRING)
  private ItemKind kind;

  private Integer year;

  private Integer number;

  private String title;

  private boolean closed;

  @Column(name = "closed_ground")
  private String closedGround = "";

  @Column(name = "public_title")
  private String publicTitle = "";

  private String description = "";

  private String proposal = "";

  private Integer minutes;

  @Enumerated(EnumType.STRING)
  private ItemState state = ItemState.OPEN;

  @Column(updatable = false)
  private String standing = "";

  @Column(updatable = false)
  private String source = "";

  @Column(name = "carried_from", updatable = false)
  private Long carriedFrom;

  @Column(name = "added_late", updatable = false)
  private boolean addedLate;

  protected AgendaItem() {} // JPA

  /** It is dealt with, or, while the meeting lasts, open again. */
  void become(ItemState reached) {
    state = reached;
  }

  ItemId id() {
    return new ItemId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  NfpMeetingId meeting() {
    return new NfpMeetingId(meetingId);
  }
}
