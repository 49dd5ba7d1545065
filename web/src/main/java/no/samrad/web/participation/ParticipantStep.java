package no.samrad.web.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samrad.participation.ParticipantDetails;
import no.samrad.shared.NotFound;

/** What can be done with a participant in one small form, as its address says. */
public enum ParticipantStep {
  ASSESS(true),
  OFFER(true),
  NURSE(true),
  EXPLORE(false),
  CONSENT(false),
  INCLUDE(false),
  VISIT(false),
  BIRTH(false),
  TELL(false),
  CLOSE(false),
  END(false),
  TRANSFER(true);

  private final boolean leaders;

  ParticipantStep(boolean leaders) {
    this.leaders = leaders;
  }

  static ParticipantStep of(String address) {
    return Arrays.stream(values())
        .filter(each -> each.address().equals(address))
        .findFirst()
        .orElseThrow(() -> new NotFound("step"));
  }

  /** As it stands in the address, and in the keys of its texts. */
  public String address() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What comes next stands first. */
  static List<ParticipantStep> possible(ParticipantDetails of, boolean leader) {
    List<ParticipantStep> found = new ArrayList<>(next(of));
    if (of.row().feedbackDue()) {
      found.add(found.isEmpty() ? 0 : 1, TELL);
    }
    return found.stream().filter(each -> leader || !each.leaders).toList();
  }

  private static List<ParticipantStep> next(ParticipantDetails of) {
    boolean followed = !of.row().nurseName().isEmpty();
    boolean offered = of.steps().offeredOn() != null;
    return switch (of.row().state()) {
      case REFERRED -> List.of(ASSESS, NURSE, CLOSE);
      case ASSESSED -> offered ? exploring(followed, false) : List.of(OFFER, NURSE, CLOSE);
      case EXPLORING -> exploring(followed, of.talks().size() >= of.fewestTalks());
      case CONSENTED ->
          of.talks().size() >= of.fewestTalks()
              ? List.of(INCLUDE, EXPLORE, NURSE, CLOSE)
              : List.of(EXPLORE, INCLUDE, NURSE, CLOSE);
      case INCLUDED -> included(followed, of.steps().birthOn() != null);
      default -> List.of();
    };
  }

  private static List<ParticipantStep> exploring(boolean followed, boolean enough) {
    if (!followed) {
      return List.of(NURSE, EXPLORE, CONSENT, CLOSE);
    }
    return enough
        ? List.of(CONSENT, EXPLORE, NURSE, CLOSE)
        : List.of(EXPLORE, CONSENT, NURSE, CLOSE);
  }

  private static List<ParticipantStep> included(boolean followed, boolean born) {
    if (!followed) {
      return List.of(NURSE, BIRTH, END, TRANSFER);
    }
    return born
        ? List.of(VISIT, NURSE, END, TRANSFER)
        : List.of(VISIT, BIRTH, NURSE, END, TRANSFER);
  }
}
