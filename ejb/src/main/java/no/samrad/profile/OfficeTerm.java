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
import java.time.LocalDate;
import no.samrad.shared.Period;

/** Where the office of an area is, for a time. */
@Entity
@Table(name = "area_office")
class OfficeTerm implements Term {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_office_id_seq")
  @SequenceGenerator(name = "area_office_id_seq", sequenceName = "area_office_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private AreaProfile profile;

  private String address;

  @Column(name = "postal_code")
  private String postalCode;

  private String place;
  private String email;
  private String phone;

  @Embedded private Period period;

  protected OfficeTerm() {} // JPA

  OfficeTerm(AreaProfile profile, OfficeAddress office, Period period) {
    this.profile = profile;
    this.period = period;
    become(office);
  }

  final void become(OfficeAddress office) {
    address = office.address();
    postalCode = office.postalCode();
    place = office.place();
    email = office.email();
    phone = office.phone();
  }

  OfficeAddress office() {
    return new OfficeAddress(address, postalCode, place, email, phone);
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
