package no.samrad.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.samrad.shared.Period;

/** The rules of procedure of an NFP council, for a time. */
@Entity
@Table(name = "nfp_council_procedure")
class ProcedureTerm {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_council_procedure_id_seq")
  @SequenceGenerator(
      name = "nfp_council_procedure_id_seq",
      sequenceName = "nfp_council_procedure_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "council_id", updatable = false)
  private NfpCouncil council;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "notice_days")
  private int noticeDays;

  @Column(name = "paper_days")
  private int paperDays;

  @Enumerated(EnumType.STRING)
  private Quorum quorum;

  @Column(name = "casting_vote")
  private boolean castingVote;

  @Embedded private Period period;

  protected ProcedureTerm() {} // JPA

  ProcedureTerm(NfpCouncil council, Procedure procedure, Period period) {
    this.council = council;
    this.areaId = council.area().value();
    this.period = period;
    become(procedure);
  }

  final void become(Procedure procedure) {
    noticeDays = procedure.noticeDays();
    paperDays = procedure.paperDays();
    quorum = procedure.quorum();
    castingVote = procedure.castingVote();
  }

  boolean startsOn(LocalDate day) {
    return period.firstDay().orElseThrow().equals(day);
  }

  void moveTo(Period during) {
    period = during;
  }

  void endOn(LocalDate lastDay) {
    period = period.endingWith(lastDay);
  }

  Procedure procedure() {
    return new Procedure(noticeDays, paperDays, quorum, castingVote);
  }

  Period period() {
    return period;
  }
}
