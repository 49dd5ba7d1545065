package no.samrad.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaDetails.History;
import no.samrad.area.AreaDetails.MemberFigures;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;

/** Works out from an area's history how it stands on one day, and what is missing then. */
record AreaOnDay(LocalDate day, History history, List<MemberFigures> figures) {

  AreaDetails details(AreaId id, long version, String slug, String name) {
    return new AreaDetails(
        id,
        version,
        slug,
        name,
        day,
        form(),
        phase(),
        host(),
        members(),
        series(),
        figures,
        gaps(),
        history.phases().get(0).from(),
        lastDay(),
        history);
  }

  /** Null when the area does not exist that day. */
  PhaseSpan phase() {
    return history.phases().stream()
        .filter(each -> isIn(each.from(), each.lastDay()))
        .filter(each -> each.phase() != AreaPhase.CLOSED)
        .findFirst()
        .orElse(null);
  }

  private FormSpan form() {
    return history.forms().stream()
        .filter(each -> isIn(each.from(), each.lastDay()))
        .findFirst()
        .orElse(null);
  }

  private HostRow host() {
    return history.hosts().stream()
        .filter(each -> isIn(each.from(), each.lastDay()))
        .findFirst()
        .orElse(null);
  }

  List<MemberRow> members() {
    return history.memberships().stream().filter(each -> each.includes(day)).toList();
  }

  List<YearFigures> series() {
    int members = members().size();
    return figures.stream()
        .collect(groupingBy(MemberFigures::year, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(each -> sum(each.getKey(), each.getValue(), members))
        .toList();
  }

  private static YearFigures sum(int year, List<MemberFigures> figures, int members) {
    return new YearFigures(
        year,
        figures.stream().mapToLong(MemberFigures::age0).sum(),
        figures.stream().mapToLong(MemberFigures::population).sum(),
        members - figures.size());
  }

  private LocalDate lastDay() {
    return history.phases().stream()
        .filter(each -> each.phase() == AreaPhase.CLOSED)
        .map(each -> each.from().minusDays(1))
        .findFirst()
        .orElse(null);
  }

  Set<AreaGap> gaps() {
    EnumSet<AreaGap> gaps = EnumSet.noneOf(AreaGap.class);
    if (phase() == null) {
      return gaps;
    }
    Stream.of(AreaGap.values()).filter(this::has).forEach(gaps::add);
    return gaps;
  }

  private boolean has(AreaGap gap) {
    boolean inOperation = phase().phase().isInOperation();
    return switch (gap) {
      case NO_FORM -> form() == null;
      case NO_HOST -> inOperation && host() == null;
      case HOST_NOT_MEMBER -> host() != null && isStrange(host());
      case NO_MEMBERS -> members().isEmpty();
      case TOO_FEW_MEMBERS -> inOperation && hasTooFew();
      case MEMBER_HAS_CEASED -> members().stream().anyMatch(each -> each.hasCeasedBy(day));
      case MEMBER_WILL_CEASE ->
          members().stream().anyMatch(each -> each.outlastsItsUnit() && !each.hasCeasedBy(day));
      case FIGURES_INCOMPLETE -> series().stream().anyMatch(each -> !each.isComplete());
    };
  }

  /** As in area_attention, and as every change asks. */
  private boolean isStrange(HostRow host) {
    return members().stream().noneMatch(each -> each.isOrLiesIn(host));
  }

  private boolean hasTooFew() {
    return !members().isEmpty() && form() != null && members().size() < form().form().fewest();
  }

  private boolean isIn(LocalDate from, LocalDate lastDay) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }
}
