package no.samrad.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * An NFP council works by other rules from a day.
 *
 * @param before what held on the first day
 * @param note empty where nobody had to say why
 */
record ProcedureChanged(
    AreaId area,
    CouncilId council,
    LocalDate from,
    Procedure before,
    Procedure after,
    String note,
    Instant occurredAt)
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
        Change.set("firstDay", from),
        Change.of("councilNotice", before.noticeDays(), after.noticeDays()),
        Change.of("councilPapers", before.paperDays(), after.paperDays()),
        Change.of("quorum", before.quorum(), after.quorum()),
        Change.of("castingVote", before.castingVote(), after.castingVote()));
  }

  @Override
  public String reason() {
    return note;
  }
}
