package no.samrad.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;

/**
 * Reads minutes: all of them for whoever writes them, and for members once they are circulated;
 * what everybody may read for everybody else with a right in the area, once they are approved.
 */
@Stateless
public class MinutesQueries {

  @Inject MinutesShelf shelf;
  @Inject MinutesSources sources;
  @Inject MinutesFiles files;
  @Inject MinutesReaders readers;

  /**
   * The minutes with all that stands beside them.
   *
   * @param asPublic what everybody may read, also for whoever may read more
   */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public MinutesSheet minutes(NfpMeetingId meeting, boolean asPublic) {
    MinutesShelf.Head head = shelf.head(meeting);
    MinutesReader reader = readers.reader(head.subject().area());
    MinutesStage stage = head.stage();
    boolean all = reader.readsAll(stage);
    return new MinutesSheet(
        head.subject(),
        stage,
        reader.manages() ? head.standing() : head.standing().forReaders(),
        reader,
        text(head, reader, asPublic),
        all ? shelf.comments(meeting) : List.of(),
        stage == MinutesStage.APPROVED ? shelf.notes(meeting) : List.of(),
        stage == MinutesStage.APPROVED ? records(meeting, all) : List.of());
  }

  private List<MinutesSheet.RecordRow> records(NfpMeetingId meeting, boolean all) {
    return shelf.records(meeting).stream()
        .filter(each -> each.format().isDocument() && (all || each.format().isPublic()))
        .toList();
  }

  private MinutesText text(MinutesShelf.Head head, MinutesReader reader, boolean asPublic) {
    MinutesStage stage = head.stage();
    boolean all = reader.readsAll(stage) && !asPublic;
    if (stage == MinutesStage.NOT_ENDED || (!all && !reader.readsPublic(stage))) {
      return null;
    }
    NfpMeetingId meeting = head.subject().meeting();
    if (stage == MinutesStage.APPROVED) {
      return shelf
          .kept(meeting, all ? MinutesFormat.TEXT : MinutesFormat.PUBLIC_TEXT)
          .map(each -> MinutesJson.read(new String(each.content(), StandardCharsets.UTF_8)))
          .orElse(null);
    }
    MinutesFacts facts = sources.facts(meeting, head.standing().introduction());
    return all ? MinutesWriter.whole(facts) : MinutesWriter.forThePublic(facts);
  }

  /** Approved minutes as they are kept, compared with their hash; before that as they stand now. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public MinutesFile file(NfpMeetingId meeting, MinutesFormat format) {
    MinutesShelf.Head head = shelf.head(meeting);
    MinutesReader reader = readers.reader(head.subject().area());
    MinutesStage stage = head.stage();
    if (!(format.isPublic() ? reader.readsPublic(stage) : reader.readsAll(stage))) {
      throw new AccessDenied(MinutesReaders.ALL_READERS, head.subject().area());
    }
    return switch (stage) {
      case NOT_ENDED -> throw new RuleViolation(MinutesRule.NOT_ENDED);
      case APPROVED -> shelf.kept(meeting, format).orElseThrow(() -> new NotFound(meeting));
      default -> files.file(sources.facts(meeting, head.standing().introduction()), format);
    };
  }

  /** In which meetings the council can have approved them. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public List<LaterMeeting> later(NfpMeetingId meeting) {
    readers.requireManaging(sources.areaOf(meeting));
    return shelf.later(meeting);
  }
}
