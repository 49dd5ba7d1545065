package no.samrad.meeting;

import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;

/** Who keeps meetings, for tests of other capabilities. */
public final class Keepers {

  private Keepers() {}

  public static MeetingReaders of(CurrentUser user) {
    MeetingReaders readers = new MeetingReaders();
    readers.access = Callers.accessOf(user);
    readers.user = user;
    return readers;
  }
}
