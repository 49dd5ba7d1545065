package no.samrad.web.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementQueries;
import no.samrad.agreement.AgreementText;
import no.samrad.agreement.VersionRow;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.wording.FilledWording;
import no.samrad.wording.WordingQueries;

/** Opens the text of an agreement that is being written or reviewed, as it is today. */
@ApplicationScoped
class DraftDoor {

  @Inject AgreementQueries agreements;
  @Inject WordingQueries wordings;
  @Inject AreaAccess access;
  @Inject Frame frame;

  AgreementDetails details(long agreement) {
    return agreements.agreement(new AgreementId(agreement), frame.getToday(), PageLanguage.now());
  }

  /** The draft as it is written; refuses whoever does not write drafts of the area. */
  OpenDraft open(long agreement) {
    AgreementDetails details = details(agreement);
    VersionRow version = openVersion(details);
    return new OpenDraft(
        details, version, text(details, version.number()), wordings.draft(version.wording()));
  }

  /** For a form: only whoever may change the draft. */
  OpenDraft openToChange(long agreement) {
    OpenDraft open = open(agreement);
    access.requireAny(open.details().row().area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    return open;
  }

  /** What the draft was copied from; null for the first text. */
  DraftText base(OpenDraft open) {
    return open.draft().base() == null ? null : DraftText.of(wordings.draft(open.draft().base()));
  }

  VersionRow openVersion(AgreementDetails details) {
    return details.draft().orElseThrow(() -> new NotFound(details.id()));
  }

  AgreementText text(AgreementDetails details, int number) {
    return agreements.text(details.id(), number, frame.getToday());
  }

  FilledWording filled(AgreementDetails details, int number) {
    AgreementText text = text(details, number);
    return new FilledWording(text.wording(), text.facts());
  }

  boolean mayChange(AgreementDetails details) {
    return access.mayAny(details.row().area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
  }
}
