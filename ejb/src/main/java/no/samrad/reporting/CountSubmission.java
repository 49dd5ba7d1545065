package no.samrad.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.Repository;

/** The numbers of people of a revision, from asking for them to reading what was kept. */
@Repository
class CountSubmission {

  @Inject CountDisclosure referred;
  @Inject CriterionDisclosure included;
  @Inject CountRecords records;

  List<RecordedCount> ask(ReportingPeriod period, LocalDate day) {
    return Stream.concat(
            referred.referred(period, day).stream(), included.included(period, day).stream())
        .toList();
  }

  void keep(ReportingPeriod period, List<RecordedCount> counts) {
    records.keep(period, counts);
  }

  List<RecordedCount> of(PeriodId period, int revision) {
    return records.of(period, revision);
  }
}
