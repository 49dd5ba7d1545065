package no.samrad.council;

import java.io.Serializable;
import java.util.List;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/** Whom and for what a seat can be given. */
public record SeatChoices(List<Candidate> people, List<UnitChoice> units) implements Serializable {

  /** Somebody the area knows. */
  public record Candidate(PersonId person, String name, String email) implements Serializable {}

  /** A member of the area, on the day asked about or later. */
  public record UnitChoice(UnitId unit, String name) implements Serializable {}
}
