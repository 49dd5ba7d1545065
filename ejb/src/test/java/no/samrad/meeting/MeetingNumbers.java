package no.samrad.meeting;

import jakarta.persistence.EntityManager;

/** The numbers of councils on one entity manager, without a container. */
public final class MeetingNumbers {

  private MeetingNumbers() {}

  public static CouncilNumbers on(EntityManager em) {
    CouncilNumbers numbers = new CouncilNumbers();
    numbers.counters = new NumberCounters();
    numbers.counters.em = em;
    return numbers;
  }
}
