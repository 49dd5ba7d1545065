package no.samrad.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** An area has an NFP council. */
record CouncilEstablished(AreaId area, CouncilId council, NewCouncil founded, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return council.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("councilType", founded.type()),
        Change.set("mandate", founded.mandate().words()),
        Change.set("mandateDocument", founded.mandate().document()),
        Change.set("councilNotice", founded.procedure().noticeDays()),
        Change.set("councilPapers", founded.procedure().paperDays()),
        Change.set("quorum", founded.procedure().quorum()),
        Change.set("castingVote", founded.procedure().castingVote()),
        Change.set("firstDay", founded.from()),
        Change.set("lastDay", founded.lastDay()));
  }
}
