package no.samrad.ballot;

import no.samrad.agenda.ItemKind;

/** What minutes say of an item nobody voted upon and nobody wrote anything about. */
final class Phrase {

  private Phrase() {}

  /** In the language of the minutes: nb or nn. */
  static String of(ItemKind kind, String language) {
    boolean nynorsk = language.equals("nn");
    if (kind == ItemKind.DISCUSSION) {
      return nynorsk ? "Saka vart drøfta." : "Saken ble drøftet.";
    }
    return nynorsk ? "Saka vart teken til orientering." : "Saken ble tatt til orientering.";
  }
}
