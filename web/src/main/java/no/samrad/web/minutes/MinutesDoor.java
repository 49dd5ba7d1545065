package no.samrad.web.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.MinutesQueries;
import no.samrad.minutes.MinutesSheet;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Finds minutes by the address of their meeting. */
@ApplicationScoped
class MinutesDoor {

  private static final Set<String> MANAGERS =
      Set.of(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);

  @Inject AreaDirectoryQueries directory;
  @Inject MinutesQueries minutes;
  @Inject Clock clock;

  /**
   * For whoever may read about the area.
   *
   * @param asPublic as everybody reads them
   */
  OpenMinutes open(String slug, long meeting, boolean asPublic) {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    NfpMeetingId id = new NfpMeetingId(meeting);
    MinutesSheet sheet = minutes.minutes(id, asPublic);
    if (!sheet.subject().area().equals(area)) {
      throw new NotFound(id);
    }
    LocalDate today = LocalDate.now(clock);
    String name = directory.nameOf(area, today, PageLanguage.now()).orElse(slug);
    return new OpenMinutes(name, today, sheet);
  }

  /** For whoever writes them. */
  OpenMinutes openToWrite(String slug, long meeting) {
    OpenMinutes open = open(slug, meeting, false);
    if (!open.sheet().reader().manages()) {
      throw new AccessDenied(MANAGERS, open.sheet().subject().area());
    }
    return open;
  }

  /** For members, and whoever writes them. */
  OpenMinutes openToComment(String slug, long meeting) {
    OpenMinutes open = open(slug, meeting, false);
    if (!open.sheet().reader().sits() && !open.sheet().reader().manages()) {
      throw new AccessDenied(Set.of(Role.COUNCIL_MEMBER), open.sheet().subject().area());
    }
    return open;
  }
}
