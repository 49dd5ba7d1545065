package no.samrad.web.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.BalanceCount;
import no.samrad.council.CouncilDetails;
import no.samrad.council.CouncilDetails.UnitGap;
import no.samrad.council.CouncilDuty;
import no.samrad.council.CouncilType;
import no.samrad.council.DutyForce;
import no.samrad.council.DutyForces;
import no.samrad.council.DutyRow;
import no.samrad.council.Procedure;
import no.samrad.council.Quorum;
import no.samrad.council.SeatRow;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts an NFP council into words. */
@Named("councilWords")
@ApplicationScoped
public class CouncilWords {

  /** A percentage of fewer people would say who they are. */
  private static final int FEWEST_FOR_PERCENT = 5;

  @Inject Texts texts;
  @Inject Format format;
  @Inject Clock clock;

  /** One sentence that says how the council stands on the day. */
  public String lead(CouncilDetails council) {
    if (council.seatsOfDay().isEmpty()) {
      return texts.get("council.lead.empty");
    }
    return council.gaps().isEmpty()
        ? texts.get("council.lead.whole", council.members())
        : texts.get("council.lead.gaps", council.members(), council.gaps().size());
  }

  /** What the type means. */
  public String note(CouncilType type) {
    return texts.get("council.typeNote." + type.name());
  }

  /** What Samråd does about the rule. */
  public String does(CouncilDuty duty) {
    return texts.get("council.dutyDoes." + duty.name());
  }

  /** How a rule will hold, and from when; empty when no change is planned. */
  public String next(DutyRow row) {
    DutyForces.Term next = row.nextAfter(LocalDate.now(clock));
    return next == null
        ? ""
        : texts.get(
            "council.duty.next", texts.of(next.force()), next.during().firstDay().orElseThrow());
  }

  /** Each change of how a rule holds, in the order of time. */
  public List<String> changes(DutyRow row) {
    return row.changes().stream()
        .map(
            each ->
                texts.get(
                    "council.duty.next",
                    texts.of(each.force()),
                    each.during().firstDay().orElseThrow()))
        .toList();
  }

  /** How a tag shows it. */
  public String kind(DutyForce force) {
    return force == DutyForce.ENFORCED ? "ok" : "idle";
  }

  public String gap(UnitGap gap) {
    return gap.substituted() ? texts.get("council.gap.substituted", gap.name()) : gap.name();
  }

  /** The rule, and how many that is today. */
  public String quorum(Procedure procedure, CouncilDetails council) {
    String rule = texts.of(procedure.quorum());
    return procedure.quorum() == Quorum.NONE || council.members() == 0
        ? rule
        : texts.get(
            "council.quorum.needed",
            rule,
            procedure.quorum().neededOf(council.members()),
            council.members());
  }

  public String castingVote(Procedure procedure) {
    return texts.get(
        procedure.castingVote() ? "council.castingVote.yes" : "council.castingVote.no");
  }

  /** Both numbers, with shares where so few are not counted that these say something. */
  public String balance(BalanceCount count) {
    if (count.total() < FEWEST_FOR_PERCENT) {
      return texts.get("council.balance.numbers", count.women(), count.men());
    }
    return texts.get(
        "council.balance.shares",
        count.women(),
        share(count.women(), count),
        count.men(),
        share(count.men(), count));
  }

  private String share(int part, BalanceCount count) {
    return format.percent(100.0 * part / count.total(), 0);
  }

  /** As somebody is told apart in a list: name, function, unit. */
  public String seat(SeatRow row) {
    String function = texts.of(row.function());
    return row.unitName().isEmpty()
        ? texts.get("council.seat.nameOnly", row.name(), function)
        : texts.get("council.seat.full", row.name(), function, row.unitName());
  }
}
