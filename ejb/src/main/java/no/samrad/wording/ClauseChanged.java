package no.samrad.wording;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** The text of a clause is another. */
record ClauseChanged(
    AreaId area, WordingId wording, WordingClauseId clause, List<Change> texts, Instant occurredAt)
    implements ClauseEvent {

  ClauseChanged {
    texts = List.copyOf(texts);
  }

  @Override
  public List<Change> changes() {
    return Stream.concat(ClauseEvent.super.changes().stream(), texts.stream()).toList();
  }
}
