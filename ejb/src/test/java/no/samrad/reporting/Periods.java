package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import no.samrad.indicator.IndicatorDesk;

/** What other capabilities ask of approved periods, without a container. */
public final class Periods {

  private Periods() {}

  public static PeriodFigures figuresOn(EntityManager em) {
    PeriodFigures figures = new PeriodFigures();
    figures.listing = new SealedPeriodListing();
    figures.listing.em = em;
    figures.sealed = new SealedFigures();
    figures.sealed.em = em;
    figures.sealed.kept = IndicatorDesk.keptOn(em);
    figures.narratives = new Narratives();
    figures.narratives.em = em;
    figures.sealing = ReportingDesk.of(em, null).sealing();
    return figures;
  }

  public static PeriodCounts countsOn(EntityManager em) {
    return ReportingDesk.of(em, null).periodCounts();
  }
}
