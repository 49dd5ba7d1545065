package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything about an agreement, as it stands on a day.
 *
 * @param version to be handed back with a change
 * @param typeMonths notice its type has
 * @param noticeSource where that comes from, and whether it was checked
 * @param adoptable some party of its type decides before it is signed
 * @param parties every time anybody was party, in the order of the roles and by name
 * @param versions the newest first
 * @param steps the oldest first
 * @param ends the newest first
 * @param changes what has happened in the area that the parties do not show yet
 */
public record AgreementDetails(
    AgreementRow row,
    long version,
    LocalDate day,
    String nameNb,
    String nameNn,
    int typeMonths,
    String noticeSource,
    boolean adoptable,
    List<PartyRow> parties,
    List<VersionRow> versions,
    List<StepRow> steps,
    List<EndRow> ends,
    List<PartyChange> changes)
    implements Serializable {

  /** For whoever may not know of a draft beside what was sent. */
  AgreementDetails withoutDraftNumber() {
    return draft().isPresent()
        ? this
        : new AgreementDetails(
            row.withoutDraft(),
            version,
            day,
            nameNb,
            nameNn,
            typeMonths,
            noticeSource,
            adoptable,
            parties,
            versions,
            steps,
            ends,
            changes);
  }

  public AgreementId id() {
    return row.id();
  }

  public AgreementStatus status() {
    return row.status();
  }

  public List<PartyRow> partiesOn(LocalDate wanted) {
    return parties.stream().filter(each -> each.includes(wanted)).toList();
  }

  public Optional<PartyRow> party(PartyId wanted) {
    return parties.stream().filter(each -> each.id().equals(wanted)).findFirst();
  }

  public Optional<VersionRow> version(int number) {
    return versions.stream().filter(each -> each.number() == number).findFirst();
  }

  /** The version in force, or else with the parties; empty before one was sent. */
  public Optional<VersionRow> sent() {
    return Optional.ofNullable(row.number())
        .flatMap(this::version)
        .filter(each -> each.sentOn() != null);
  }

  /** The version that is drafted or reviewed, as far as the caller may know. */
  public Optional<VersionRow> draft() {
    return versions.stream().filter(VersionRow::open).findFirst();
  }

  /** The version a page is about: the one sent, or else the draft, or else the newest. */
  public Optional<VersionRow> current() {
    return sent().or(this::draft).or(() -> versions.stream().findFirst());
  }

  /** How it ends for all, when that is known. */
  public Optional<EndRow> ending() {
    return ends.stream().filter(each -> each.stands() && each.forAll()).findFirst();
  }

  /** Months of notice that hold: those of the version, or else of the type. */
  public int noticeMonths() {
    return current().map(VersionRow::noticeMonths).orElse(typeMonths);
  }

  /** Whoever is party now and was not sent the version the parties decide upon. */
  public List<PartyRow> missedByVersion() {
    return sent().isEmpty()
        ? List.of()
        : partiesOn(sentDay()).stream().filter(each -> !each.inVersion()).toList();
  }

  /** Whoever was sent the version and is party no more. */
  public List<PartyRow> goneFromVersion() {
    return !status().underWay()
        ? List.of()
        : parties.stream().filter(each -> each.inVersion() && !each.includes(sentDay())).toList();
  }

  private LocalDate sentDay() {
    LocalDate first = sent().map(VersionRow::inForceOn).orElse(day);
    return first.isBefore(day) ? day : first;
  }
}
