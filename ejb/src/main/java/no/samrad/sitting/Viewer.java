package no.samrad.sitting;

/**
 * What somebody may do and see of a meeting.
 *
 * @param keeps records what happens in it
 * @param inside reads what is dealt with behind closed doors
 */
record Viewer(boolean keeps, boolean inside) {}
