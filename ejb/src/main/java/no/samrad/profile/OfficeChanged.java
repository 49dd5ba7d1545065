package no.samrad.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * The office of an area moved, or is reached in another way.
 *
 * @param before what held on the first day, null for nothing
 * @param reason empty where nobody had to say why
 */
record OfficeChanged(
    AreaId area,
    LocalDate from,
    OfficeAddress before,
    OfficeAddress after,
    String reason,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return area.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("firstDay", from),
        change("postalAddress", OfficeAddress::address),
        change("postalCode", OfficeAddress::postalCode),
        change("place", OfficeAddress::place),
        change("email", OfficeAddress::email),
        change("phone", OfficeAddress::phone));
  }

  private Change change(String what, Function<OfficeAddress, String> part) {
    return Change.of(what, before == null ? null : part.apply(before), part.apply(after));
  }
}
