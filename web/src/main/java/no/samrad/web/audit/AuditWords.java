package no.samrad.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samrad.audit.TrailArea;
import no.samrad.audit.TrailRow;
import no.samrad.db.audit.Finding;
import no.samrad.shared.Change;
import no.samrad.shared.Period;
import no.samrad.web.faces.Days;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/**
 * Puts the codes of the trail into words. The trail outlives the program that wrote it: what has no
 * word any more is shown as its code.
 */
@Named("auditWords")
@ApplicationScoped
public class AuditWords {

  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH.mm.ss");
  private static final Pattern PERIOD = Pattern.compile("\\[([\\d-]*), ([\\d-]*)\\)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

  /** Which words the codes of a value are. */
  private static final Map<String, String> VOCABULARY =
      Map.ofEntries(
          Map.entry("role", "role."),
          Map.entry("indicatorOperator", "indicator.Operator."),
          Map.entry("periodStep", "reporting.PeriodStepKind."),
          Map.entry("periodKind", "reporting.PeriodKind."),
          Map.entry("coreStatus", "fidelity.CoreStatus."),
          Map.entry("body", "agreement.DecidingBody."),
          Map.entry("outcome", "adoption.Outcome."),
          Map.entry("right", "role."),
          Map.entry("form", "area.OrganisationForm."),
          Map.entry("phase", "area.AreaPhase."),
          Map.entry("function", "profile.ContactFunction."),
          Map.entry("actionState", "followup.ActionState."),
          Map.entry("seatFunction", "council.SeatFunction."),
          Map.entry("sessionKind", "supervision.SessionKind."),
          Map.entry("trainingState", "training.TrainingState."),
          Map.entry("postFunction", "team.PostFunction."),
          Map.entry("profession", "team.Profession."),
          Map.entry("meetingForm", "meeting.MeetingForm."),
          Map.entry("meetingStep", "meeting.MeetingStep."),
          Map.entry("councilType", "council.CouncilType."),
          Map.entry("dutyForce", "council.DutyForce."),
          Map.entry("proposalKind", "ballot.ProposalKind."),
          Map.entry("choice", "ballot.Choice."),
          Map.entry("ballotOutcome", "ballot.BallotOutcome."),
          Map.entry("quorum", "council.Quorum."),
          Map.entry("itemKind", "agenda.ItemKind."),
          Map.entry("finding", "area.AttentionKind."),
          Map.entry("importKind", "intake.ImportKind."),
          Map.entry("extractKind", "extract.ExtractKind."),
          Map.entry("family", "clause.AgreementFamily."),
          Map.entry("parties", "clause.TypeRole."),
          Map.entry("writtenOutcome", "circulation.WrittenOutcome."),
          Map.entry("statement", "completeness.StatementKind."),
          Map.entry("clearanceKind", "gate.ClearanceKind."),
          Map.entry("clearance", "gate.ClearanceStatus."),
          Map.entry("assessment", "participation.Verdict."),
          Map.entry("explorationWith", "participation.Attendance."),
          Map.entry("handover", "participation.HandoverStatus."),
          Map.entry("forgetReason", "participation.ForgetReason."));

  @Inject Texts texts;
  @Inject Format format;
  @Inject Clock clock;

  /** What happened. */
  public String action(String action) {
    return word("audit.action." + action).orElse(action);
  }

  /** What changed. */
  public String what(String what) {
    return word("audit.what." + what).orElse(what);
  }

  /** What changed, to stand before the values; the trail does not keep those of participants. */
  public String label(Change change) {
    boolean alone = change.from().isEmpty() && change.to().isEmpty();
    return what(change.what()) + (alone ? "" : ":");
  }

  /** An old or a new value. */
  public String value(String what, String value) {
    String prefix = VOCABULARY.get(what);
    if (prefix != null) {
      return Arrays.stream(value.split(" "))
          .map(code -> word(prefix + code).orElse(code))
          .collect(Collectors.joining(", "));
    }
    return switch (value) {
      case "true" -> texts.get("audit.yes");
      case "false" -> texts.get("audit.no");
      default -> calendar(value);
    };
  }

  private String calendar(String value) {
    try {
      Matcher period = PERIOD.matcher(value);
      if (period.matches()) {
        return format.period(period(day(period.group(1)), day(period.group(2))));
      }
      if (DAY.matcher(value).matches()) {
        return format.day(LocalDate.parse(value));
      }
      return MOMENT.matcher(value).matches() ? moment(Instant.parse(value)) : value;
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** The trail writes the end of a period as the first day no longer in it. */
  private static Period period(LocalDate from, LocalDate end) {
    return Period.throughLastDay(from, end == null ? null : end.minusDays(1));
  }

  /** 10.03.2026 kl. 12.00.05: in the trail, seconds count. */
  public String moment(Instant moment) {
    ZonedDateTime local = moment.atZone(clock.getZone());
    return texts.get("format.moment", Days.format(local.toLocalDate()), SECONDS.format(local));
  }

  public String actor(TrailRow row) {
    if (row.isBySystem()) {
      return texts.get("audit.bySystem");
    }
    return row.actorName().isEmpty() ? row.actor().toString() : row.actorName();
  }

  public String subject(TrailRow row) {
    return row.subjectName().isEmpty()
        ? word("audit.subject." + row.subject()).orElse(row.subject())
        : row.subjectName();
  }

  public String area(TrailArea area) {
    return area.isInstallation()
        ? texts.get("audit.installation")
        : nameOr(area.name(), area.area().value());
  }

  public String areaOf(TrailRow row) {
    return area(new TrailArea(row.area(), "", row.areaName()));
  }

  private String nameOr(String name, long id) {
    return name.isEmpty() ? texts.get("audit.goneArea", Long.toString(id)) : name;
  }

  /** What was found, as a sentence. */
  public String finding(Finding finding) {
    return texts.get("audit.finding." + finding.kind(), finding.count());
  }

  /** Where it was found; empty when it is about the whole chain. */
  public String place(Finding finding) {
    String numbers = numbers(finding);
    if (finding.entryId() == 0) {
      return numbers;
    }
    String entry = Long.toString(finding.entryId());
    return numbers.isEmpty()
        ? texts.get("audit.place.entryAlone", entry)
        : numbers + ", " + texts.get("audit.place.entry", entry);
  }

  private String numbers(Finding finding) {
    String first = Long.toString(finding.firstNumber());
    if (finding.lastNumber() > finding.firstNumber()) {
      return texts.get("audit.place.numbers", first, Long.toString(finding.lastNumber()));
    }
    return finding.firstNumber() > 0 ? texts.get("audit.place.number", first) : "";
  }

  private Optional<String> word(String key) {
    try {
      return Optional.of(texts.get(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
