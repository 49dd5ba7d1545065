package no.samrad.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;

/** What was entered about an NFP council was wrong, and is right now. */
record CouncilCorrected(
    AreaId area, CouncilId council, Facts before, Facts after, Reason why, Instant occurredAt)
    implements DomainEvent {

  /** What can be corrected. */
  record Facts(Mandate mandate, Period period) {

    static Facts of(NfpCouncil council) {
      return new Facts(council.mandate(), council.period());
    }

    private LocalDate firstDay() {
      return period.firstDay().orElse(null);
    }

    private LocalDate lastDay() {
      return period.lastDay().orElse(null);
    }
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return council.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("mandate", before.mandate().words(), after.mandate().words()),
        Change.of("mandateDocument", before.mandate().document(), after.mandate().document()),
        Change.of("firstDay", before.firstDay(), after.firstDay()),
        Change.of("lastDay", before.lastDay(), after.lastDay()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
