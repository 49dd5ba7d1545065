package no.samrad.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** How an agreement ends, or a party leaves it, was recorded. */
public record AgreementEndRecorded(
    AreaId area,
    AgreementId agreement,
    EndKind kind,
    PartyId party,
    LocalDate noticeOn,
    LocalDate lastDay,
    String why,
    Instant occurredAt)
    implements DomainEvent {

  static AgreementEndRecorded of(Agreement agreement, AgreementEnd end, String why, Stamp stamp) {
    return new AgreementEndRecorded(
        agreement.area(),
        agreement.id(),
        end.kind(),
        end.party(),
        end.noticeOn(),
        end.lastDay(),
        why,
        stamp.at());
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return agreement.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("kind", kind),
        Change.set("party", party),
        Change.set("noticeOn", noticeOn),
        Change.set("lastDay", lastDay));
  }

  @Override
  public String reason() {
    return why;
  }
}
