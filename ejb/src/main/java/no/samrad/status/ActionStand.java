package no.samrad.status;

/**
 * What is to be done on a day.
 *
 * @param daysOver of the one that is most overdue; 0 when none is
 */
record ActionStand(long open, long overdue, long daysOver) {

  static final ActionStand NONE = new ActionStand(0, 0, 0);
}
