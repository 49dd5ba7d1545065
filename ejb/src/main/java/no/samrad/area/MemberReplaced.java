package no.samrad.area;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitFacts;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * A member merged or was split, and its successors take its place.
 *
 * @param code of the member that ceased
 * @param successors numbers of those that go on, in order
 * @param host number of the one that is host in its place; null where it was not host
 * @param firstDay of the successors
 */
public record MemberReplaced(
    AreaId area,
    MembershipId membership,
    UnitCode code,
    List<UnitCode> successors,
    UnitCode host,
    LocalDate firstDay,
    Instant occurredAt)
    implements DomainEvent {

  public MemberReplaced {
    successors = List.copyOf(successors);
  }

  static List<UnitCode> codes(List<UnitFacts> units) {
    return units.stream().map(UnitFacts::code).toList();
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return membership.toString();
  }

  @Override
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    String codes = successors.stream().map(UnitCode::value).collect(joining(", "));
    changes.add(Change.of("code", code, codes));
    changes.add(Change.of("lastDay", null, firstDay.minusDays(1)));
    if (host != null) {
      changes.add(Change.of("host", code, host));
    }
    return changes;
  }
}
