package no.samrad.place;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SearchText;

/** A body that is no municipality and may be party to an agreement. */
@Entity
@Table(name = "organisation")
class Organisation {

  static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_id_seq")
  @SequenceGenerator(name = "organisation_id_seq", sequenceName = "organisation_id_seq")
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String number;

  private String source = "";

  private String email = "";

  @Column(name = "search_text")
  private String searchText;

  @OneToMany(mappedBy = "organisation", cascade = CascadeType.PERSIST)
  private List<OrganisationName> names = new ArrayList<>();

  protected Organisation() {} // JPA

  Organisation(NewOrganisation wanted) {
    if (wanted.kind() == null) {
      throw new RuleViolation(PlaceRule.ORGANISATION_KIND_MISSING);
    }
    kind = wanted.kind();
    number = OrganisationNumber.ifGiven(wanted.number()).map(OrganisationNumber::value).orElse("");
    String nb = name(wanted.nb());
    if (nb.isEmpty()) {
      throw new RuleViolation(PlaceRule.ORGANISATION_NAME_MISSING);
    }
    String nn = name(wanted.nn());
    String en = name(wanted.en());
    call(Language.NB, nb);
    call(Language.NN, nn.isEmpty() ? nb : nn);
    if (!en.isEmpty()) {
      call(Language.EN, en);
    }
    searchText = SearchText.of(List.of(nb, nn, en, number));
  }

  private void call(Language language, String name) {
    names.add(new OrganisationName(this, language, name));
  }

  private static String name(String typed) {
    String name = PlainText.line(typed);
    if (PlainText.length(name) > LONGEST_NAME) {
      throw new RuleViolation(PlaceRule.ORGANISATION_NAME_TOO_LONG, LONGEST_NAME);
    }
    NationalIdentityNumber.refuseIn(name);
    return name;
  }

  OrganisationId id() {
    return new OrganisationId(id);
  }

  OrganisationKind kind() {
    return kind;
  }

  String number() {
    return number;
  }
}
