package no.samrad.agenda;

/**
 * Where an item comes from.
 *
 * @param standing the standing item it is; empty: none
 * @param source the fact that called for it, such as agreement/12; empty: none
 * @param carriedFrom the undecided item it goes on with; null: none
 */
record ItemOrigin(String standing, String source, ItemId carriedFrom) {

  static final ItemOrigin TYPED = new ItemOrigin("", "", null);

  /** As the trail names it; empty when somebody thought of it. */
  String words() {
    return carriedFrom == null ? standing + source : carriedFrom.toString();
  }
}
