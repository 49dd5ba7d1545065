package no.samrad.yearplan;

import java.time.LocalDate;
import java.util.List;

/**
 * A day proposed for a meeting.
 *
 * @param seasons the ordinary meetings of the reference data it stands for
 * @param wanted the day that was looked for first
 */
record ProposedDate(List<Integer> seasons, LocalDate wanted, LocalDate day) {}
