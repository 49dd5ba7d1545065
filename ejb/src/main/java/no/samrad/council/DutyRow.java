package no.samrad.council;

import java.io.Serializable;
import no.samrad.rule.Verification;

/**
 * A rule as it holds in one type of NFP council.
 *
 * @param version to be handed back with a change
 * @param source where it comes from, in the language of the reader
 */
public record DutyRow(
    DutyId id,
    long version,
    CouncilType type,
    CouncilDuty duty,
    DutyForce force,
    String source,
    Verification verification)
    implements Serializable {}
