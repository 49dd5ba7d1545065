package no.samrad.web.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.participation.CodeList;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipantDetails.CorrectedDay;
import no.samrad.participation.ParticipantDetails.CorrectedReferral;
import no.samrad.participation.ParticipantDetails.VisitBefore;
import no.samrad.participation.ParticipantRow;
import no.samrad.participation.ParticipationChoices.CodeChoice;
import no.samrad.participation.ParticipationState;
import no.samrad.participation.VisitCorrection;
import no.samrad.participation.VisitRow;
import no.samrad.participation.Work;
import no.samrad.participation.Workload;
import no.samrad.web.faces.Texts;

/** Puts participants and their visits into words. */
@Named("participationWords")
@ApplicationScoped
public class ParticipationWords {

  private static final List<String> NOT_CLOSED_BY_HAND = List.of("INCLUDED", "NOT_ELIGIBLE");
  private static final long WEEKS_AS_WEEKS = 16;
  private static final long DAYS_OF_A_WEEK = 7;

  @Inject Texts texts;
  @Inject Clock clock;

  /** Where she stands: her phase once she is included. */
  public String standing(ParticipantRow row) {
    if (row.state() == ParticipationState.ENDED) {
      return row.ending();
    }
    return row.phase() == null ? texts.of(row.state()) : texts.of(row.phase());
  }

  public String kind(ParticipantRow row) {
    return switch (row.state()) {
      case REFERRED -> "watch";
      case ENDED -> "idle";
      case INCLUDED -> "ok";
      default -> "info";
    };
  }

  /** How far the pregnancy has come, or how old the child is. */
  public String age(ParticipantRow row) {
    LocalDate today = LocalDate.now(clock);
    if (row.state() == ParticipationState.ENDED) {
      return "";
    }
    if (row.birthOn() != null) {
      long weeks = ChronoUnit.DAYS.between(row.birthOn(), today) / DAYS_OF_A_WEEK;
      return weeks < WEEKS_AS_WEEKS
          ? texts.get("participation.age.weeks", weeks)
          : texts.get("participation.age.months", ChronoUnit.MONTHS.between(row.birthOn(), today));
    }
    return row.gestation() == null
        ? texts.get("participation.gestation.unknown")
        : texts.get("participation.gestation", row.gestation().toString());
  }

  /** Her next visit is behind: nobody has said how it went. */
  public boolean overdue(ParticipantRow row) {
    return row.next() != null && row.next().day().isBefore(LocalDate.now(clock));
  }

  public boolean overdue(VisitRow row) {
    return row.open() && row.planned().isBefore(LocalDate.now(clock));
  }

  public String show(Work work) {
    return texts.of(work);
  }

  /** One sentence about what waits. */
  public String lead(Workload load) {
    return texts.get("participation.lead", load.overdue(), load.feedbackDue());
  }

  /** Why the list is empty. */
  public String none(Work work) {
    return texts.get("participation.none." + work.name());
  }

  /** How a referral may come to nothing, when somebody says so. */
  public List<CodeChoice> closings(List<CodeChoice> outcomes) {
    return outcomes.stream().filter(each -> !NOT_CLOSED_BY_HAND.contains(each.code())).toList();
  }

  /** Why participation may end; a transfer is a step of its own. */
  public List<CodeChoice> endings(List<CodeChoice> reasons) {
    return reasons.stream().filter(each -> !each.code().equals("TRANSFERRED")).toList();
  }

  public CodeList list(String name) {
    return CodeList.valueOf(name);
  }

  public String step(ParticipantStep step) {
    return texts.get("participation." + step.address() + ".link");
  }

  /** What to think of before she is included, in sentences. */
  public List<String> hints(ParticipantDetails of) {
    return of.hints().stream()
        .map(
            each ->
                each.was() == null
                    ? texts.get("participation.hint." + each.kind())
                    : texts.get(
                        "participation.hint." + each.kind(),
                        each.was().toString(),
                        each.wished().toString()))
        .toList();
  }

  private String said(CorrectedReferral before) {
    return texts.get(
        "participation.correction.said",
        before.day(),
        before.source(),
        before.unit(),
        before.gestation() == null
            ? texts.get("participation.gestation.unknown")
            : before.gestation().toString(),
        texts.get("participation.firstTime." + (before.firstTime() ? "yes" : "no")),
        before.criteria());
  }

  /** What may become of a visit that should not have been registered. */
  public String becomes(VisitCorrection each) {
    return texts.get("participation.becomes." + each.name());
  }

  /** What was registered of a visit before, in one line. */
  private String said(VisitBefore before) {
    String said =
        before.held() == null
            ? texts.get("participation.visitBefore.missed", before.planned(), before.outcome())
            : texts.get(
                "participation.visitBefore.held",
                before.planned(),
                before.outcome(),
                before.held(),
                texts.of(before.place()),
                before.minutes());
    return texts.of(before.kind()) + " " + said;
  }

  /**
   * What the referral, her steps and her visits were before they were put right, the latest first.
   */
  public List<CorrectedLine> corrections(ParticipantDetails of) {
    return Stream.concat(
            of.corrections().stream()
                .map(each -> new CorrectedLine(each.on(), each.by(), each.reason(), said(each))),
            Stream.concat(
                of.days().stream()
                    .map(
                        each -> new CorrectedLine(each.on(), each.by(), each.reason(), said(each))),
                of.visitsBefore().stream()
                    .map(
                        each ->
                            new CorrectedLine(each.on(), each.by(), each.reason(), said(each)))))
        .sorted(Comparator.comparing(CorrectedLine::on).reversed())
        .toList();
  }

  private String said(CorrectedDay before) {
    return texts.get(
        "participation.correction.day",
        texts.get("participation.CourseStep." + before.step()),
        before.was());
  }

  /** The steps whose days can be put right. */
  public List<StepChoice> taken(ParticipantDetails of) {
    return of.referral().correctable() ? StepChoice.of(of) : List.of();
  }

  /** A step with its day, and of a conversation who was there. */
  public String step(StepChoice choice) {
    String step = texts.get("participation.CourseStep." + choice.taken().step());
    return choice.with() == null
        ? texts.get("participation.day.step", step, choice.taken().on())
        : texts.get("participation.day.talk", step, choice.taken().on(), texts.of(choice.with()));
  }

  /** What she has come to, in the order it came. */
  public List<Milestone> milestones(ParticipantDetails of) {
    return Milestones.of(of, texts);
  }

  /**
   * A day with what happened on it.
   *
   * @param note what there is to add; empty for nothing
   */
  public record Milestone(LocalDate day, String what, String note) {}

  /** What was put right that day, by whom and why, and what it had been. */
  public record CorrectedLine(LocalDate on, String by, String reason, String said) {}
}
