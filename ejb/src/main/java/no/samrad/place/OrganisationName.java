package no.samrad.place;

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

/** What an organisation is called in a language. */
@Entity
@Table(name = "organisation_name")
class OrganisationName {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_name_id_seq")
  @SequenceGenerator(name = "organisation_name_id_seq", sequenceName = "organisation_name_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "organisation_id", updatable = false)
  private Organisation organisation;

  private String language;

  private String name;

  @Enumerated(EnumType.STRING)
  private NameKind kind;

  protected OrganisationName() {} // JPA

  OrganisationName(Organisation organisation, Language language, String name) {
    this.organisation = organisation;
    this.language = language.code();
    this.name = name;
    this.kind = NameKind.OFFICIAL;
  }
}
