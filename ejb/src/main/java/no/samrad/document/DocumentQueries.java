package no.samrad.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Reads stored files, for whoever may. */
@Stateless
public class DocumentQueries {

  @Inject Documents documents;
  @Inject DocumentCheck check;
  @Inject AreaAccess access;
  @Inject @Any Instance<DocumentGuard> guards;

  /** What it is, without its bytes. */
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
  public DocumentDetails document(DocumentId id) {
    DocumentDetails found = documents.require(id);
    access.requireReading(found.area());
    guards.forEach(guard -> guard.requireReading(found));
    return found;
  }

  /**
   * As {@link #document}, before its pieces are handed out: the bytes are compared with those that
   * came, and what that shows is kept.
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
  public DocumentDetails checked(DocumentId id) {
    document(id);
    check.look(id);
    return documents.require(id);
  }

  /** A piece of its bytes, from 1; empty after the last. Each is a short transaction of its own. */
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
  public byte[] piece(DocumentId id, int number) {
    document(id);
    byte[] piece = documents.piece(id, number);
    return piece == null ? new byte[0] : piece;
  }
}
