package no.samrad.reporting;

/** The phases, and what indicators of each are called. */
enum PhaseFigures {
  PREGNANCY("SVANGERSKAP"),
  INFANCY("SPEDBARN"),
  TODDLERHOOD("SMABARN");

  private final String name;

  PhaseFigures(String name) {
    this.name = name;
  }

  String attrition() {
    return "FRAFALL_" + name;
  }

  String dosage() {
    return "DOSE_" + name;
  }

  /** How the time of its visits was shared. */
  boolean isTime(String code) {
    return code.startsWith("TID_" + name);
  }

  /** As sets of phases are written. */
  String letter() {
    return name().substring(0, 1);
  }
}
