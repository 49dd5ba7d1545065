package no.samrad.area;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.place.UnitFacts;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;
import no.samrad.shared.UnitId;

/** Who took part and who was host before a change, to tell afterwards what ended with it. */
record Standing(
    Area area,
    Map<UnitId, UnitFacts> known,
    Map<Membership, Period> members,
    Map<HostTerm, Period> hosts) {

  static Standing of(Area area, Map<UnitId, UnitFacts> known) {
    return new Standing(area, known, periods(area.memberships()), periods(area.hosting().hosts()));
  }

  private static <T extends Term> Map<T, Period> periods(List<T> terms) {
    return terms.stream().collect(toMap(Function.identity(), Term::period));
  }

  List<DomainEvent> ended(Reason why, Instant now) {
    Stream<DomainEvent> membershipsEnded =
        members.entrySet().stream()
            .filter(each -> !each.getKey().period().equals(each.getValue()))
            .map(each -> ended(each.getKey(), each.getValue(), why, now));
    Stream<DomainEvent> hostsEnded =
        hosts.entrySet().stream()
            .filter(each -> !each.getKey().period().equals(each.getValue()))
            .map(each -> ended(each.getKey(), each.getValue(), why, now));
    return Stream.concat(membershipsEnded, hostsEnded).toList();
  }

  private DomainEvent ended(Membership member, Period before, Reason why, Instant now) {
    UnitFacts unit = known.get(member.unit());
    return new MembershipEnded(
        area.id(), member.id(), unit.code(), before, member.period(), why, now);
  }

  private DomainEvent ended(HostTerm host, Period before, Reason why, Instant now) {
    HostState after = HostState.of(host, known);
    return new HostEnded(area.id(), new HostState(after.code(), before), after, why, now);
  }
}
