package no.samrad.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** Whoever sits in a seat is partial in an item, and why. */
@Entity
@Table(name = "nfp_partiality")
class Partiality {

  static final int LONGEST_GROUND = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_partiality_id_seq")
  @SequenceGenerator(name = "nfp_partiality_id_seq", sequenceName = "nfp_partiality_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "item_id", updatable = false)
  private Long itemId;

  @Column(name = "seat_id", updatable = false)
  private Long seatId;

  @Column(updatable = false)
  private String ground;

  protected Partiality() {} // JPA

  Partiality(AreaId area, ItemId item, SeatId seat, String ground) {
    areaId = area.value();
    itemId = item.value();
    seatId = seat.value();
    this.ground = ground;
  }

  static String ground(String said) {
    String text = said == null ? "" : said.strip();
    if (text.isEmpty()) {
      throw new RuleViolation(SittingRule.GROUND_MISSING);
    }
    if (text.length() > LONGEST_GROUND) {
      throw new RuleViolation(SittingRule.GROUND_TOO_LONG, LONGEST_GROUND);
    }
    return text;
  }

  boolean says(String other) {
    return ground.equals(other);
  }
}
