package no.samrad.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.wording.WordingId;

/**
 * An agreement between the parties of an area. It begins as a draft of version 1; a version is
 * reviewed, sent, adopted and signed, and the agreement ends by notice, by all agreeing, or because
 * another takes its place. Where it stands on a day follows from these facts and is never kept.
 */
@Entity
@Table(name = "agreement")
class Agreement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_id_seq")
  @SequenceGenerator(name = "agreement_id_seq", sequenceName = "agreement_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "type_code", updatable = false)
  private String typeCode;

  @Column(name = "name_nb")
  private String nameNb;

  @Column(name = "name_nn")
  private String nameNn;

  @Column(name = "search_text")
  private String searchText;

  @Column(name = "created_on", updatable = false)
  private LocalDate createdOn;

  @Column(name = "created_by", updatable = false)
  private Long createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST, orphanRemoval = true)
  private List<Party> parties = new ArrayList<>();

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
  private List<AgreementVersion> versions = new ArrayList<>();

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.PERSIST)
  private List<AgreementEnd> ends = new ArrayList<>();

  protected Agreement() {} // JPA

  Agreement(NewAgreement wanted, Stamp stamp) {
    areaId = wanted.area().value();
    typeCode = wanted.type();
    createdOn = wanted.day();
    createdBy = stamp.by().value();
    createdAt = stamp.at();
    rename(new Names(wanted.nameNb(), wanted.nameNn()));
  }

  final void rename(Names names) {
    nameNb = names.nb();
    nameNn = names.nn();
    searchText = names.searchText();
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  Party admit(NewParty wanted) {
    Party party = new Party(this, wanted);
    parties.add(party);
    return party;
  }

  void remove(Party party) {
    parties.remove(party);
  }

  Party requireParty(PartyId wanted) {
    return parties.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  List<Party> parties() {
    return List.copyOf(parties);
  }

  List<Party> partiesOn(LocalDate day) {
    return parties.stream().filter(each -> each.period().includes(day)).toList();
  }

  /** The first version, or the next beside those that were sent. */
  AgreementVersion begin(WordingId wording, VersionDays days, LocalDate day, Stamp stamp) {
    requireNoDraft();
    AgreementVersion begun =
        new AgreementVersion(this, versions.size() + 1, wording, days, day, stamp);
    versions.add(begun);
    return begun;
  }

  void requireNoDraft() {
    draft()
        .ifPresent(
            draft -> {
              throw new RuleViolation(AgreementRule.DRAFT_EXISTS, draft.number());
            });
  }

  /**
   * The draft goes to the parties instead of what they were sent before and is not in force.
   *
   * @return the number of the version it supersedes, 0 for none
   */
  int send(AgreementVersion draft, LocalDate day, Set<VersionId> inForce) {
    draft.send(day);
    Optional<AgreementVersion> before =
        versions.stream()
            .filter(each -> each.isSent() && !each.equals(draft) && !each.isSuperseded())
            .filter(each -> !inForce.contains(each.id()))
            .max(Comparator.comparing(AgreementVersion::number));
    before.ifPresent(each -> each.supersede(day));
    return before.map(AgreementVersion::number).orElse(0);
  }

  List<AgreementVersion> versions() {
    return List.copyOf(versions);
  }

  Optional<AgreementVersion> version(int number) {
    return versions.stream().filter(each -> each.number() == number).findFirst();
  }

  /** The one that is drafted or reviewed. */
  Optional<AgreementVersion> draft() {
    return versions.stream().filter(AgreementVersion::isOpen).findFirst();
  }

  AgreementVersion requireDraft() {
    return draft().orElseThrow(() -> new RuleViolation(AgreementRule.NO_DRAFT));
  }

  /** What the next version is copied from: the newest that was not given up, or else the newest. */
  AgreementVersion latest() {
    return versions.stream()
        .max(
            Comparator.comparing((AgreementVersion each) -> !each.isDiscarded())
                .thenComparing(AgreementVersion::number))
        .orElseThrow(() -> new NotFound(id()));
  }

  /** The version the parties were sent last, or null. */
  Optional<AgreementVersion> lastSent() {
    return versions.stream()
        .filter(AgreementVersion::isSent)
        .max(Comparator.comparing(AgreementVersion::number));
  }

  AgreementEnd end(AgreementEnd wanted) {
    ends.add(wanted);
    return wanted;
  }

  AgreementEnd requireEnd(EndId wanted) {
    return ends.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  /** How it ends for all, as far as is known. */
  Optional<AgreementEnd> ending() {
    return ends.stream().filter(AgreementEnd::stands).filter(AgreementEnd::forAll).findFirst();
  }

  Optional<AgreementEnd> leaving(PartyId party) {
    return ends.stream()
        .filter(AgreementEnd::stands)
        .filter(each -> !each.forAll() && each.isBy(party))
        .findFirst();
  }

  void requireNotOver(LocalDate today) {
    ending()
        .filter(each -> each.lastDay().isBefore(today))
        .ifPresent(
            each -> {
              throw new RuleViolation(AgreementRule.ALREADY_OVER, each.lastDay());
            });
  }

  AgreementId id() {
    return new AgreementId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  String type() {
    return typeCode;
  }

  Names names() {
    return new Names(nameNb, nameNn);
  }

  LocalDate createdOn() {
    return createdOn;
  }
}
