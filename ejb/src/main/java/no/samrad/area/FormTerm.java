package no.samrad.area;

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
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** An organisation form an area has for a time. */
@Entity
@Table(name = "area_form")
class FormTerm implements Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_form_id_seq")
  @SequenceGenerator(name = "area_form_id_seq", sequenceName = "area_form_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private Area area;

  @Enumerated(EnumType.STRING)
  private OrganisationForm form;

  @Embedded private Period period;

  private boolean assumed;

  @Embedded private Grounds grounds = Grounds.untold();

  protected FormTerm() {} // JPA

  FormTerm(Area area, OrganisationForm form, Period period) {
    this.area = area;
    this.form = form;
    this.period = period;
  }

  void holdsBecause(Reason why) {
    grounds = grounds.because(why);
  }

  void wasCorrected(Reason why) {
    grounds = grounds.corrected(why);
  }

  /** Nothing changes into itself, nor on the day another form begins. */
  void requireRoomFor(OrganisationForm wanted, LocalDate from) {
    if (form == wanted) {
      throw new RuleViolation(AreaRule.FORM_ALREADY, form, firstDay());
    }
    if (begins(from)) {
      throw new RuleViolation(AreaRule.FORM_BEGINS_THAT_DAY, from);
    }
  }

  /** Whoever says so knows it. */
  void isReally(OrganisationForm meant) {
    form = meant;
    assumed = false;
  }

  boolean isLike(FormTerm other) {
    return form == other.form;
  }

  void confirm(Reason source) {
    if (!assumed) {
      throw new RuleViolation(AreaRule.ALREADY_CONFIRMED);
    }
    assumed = false;
    holdsBecause(source);
  }

  FormTermId id() {
    return new FormTermId(id);
  }

  OrganisationForm form() {
    return form;
  }

  @Override
  public Period period() {
    return period;
  }

  @Override
  public void runs(Period days) {
    period = days;
  }
}
