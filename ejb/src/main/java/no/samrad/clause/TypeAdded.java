package no.samrad.clause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** There is a new kind of agreement. */
record TypeAdded(NewType type, Instant occurredAt) implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "agreementType/" + type.code();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("name", type.names().nb()),
        Change.set("family", type.family()),
        Change.set("noticeMonths", type.noticeMonths()),
        Change.set(
            "parties",
            type.parties().stream()
                .map(party -> party.role().name())
                .collect(Collectors.joining(" "))),
        Change.set("ruleSets", String.join(" ", type.ruleSets())),
        Change.set("firstDay", type.from()));
  }
}
