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

  /**
   * Later moved by {@link AgendaItems#order}, which no reader of the text should be hindered by.
   */
  @Column(updatable = false)
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

  /** Late, once the meeting is called. */
  AgendaItem(AgendaMeeting meeting, ItemText text, ItemOrigin origin, int position) {
    areaId = meeting.area().value();
    councilId = meeting.council().value();
    meetingId = meeting.id().value();
    this.position = position;
    standing = origin.standing();
    source = origin.source();
    carriedFrom = origin.carriedFrom() == null ? null : origin.carriedFrom().value();
    addedLate = !meeting.open();
    say(text);
  }

  /** Says this from now on. */
  void say(ItemText text) {
    kind = text.kind();
    title = text.title();
    description = text.description();
    proposal = text.proposal();
    minutes = text.minutes();
    closed = text.doors().closed();
    closedGround = text.doors().ground();
    publicTitle = text.doors().publicTitle();
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** It is dealt with, or, while the meeting lasts, open again. */
  void become(ItemState reached) {
    state = reached;
  }

  /** Once and for good. */
  void number(ItemNumber given) {
    year = given.year();
    number = given.number();
  }

  ItemText text() {
    return new ItemText(
        kind,
        title,
        description,
        proposal,
        minutes,
        new ClosedDoors(closed, closedGround, publicTitle));
  }

  ItemNumber number() {
    return ItemNumber.ifGiven(year, number);
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

  boolean isOpen() {
    return state == ItemState.OPEN;
  }

  boolean isLate() {
    return addedLate;
  }

  ItemOrigin origin() {
    return new ItemOrigin(standing, source, carriedFrom == null ? null : new ItemId(carriedFrom));
  }
}
