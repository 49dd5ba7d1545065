package no.samrad.area;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.place.UnitFacts;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SearchText;
import no.samrad.shared.UnitId;

/**
 * A programme area: municipalities, or city districts of one municipality, that run the programme
 * together.
 *
 * <p>It exists from the first day of its first phase and until it is closed. Units take part for a
 * time, one of them is host; what they may be follows from the organisation form.
 */
@Entity
@Table(name = "area")
class Area {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_id_seq")
  @SequenceGenerator(name = "area_id_seq", sequenceName = "area_id_seq")
  private Long id;

  @Version private long version;

  @Column(updatable = false)
  private String slug;

  @Column(name = "search_text")
  private String searchText;

  @OneToMany(mappedBy = "area", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<AreaName> names = new ArrayList<>();

  @OneToMany(mappedBy = "area", cascade = CascadeType.PERSIST, orphanRemoval = true)
  private List<FormTerm> forms = new ArrayList<>();

  @OneToMany(mappedBy = "area", cascade = CascadeType.PERSIST)
  private List<PhaseTerm> phases = new ArrayList<>();

  @OneToMany(mappedBy = "area", cascade = CascadeType.PERSIST, orphanRemoval = true)
  private List<Membership> memberships = new ArrayList<>();

  @OneToMany(mappedBy = "area", cascade = CascadeType.PERSIST, orphanRemoval = true)
  private List<HostTerm> hosts = new ArrayList<>();

  protected Area() {} // JPA

  /** A new area expresses its interest; everything else comes later. */
  Area(NewArea wanted) {
    if (wanted.form() == null) {
      throw new RuleViolation(AreaRule.FORM_MISSING);
    }
    name(Language.NB, AreaName.required(wanted.nb()));
    AreaName.ifGiven(wanted.nn()).ifPresent(name -> name(Language.NN, name));
    AreaName.ifGiven(wanted.en()).ifPresent(name -> name(Language.EN, name));
    slug = AreaSlug.fromName(names.get(0).name()).value();
    isFoundByItsNames();
    forms.add(new FormTerm(this, wanted.form(), Period.startingOn(wanted.firstDay())));
    phases.add(new PhaseTerm(this, AreaPhase.INTEREST, wanted.firstDay(), ""));
  }

  private void name(Language language, String name) {
    Period always = Period.throughLastDay(null, null);
    names.add(new AreaName(this, language, name, NameKind.OFFICIAL, always));
  }

  /** A search finds it by every name it has or ever had. */
  final void isFoundByItsNames() {
    searchText = SearchText.of(names.stream().map(AreaName::name).toList());
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /**
   * A unit takes part.
   *
   * @param allowedBecause why it may be in another area as well; empty: it may not
   * @param known the facts of every unit that ever took part
   */
  Membership admit(
      UnitFacts unit, Period period, String allowedBecause, Map<UnitId, UnitFacts> known) {
    return members().admit(unit, period, allowedBecause, known);
  }

  /** A membership gets a last day, or an earlier one than it had. */
  void end(Membership membership, LocalDate lastDay, Map<UnitId, UnitFacts> known) {
    members().end(membership, lastDay, known);
  }

  /** The days of a membership were entered wrongly. */
  void correct(Membership membership, UnitFacts unit, Period right, Map<UnitId, UnitFacts> known) {
    members().correct(membership, unit, right, known);
  }

  /** A unit never took part, or not then; it was a mistake. */
  void remove(Membership membership, Map<UnitId, UnitFacts> known) {
    members().remove(membership, known);
  }

  /** A member ceases to exist the day before the day, and is no longer host either. */
  Vacancy vacate(Membership membership, LocalDate day) {
    return members().vacate(membership, day);
  }

  /**
   * Units that took over from a member that ceased take part in its place, unless they do already.
   * The vacancy must have been written first.
   *
   * @param host who is host in its place; null when it was not
   * @param known the facts of every unit that ever took part, and of the successors
   * @return the memberships that are new
   */
  List<Membership> fill(
      Vacancy vacancy, List<UnitFacts> successors, UnitFacts host, Map<UnitId, UnitFacts> known) {
    List<Membership> joined = members().fill(vacancy, successors, known);
    vacancy.hosting().forEach(left -> appoint(host, left.period(), left.assumed(), known));
    return joined;
  }

  /**
   * A unit is host for a time: a member throughout, or the municipality whose districts take part.
   */
  void appoint(UnitFacts unit, Period period, boolean assumed, Map<UnitId, UnitFacts> known) {
    hosting().requireRoom(unit, period, known);
    hosts.add(new HostTerm(this, unit.id(), period, assumed));
  }

  /** It is closed after the day: what runs on ends with it, and nothing may begin later. */
  void end(LocalDate lastDay) {
    Stream.of(memberships, hosts, forms)
        .flatMap(List::stream)
        .filter(each -> !each.period().endedBefore(lastDay.plusDays(1)))
        .forEach(each -> each.endWithArea(lastDay));
  }

  /** It did not exist before the day. */
  void requireNothingBefore(LocalDate day) {
    Stream.of(memberships, hosts)
        .flatMap(List::stream)
        .map(Term::firstDay)
        .filter(day::isAfter)
        .min(LocalDate::compareTo)
        .ifPresent(
            first -> {
              throw new RuleViolation(AreaRule.BEGAN_BEFORE, first);
            });
  }

  private Members members() {
    return new Members(this, memberships, forms, phases, hosting());
  }

  AreaNames names() {
    return new AreaNames(this, names);
  }

  AreaLife life() {
    return new AreaLife(this, phases);
  }

  Hosting hosting() {
    return new Hosting(this, hosts, memberships);
  }

  AreaForms forms() {
    return new AreaForms(this, forms);
  }

  Composition composition() {
    return new Composition(memberships, forms, phases);
  }

  Operation operation() {
    return new Operation(composition(), hosts);
  }

  Membership requireMembership(MembershipId wanted) {
    return memberships.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  /** Every membership there ever was. */
  List<Membership> memberships() {
    return List.copyOf(memberships);
  }

  /** Every unit that ever took part. */
  Set<UnitId> units() {
    return memberships.stream().map(Membership::unit).collect(Collectors.toSet());
  }

  AreaSlug slug() {
    return new AreaSlug(slug);
  }

  AreaId id() {
    return new AreaId(id);
  }
}
