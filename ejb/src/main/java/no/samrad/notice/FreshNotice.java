package no.samrad.notice;

import no.samrad.shared.PersonId;

/** A notice that was recorded now, for one who gets it by e-mail as well. */
record FreshNotice(PersonId person, String language, NoticeFacts facts, String place) {

  /** Where it is read, below the address of the installation. */
  String path() {
    return place.isEmpty() ? "/notices" : place;
  }
}
