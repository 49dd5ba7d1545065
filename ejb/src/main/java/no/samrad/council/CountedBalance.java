package no.samrad.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many women and men represented units in an NFP council on a day. */
@Entity
@Table(name = "nfp_council_balance")
class CountedBalance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_council_balance_id_seq")
  @SequenceGenerator(
      name = "nfp_council_balance_id_seq",
      sequenceName = "nfp_council_balance_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "council_id", updatable = false)
  private NfpCouncil council;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "counted_on", updatable = false)
  private LocalDate countedOn;

  private int women;
  private int men;

  protected CountedBalance() {} // JPA

  CountedBalance(NfpCouncil council, BalanceCount count, LocalDate countedOn) {
    this.council = council;
    this.areaId = council.area().value();
    this.countedOn = countedOn;
    become(count);
  }

  final void become(BalanceCount count) {
    women = count.women();
    men = count.men();
  }

  boolean isOf(LocalDate day) {
    return countedOn.equals(day);
  }

  LocalDate day() {
    return countedOn;
  }

  BalanceCount count() {
    return new BalanceCount(women, men);
  }
}
