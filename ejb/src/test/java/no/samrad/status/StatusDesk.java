package no.samrad.status;

import jakarta.persistence.EntityManager;
import no.samrad.reporting.Periods;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.team.Staffing;

/** The queries of this capability for one caller, without a container. */
final class StatusDesk {

  private StatusDesk() {}

  static AreaStatusQueries queries(EntityManager em, CurrentUser user) {
    AreaStatusQueries queries = new AreaStatusQueries();
    queries.reading = readingOn(em);
    queries.sheets = new StatusSheets();
    queries.sheets.facts = queries.reading.facts;
    queries.sheets.reading = queries.reading;
    queries.sheets.periods = queries.reading.periods;
    queries.sheets.counts = Periods.countsOn(em);
    queries.sheets.lists = new StatusLists();
    queries.sheets.lists.em = em;
    queries.access = Callers.accessOf(user);
    return queries;
  }

  private static StatusReading readingOn(EntityManager em) {
    StatusReading reading = new StatusReading();
    reading.facts = new DayFacts();
    reading.facts.em = em;
    reading.staffing = Staffing.on(em);
    reading.periods = Periods.figuresOn(em);
    return reading;
  }

  static AreaFigures figuresOn(EntityManager em) {
    AreaFigures figures = new AreaFigures();
    figures.facts = new AreaFacts();
    figures.facts.em = em;
    figures.steering = new SteeringFigures();
    figures.steering.reading = readingOn(em);
    return figures;
  }
}
