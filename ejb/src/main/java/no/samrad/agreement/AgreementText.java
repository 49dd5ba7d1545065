package no.samrad.agreement;

import java.io.Serializable;
import no.samrad.shared.AreaId;
import no.samrad.wording.WordingFacts;
import no.samrad.wording.WordingId;

/** Where the text of a version is, what has become of it, and the facts that fill it. */
public record AgreementText(
    AreaId area,
    AgreementId agreement,
    VersionId version,
    int number,
    VersionStatus status,
    WordingId wording,
    WordingFacts facts)
    implements Serializable {}
