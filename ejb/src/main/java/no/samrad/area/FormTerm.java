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
import no.samrad.shared.Period;

/** An organisation form an area has for a time. */
@Entity
@Table(name = "area_form")
class FormTerm {

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

  protected FormTerm() {} // JPA

  FormTerm(Area area, OrganisationForm form, Period period) {
    this.area = area;
    this.form = form;
    this.period = period;
  }

  OrganisationForm form() {
    return form;
  }

  Period period() {
    return period;
  }
}
