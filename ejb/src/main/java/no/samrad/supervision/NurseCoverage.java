package no.samrad.supervision;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/** How a nurse was supervised one to one in a period. */
public record NurseCoverage(PersonId person, String name, WeekCoverage weeks)
    implements Serializable {}
