package no.samrad.participation;

import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/**
 * Something that happened to a participant. The trail keeps who did it when, and which fields it
 * was about; what they say is read by her team alone, and goes when she is deleted.
 */
interface ParticipantEvent extends DomainEvent {

  AreaId area();

  @Override
  default Optional<AreaId> inArea() {
    return Optional.of(area());
  }

  @Override
  default boolean isConfidential() {
    return true;
  }
}
