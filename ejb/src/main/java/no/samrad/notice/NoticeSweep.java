package no.samrad.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.job.JobFailed;
import no.samrad.job.JobWork;
import no.samrad.job.NewMail;
import no.samrad.job.Outbox;
import no.samrad.shared.Settings;

/**
 * Asks again and again what people should have been told by today, and tells what they have not
 * been. It needs no memory of when it ran last: downtime, restarts and clocks do not matter.
 */
@ApplicationScoped
class NoticeSweep implements JobWork {

  static final String KIND = "NOTICES";

  @Inject Notices notices;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(String subject) {
    LocalDate today = LocalDate.now(clock);
    List<Long> fresh = notices.record(today, clock.instant());
    if (!fresh.isEmpty() && outbox.isOpen()) {
      notices.byMail(fresh).forEach(each -> outbox.add(mail(each, today)));
    }
    return "";
  }

  /** Not by e-mail: it may be the mail that fails. */
  void tellOperations(@Observes JobFailed failure) {
    LocalDate today = LocalDate.now(clock);
    notices.recordFailure(failure.subject(), today, failure.attempts(), clock.instant());
  }

  private static NewMail mail(FreshNotice notice, LocalDate today) {
    String link = Settings.get("samrad.address").map(root -> root + notice.path()).orElse("");
    return new NewMail(
        notice.person(),
        notice.language(),
        NoticeTexts.title(notice.language(), notice.facts(), today),
        NoticeTexts.mail(notice.language(), notice.facts(), today, link));
  }
}
