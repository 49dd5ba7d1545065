package no.samrad.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/**
 * Reads texts. A draft, and one that was given up, is read by those who write it and by auditors;
 * the others by whoever may read about the area.
 */
@Stateless
public class WordingQueries {

  private static final String[] DRAFTERS = {Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR};

  @Inject WordingReading reading;
  @Inject DraftReading drafts;
  @Inject WordingComments comments;
  @Inject AreaAccess access;

  /** In one language, every placeholder filled that can be. */
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
  public WordingText text(FilledWording wanted, DocumentLanguage language) {
    return readable(wanted.wording()).text(language, wanted.facts());
  }

  /** As it is written, to those who write it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR})
  public WordingDraft draft(WordingId id) {
    WordingDraft draft = drafts.draft(id);
    access.requireAny(draft.area(), DRAFTERS);
    return draft;
  }

  /** What was said about its clauses, by the host and by the parties. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.MUNICIPAL_CONTACT,
    Role.COUNCIL_SECRETARY,
    Role.AUDITOR
  })
  public List<CommentRow> comments(WordingId id, String language) {
    readable(id);
    return comments.of(id, language);
  }

  /** From one to the other, in one language. */
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
  public WordingComparison comparison(
      FilledWording before, FilledWording after, DocumentLanguage language) {
    WordingText old = readable(before.wording()).text(language, before.facts());
    return WordingComparison.between(old, readable(after.wording()).text(language, after.facts()));
  }

  private WordingSource readable(WordingId id) {
    WordingSource source = reading.source(id);
    AreaId area = source.head().area();
    WordingStatus status = source.head().status();
    if (status == WordingStatus.DRAFT || status == WordingStatus.DISCARDED) {
      access.requireAny(area, DRAFTERS);
    } else {
      access.requireReading(area);
    }
    return source;
  }
}
