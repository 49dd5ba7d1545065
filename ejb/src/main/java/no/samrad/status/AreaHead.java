package no.samrad.status;

import no.samrad.shared.AreaId;

/**
 * An area on a day.
 *
 * @param operating it takes referrals; before and after, what is not there yet is no failing
 */
record AreaHead(AreaId area, String slug, String name, boolean operating) {

  /** What something that is not there says. */
  StatusLight ofAbsence() {
    return operating ? StatusLight.ACT : StatusLight.WATCH;
  }
}
