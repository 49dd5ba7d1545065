package no.samrad.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentStore;
import no.samrad.document.UploadedFile;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * Files that belong to the draft of an agreement, in their order. With the text they are sealed.
 */
@Stateless
public class AgreementAttachments {

  @Inject AgreementRegister agreements;
  @Inject Attachments attachments;
  @Inject DocumentStore documents;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** It becomes the last. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public DocumentId add(AgreementId agreement, String title, UploadedFile file) {
    AttachmentTitle called = new AttachmentTitle(title);
    DraftVersion draft = changing(agreement);

    DocumentId id = documents.storeOnce(draft.area(), file, user.person(), attachments.of(draft));
    attachments.add(draft, id, called);

    List<Change> changes =
        List.of(
            Change.set("signingVersion", draft.number()),
            Change.set("storedFile", id),
            Change.set("sha256", documents.details(id).sha256()));
    events.fire(new AttachmentAdded(draft.area(), agreement, changes, clock.instant()));
    return id;
  }

  /** One place up in the order. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void moveUp(AgreementId agreement, DocumentId file) {
    DraftVersion draft = changing(agreement);

    attachments.moveUp(draft, file);

    events.fire(new AttachmentMoved(draft.area(), agreement, about(draft, file), clock.instant()));
  }

  /** The file is forgotten, unless another version has it too. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void remove(AgreementId agreement, DocumentId file) {
    DraftVersion draft = changing(agreement);

    boolean last = attachments.remove(draft, file);
    if (last) {
      documents.remove(file);
    }

    events.fire(
        new AttachmentRemoved(draft.area(), agreement, about(draft, file), clock.instant()));
  }

  private static List<Change> about(DraftVersion draft, DocumentId file) {
    return List.of(Change.set("signingVersion", draft.number()), Change.set("storedFile", file));
  }

  private DraftVersion changing(AgreementId agreement) {
    access.requireAny(agreements.area(agreement), Role.ADMINISTRATOR, Role.HOST_STAFF);
    AreaId area = agreements.lock(agreement);
    return attachments.requireDraft(area, agreement);
  }
}
