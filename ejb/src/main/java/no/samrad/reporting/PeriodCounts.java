package no.samrad.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;

/**
 * Gives other capabilities the numbers of people of a submitted revision as they left the team.
 * Everybody may see them; whether the period is approved is for the caller to look after.
 */
@ApplicationScoped
public class PeriodCounts {

  @Inject CountRecords records;

  /**
   * In the order they are read; none where the revision has none. One statement.
   *
   * @param day on which units are called what they are called
   */
  public List<PeriodCount> of(PeriodId period, int revision, LocalDate day, Language language) {
    return records.rows(period, revision, day, language);
  }
}
