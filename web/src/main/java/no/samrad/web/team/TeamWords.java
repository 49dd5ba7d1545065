package no.samrad.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.team.Caseload;
import no.samrad.team.PostRow;
import no.samrad.team.StaffingCount;
import no.samrad.team.StaffingNorm;
import no.samrad.team.StaffingSheet;
import no.samrad.team.StaffingWarning;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts a team into words. */
@Named("teamWords")
@ApplicationScoped
public class TeamWords {

  /** Larger than any team: the norm of the day names no limit. */
  private static final int NO_LIMIT = 1000;

  @Inject Texts texts;
  @Inject Format format;

  /** One sentence that says how the team stands on the day. */
  public String lead(StaffingSheet sheet) {
    if (sheet.count().isEmpty()) {
      return texts.get("team.lead.empty");
    }
    return sheet.warnings().isEmpty()
        ? texts.get("team.lead.whole", sheet.count().nurses())
        : texts.get("team.lead.warned", sheet.count().nurses(), sheet.warnings().size());
  }

  /** What is wrong, with both numbers. */
  public String warning(StaffingWarning warning, StaffingCount count, StaffingNorm norm) {
    return switch (warning) {
      case NO_LEADER -> texts.get("team.warning.NO_LEADER");
      case NO_COORDINATOR -> texts.get("team.warning.NO_COORDINATOR");
      case FEWER_NURSES ->
          texts.get("team.warning.FEWER_NURSES", count.nurses(), norm.fewestNurses());
      case MORE_NURSES -> texts.get("team.warning.MORE_NURSES", count.nurses(), norm.mostNurses());
      case MORE_LEADERS ->
          texts.get("team.warning.MORE_LEADERS", count.leaders(), norm.mostLeaders());
      case MORE_COORDINATORS ->
          texts.get(
              "team.warning.MORE_COORDINATORS", count.coordinators(), norm.mostCoordinators());
    };
  }

  /** What to do about it. */
  public String remedy(StaffingWarning warning) {
    return texts.get("team.remedy." + warning.name());
  }

  /** Without a leader nobody supervises; all else can wait a little. */
  public String kind(StaffingWarning warning) {
    return warning == StaffingWarning.NO_LEADER ? "act" : "watch";
  }

  public String nurses(StaffingNorm norm) {
    return range(norm.fewestNurses(), norm.mostNurses());
  }

  public String leaders(StaffingNorm norm) {
    return range(norm.fewestLeaders(), norm.mostLeaders());
  }

  public String coordinators(StaffingNorm norm) {
    return range(norm.fewestCoordinators(), norm.mostCoordinators());
  }

  private String range(int fewest, int most) {
    if (most >= NO_LIMIT) {
      return fewest == 0 ? texts.get("team.norm.none") : texts.get("team.norm.atLeast", fewest);
    }
    if (fewest == 0) {
      return texts.get("team.norm.atMost", most);
    }
    return fewest == most
        ? texts.get("team.norm.exactly", most)
        : texts.get("team.norm.between", fewest, most);
  }

  /** Per cent of full time of all together, as full-time posts. */
  public String fullTime(int percentage) {
    return texts.get("team.fullTime", format.number(percentage / 100.0, 1));
  }

  /** Whether a nurse follows more participants than the norm allows, or wishes for. */
  public String caseload(Caseload caseload) {
    if (caseload.hasLeft()) {
      return texts.get("team.caseload.left");
    }
    if (caseload.isOver()) {
      return texts.get("team.caseload.over", caseload.participants() - caseload.ceiling());
    }
    return texts.get(caseload.isHigh() ? "team.caseload.high" : "team.caseload.within");
  }

  public String caseloadKind(Caseload caseload) {
    if (caseload.isOver()) {
      return "act";
    }
    return caseload.isHigh() ? "watch" : "ok";
  }

  /** As somebody is told apart in a list. */
  public String post(PostRow row) {
    return texts.get("team.post.full", row.name(), texts.of(row.function()));
  }
}
