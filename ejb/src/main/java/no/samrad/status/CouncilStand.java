package no.samrad.status;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the councils of an area stand on a day.
 *
 * @param councils how many there are
 * @param members who sit for a unit
 * @param units members of the area
 * @param met how many meetings were held in the last twelve months
 * @param nextOn null when none is planned
 * @param gaps the names of units nobody represents
 */
record CouncilStand(
    long councils, long members, long units, long met, LocalDate nextOn, List<String> gaps) {

  static final CouncilStand NONE = new CouncilStand(0, 0, 0, 0, null, List.of());
}
