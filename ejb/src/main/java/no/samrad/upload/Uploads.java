package no.samrad.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RuleViolation;

/** What people do with uploads. Whoever takes in the files has asked whether they may. */
@ApplicationScoped
public class Uploads {

  @Inject UploadRuns runs;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Notes that a file has come. {@link UploadWork#check} then finds out what it would change; until
   * then it is only in memory, so that nothing that is refused was ever stored.
   *
   * @param own values of the columns the table has of its own
   * @return the number of the upload
   */
  public long begin(UploadPurpose<?, ?> purpose, byte[] content, Object... own) {
    Instant now = clock.instant();
    runs.tidy(purpose.table(), now);
    runs.requireRoom(purpose.table());
    return runs.add(purpose.table(), content, user.person(), now, own);
  }

  /** Says yes to the preview. {@link UploadWork#apply} then writes it. */
  public void confirm(UploadPurpose<?, ?> purpose, UploadId id) {
    decide(purpose, id, UploadState.APPLYING);
    runs.confirmedBy(purpose.table(), id, user.person());
  }

  /** Says no to the preview; the file is forgotten. */
  public void discard(UploadPurpose<?, ?> purpose, UploadId id) {
    decide(purpose, id, UploadState.DISCARDED);
    purpose.forgetFile(id);
  }

  private void decide(UploadPurpose<?, ?> purpose, UploadId id, UploadState to) {
    if (!runs.move(purpose.table(), id, UploadState.READY, to, clock.instant())) {
      throw new RuleViolation(UploadRule.NOT_WAITING_FOR_CONFIRMATION);
    }
  }
}
