package no.samrad.agreement;

import java.time.Instant;
import no.samrad.shared.PersonId;

/** Who did something, and when. */
record Stamp(PersonId by, Instant at) {}
