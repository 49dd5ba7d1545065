package no.samrad.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** What an entry is to say, cut and cleaned to what may be kept. */
record Happening(
    Instant occurredAt,
    long area,
    String action,
    Outcome outcome,
    String subject,
    String changes,
    String reason,
    String reference) {

  private static final int LONGEST_CODE = 200;
  private static final int LONGEST_REASON = 2000;

  Happening {
    occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS); // all that PostgreSQL keeps
    action = Printable.of(action, LONGEST_CODE);
    subject = Printable.of(subject, LONGEST_CODE);
    reason = Printable.of(reason, LONGEST_REASON);
    reference = Printable.of(reference, LONGEST_CODE);
  }

  static Happening of(DomainEvent event) {
    return new Happening(
        event.occurredAt(),
        event.inArea().map(AreaId::value).orElse(0L),
        event.getClass().getSimpleName(),
        event.isRefusal() ? Outcome.REFUSED : Outcome.DONE,
        event.subject(),
        ChangesText.write(event.isConfidential() ? withheld(event) : event.changes()),
        event.isConfidential() ? "" : event.reason(),
        "");
  }

  /** Which fields it was about; nothing where it was about none. */
  private static List<Change> withheld(DomainEvent event) {
    if (event.changes().isEmpty() && event.reason().isEmpty()) {
      return List.of();
    }
    Stream<Change> fields = event.changes().stream().map(Change::withoutValues);
    return Stream.concat(fields, Stream.of(Change.WITHHELD)).toList();
  }

  static Happening ofKey(long area, Instant now) {
    return new Happening(now, area, "AuditKeyTakenIntoUse", Outcome.DONE, "audit", "[]", "", "");
  }

  static Happening of(Refusal refusal, Instant now) {
    return new Happening(
        now,
        refusal.area() == null ? 0L : refusal.area().value(),
        refusal.action(),
        Outcome.REFUSED,
        refusal.subject(),
        ChangesText.write(List.of(Change.set(refusal.kind(), refusal.cause()))),
        "",
        refusal.reference());
  }
}
