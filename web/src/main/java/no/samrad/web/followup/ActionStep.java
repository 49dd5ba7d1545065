package no.samrad.web.followup;

import java.util.Arrays;
import java.util.Locale;
import no.samrad.shared.NotFound;

/** What can be done with an action by one sentence, as its address says. */
public enum ActionStep {
  DONE,
  DROP,
  REOPEN;

  static ActionStep of(String address) {
    return Arrays.stream(values())
        .filter(each -> each.address().equals(address))
        .findFirst()
        .orElseThrow(() -> new NotFound("step"));
  }

  /** As it stands in the address, and in the keys of its texts. */
  public String address() {
    return name().toLowerCase(Locale.ROOT);
  }
}
