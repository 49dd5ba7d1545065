package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import java.util.List;
import no.samrad.notice.NoticeId;
import no.samrad.notice.NoticePlan;
import no.samrad.notice.NoticePlanning;
import no.samrad.notice.NoticeQueries;
import no.samrad.notice.OwnNotices;
import no.samrad.shared.PageRequest;

/** How the use cases about one's own notices are called. */
final class NoticeCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private NoticeCalls() {}

  static void addAll() {
    add(NoticeQueries.class, "mine", (bean, on) -> bean.mine(DAY, PageRequest.first(200)));
    add(NoticeQueries.class, "standing", (bean, on) -> bean.standing());
    add(NoticePlanning.class, "plan", (bean, on) -> bean.plan());
    add(
        NoticePlanning.class,
        "change",
        (bean, on) -> bean.change(new NoticePlan(List.of(7), true, -1)));
    add(OwnNotices.class, "read", (bean, on) -> bean.read(new NoticeId(-1)));
    add(OwnNotices.class, "readAll", (bean, on) -> bean.readAll());
    add(OwnNotices.class, "wantMail", (bean, on) -> bean.wantMail(true));
  }
}
