package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/**
 * Everything about one area, as it is on a day and through time. On a day before it existed or
 * after it was closed it has no phase, members or host, but its history.
 *
 * @param version to be handed back with a change
 * @param form null when it has none that day
 * @param phase null when it does not exist that day
 * @param host null when it has none that day
 * @param members that day, by name
 * @param series sums over these members, one line per year up to the day, oldest first
 * @param memberFigures the same, member by member
 * @param gaps what is missing that day
 * @param firstDay of its first phase
 * @param lastDay before it was closed, null: until further notice
 */
public record AreaDetails(
    AreaId id,
    long version,
    String slug,
    String name,
    LocalDate day,
    FormSpan form,
    PhaseSpan phase,
    HostRow host,
    List<MemberRow> members,
    List<YearFigures> series,
    List<MemberFigures> memberFigures,
    Set<AreaGap> gaps,
    LocalDate firstDay,
    LocalDate lastDay,
    History history)
    implements Serializable {

  /** It exists that day. */
  public boolean existing() {
    return phase != null;
  }

  /** The latest figures; null before the first. */
  public YearFigures figures() {
    return series.isEmpty() ? null : series.get(series.size() - 1);
  }

  /** The figures of one member, oldest year first. */
  public List<MemberFigures> figuresOf(UnitId unit) {
    return memberFigures.stream().filter(each -> each.unit().equals(unit)).toList();
  }

  /** All that ever was: names, forms, phases, hosts and memberships. */
  public record History(
      List<Name> names,
      List<FormSpan> forms,
      List<PhaseSpan> phases,
      List<HostRow> hosts,
      List<MemberRow> memberships)
      implements Serializable {}

  /** A name in one language; open days are null. */
  public record Name(
      AreaNameId id,
      Language language,
      String name,
      NameKind kind,
      LocalDate from,
      LocalDate lastDay)
      implements Serializable {

    public boolean official() {
      return kind == NameKind.OFFICIAL;
    }

    /** It can get a last day, or an earlier one. */
    public boolean endsAfter(LocalDate day) {
      return lastDay == null || lastDay.isAfter(day);
    }
  }

  /**
   * An organisation form for a time.
   *
   * @param lastDay null: until further notice
   * @param assumed no source says which paragraph, the installation must confirm it
   * @param reason why, or where it says so; empty: nobody has said
   * @param correction why it was put right last; empty: it never was
   */
  public record FormSpan(
      FormTermId term,
      OrganisationForm form,
      LocalDate from,
      LocalDate lastDay,
      boolean assumed,
      String reason,
      String correction)
      implements Serializable {}

  /** A phase for a time; an open last day is null. */
  public record PhaseSpan(
      PhaseTermId term, AreaPhase phase, LocalDate from, LocalDate lastDay, String reason)
      implements Serializable {}

  /** Residents of one member on 1 January. */
  public record MemberFigures(UnitId unit, int year, long age0, long population)
      implements Serializable {}
}
