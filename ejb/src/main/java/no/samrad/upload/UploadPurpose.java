package no.samrad.upload;

import java.time.Instant;
import no.samrad.shared.BusinessRule;
import no.samrad.shared.DomainEvent;

/**
 * What files of one kind are taken in for: how they are read, where what was found stands, and who
 * is told.
 *
 * @param <R> what is known of an upload
 * @param <P> what a file would do
 */
public interface UploadPurpose<R extends UploadRun, P extends UploadPlan> {

  UploadTable table();

  R require(UploadId id);

  /** May refuse the file as a whole. */
  P plan(R run, byte[] content);

  /** Replaces what an earlier reading of the same file found. */
  void store(R run, P plan, boolean outdated);

  /** Where the file stands in a table of its own, it does not go with the state of the upload. */
  default void forgetFile(UploadId id) {}

  /** Where all write the same, whoever comes second is told so before anything is read. */
  default void requireTurn() {}

  /** What is kept of the rule that refused the file as a whole. */
  default String kept(BusinessRule rule) {
    return rule.messageKey();
  }

  DomainEvent told(R run, P plan, Instant now);
}
