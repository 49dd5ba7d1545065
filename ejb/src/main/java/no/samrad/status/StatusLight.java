package no.samrad.status;

import java.util.Collection;

/** What a point of an area's status says; pages give it a word, an icon and a colour. */
public enum StatusLight {
  /** Somebody has to do something. */
  ACT,
  /** Somebody should keep an eye on it. */
  WATCH,
  OK,
  /** There is nothing to judge, or it is not shown. Neither good nor bad. */
  NO_BASIS;

  /** The worst of several; what has no basis makes nothing better or worse. */
  public static StatusLight worst(Collection<StatusLight> lights) {
    return lights.stream().min(StatusLight::compareTo).orElse(NO_BASIS);
  }
}
