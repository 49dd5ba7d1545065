package no.samrad.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;

/** The share an area reckons with, for a time, and who set it when. */
@Entity
@Table(name = "area_share")
class ShareTerm implements Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_share_id_seq")
  @SequenceGenerator(name = "area_share_id_seq", sequenceName = "area_share_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private AreaProfile profile;

  private BigDecimal percent;
  private String source;

  @Column(name = "set_by")
  private Long setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Embedded private Period period;

  protected ShareTerm() {} // JPA

  ShareTerm(AreaProfile profile, Period period) {
    this.profile = profile;
    this.period = period;
  }

  void become(TargetShare share, PersonId by, Instant now) {
    percent = share.percent();
    source = share.source();
    setBy = by.value();
    setAt = now;
  }

  TargetShare share() {
    return new TargetShare(percent, source);
  }

  @Override
  public Period period() {
    return period;
  }

  @Override
  public void endOn(LocalDate lastDay) {
    period = period.endingWith(lastDay);
  }
}
