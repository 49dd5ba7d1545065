package no.samrad.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that has happened in the business. Immutable, named in the past tense. */
public interface DomainEvent {

  Instant occurredAt();

  /** The area it happened in; empty when it concerns the installation as a whole. */
  Optional<AreaId> inArea();

  /** What it happened to, as the audit trail keeps it, e.g. {@code area/42}. */
  String subject();

  /** An attempt that was refused, recorded because it was tried; nothing else has changed. */
  default boolean isRefusal() {
    return false;
  }

  /**
   * About somebody who takes part. The trail then keeps who did what when, and which fields it was
   * about, but neither their values nor the reason, for it outlives every deletion.
   */
  default boolean isConfidential() {
    return false;
  }

  /** Old and new values. */
  default List<Change> changes() {
    return List.of();
  }

  /** Why, in the words of whoever did it; empty when nobody was asked. */
  default String reason() {
    return "";
  }
}
