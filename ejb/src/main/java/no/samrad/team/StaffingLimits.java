package no.samrad.team;

import java.time.LocalDate;
import java.util.List;

/** The staffing norm through time. */
interface StaffingLimits {

  StaffingNorm on(LocalDate day);

  /** The days from which another one holds. */
  List<LocalDate> changes();
}
