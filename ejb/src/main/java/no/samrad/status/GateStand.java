package no.samrad.status;

import java.util.List;
import no.samrad.gate.GateCause;

/** How many of the preconditions for referrals stand on a day, and which do not. */
record GateStand(int all, List<GateCause> missing) {

  static final GateStand UNKNOWN = new GateStand(0, List.of());
}
