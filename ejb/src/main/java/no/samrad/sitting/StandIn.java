package no.samrad.sitting;

/** Somebody who would sit in a seat, whose it is, and whether they may. */
record StandIn(String name, String memberName, boolean allowed) {}
