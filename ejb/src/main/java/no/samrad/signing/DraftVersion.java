package no.samrad.signing;

import no.samrad.agreement.VersionId;
import no.samrad.shared.AreaId;

/** The version of an agreement that was not sent yet. */
record DraftVersion(AreaId area, VersionId id, int number) {}
