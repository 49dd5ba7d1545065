package no.samrad.wording;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.shared.AreaId;

/**
 * A text as it is written.
 *
 * @param base the text it was copied from; null for the first
 * @param title with its placeholders
 * @param clauses in order; those that were taken out come last
 * @param values what somebody filled placeholders with, by code
 * @param labels what each placeholder is called, by code
 */
public record WordingDraft(
    WordingId id,
    AreaId area,
    String type,
    WordingStatus status,
    WordingId base,
    Titles title,
    String changedBy,
    Instant changedAt,
    List<DraftClause> clauses,
    Map<String, Titles> values,
    Map<String, Titles> labels)
    implements Serializable {

  public WordingDraft {
    clauses = List.copyOf(clauses);
    values = Map.copyOf(values);
    labels = Map.copyOf(labels);
  }

  public Optional<DraftClause> clause(WordingClauseId wanted) {
    return clauses.stream().filter(each -> each.id().equals(wanted)).findFirst();
  }

  public boolean isDraft() {
    return status == WordingStatus.DRAFT;
  }

  public boolean isReview() {
    return status == WordingStatus.REVIEW;
  }
}
