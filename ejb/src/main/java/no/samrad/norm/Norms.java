package no.samrad.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.shared.AreaId;

/** Says to use cases of other capabilities what the norms are. One statement for all of them. */
@ApplicationScoped
public class Norms {

  @Inject NormReading reading;

  /** The norms of an area on a day: its own where it has one, otherwise the programme's. */
  public NormSet on(LocalDate day, AreaId area) {
    return reading.on(day, area);
  }
}
