package no.samrad.team;

import java.io.Serializable;
import java.util.List;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/** Who can be given a post, and who employs. */
public record TeamChoices(List<Candidate> people, List<Employer> employers)
    implements Serializable {

  /** Somebody the area knows. */
  public record Candidate(PersonId person, String name, String email) implements Serializable {}

  /** A member of the area, its municipality, or the host, on the day asked about. */
  public record Employer(UnitId unit, String name) implements Serializable {}
}
