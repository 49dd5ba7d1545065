package no.samrad.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samrad.indicator.Figure;
import no.samrad.indicator.Verdict;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodCount;
import no.samrad.reporting.SealedPeriod;
import no.samrad.status.AreaStatus;
import no.samrad.status.StatusFactKind;
import no.samrad.status.StatusLight;
import no.samrad.status.StatusPoint;
import no.samrad.status.StatusPointCode;
import no.samrad.status.WaitingAgreement;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;
import no.samrad.web.reporting.ReportingWords;

/** Says how an area stands in words a tired reader understands. */
@Named
@ApplicationScoped
public class AreaStatusWords {

  @Inject Texts texts;
  @Inject StatusFactWords facts;
  @Inject IndicatorWords figures;
  @Inject ReportingWords periods;
  @Inject Format format;

  /** The kind of its tag. */
  public String kind(StatusLight light) {
    return switch (light) {
      case OK -> "ok";
      case WATCH -> "watch";
      case ACT -> "act";
      case NO_BASIS -> "idle";
    };
  }

  /** What a point says and why, in sentences. */
  public String why(StatusPoint point) {
    return point.facts().stream().map(facts::sentence).collect(Collectors.joining(" "));
  }

  /** What must be followed up, and what to keep an eye on. */
  public String lead(AreaStatus status) {
    return lead(status.points());
  }

  String lead(List<StatusPoint> points) {
    List<String> act = names(points, StatusLight.ACT);
    List<String> watch = names(points, StatusLight.WATCH);
    if (act.isEmpty() && watch.isEmpty()) {
      boolean judged = points.stream().anyMatch(each -> each.light() == StatusLight.OK);
      return texts.get(judged ? "status.lead.fine" : "status.lead.nothing");
    }
    String first = act.isEmpty() ? "" : texts.get("status.lead.act", and(act));
    String second = watch.isEmpty() ? "" : texts.get("status.lead.watch", and(watch));
    return (upper(first) + " " + second).strip();
  }

  private List<String> names(List<StatusPoint> points, StatusLight light) {
    return points.stream()
        .filter(each -> each.light() == light)
        .map(each -> texts.get("status.in." + each.code()))
        .toList();
  }

  private static String upper(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private String and(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    List<String> first = names.subList(0, names.size() - 1);
    return texts.get("status.and", String.join(", ", first), names.get(names.size() - 1));
  }

  /** "2. halvår 2025". */
  public String name(SealedPeriod period) {
    return period == null ? "" : periods.nameOf(period.kind(), period.firstDay());
  }

  /** Which days, counted when, and that they stay as they are. */
  public String sealed(SealedPeriod period) {
    String key = period.locked() ? "status.sealed.locked" : "status.sealed.approved";
    return texts.get(
        key,
        texts.get("reporting.days", period.firstDay(), period.lastDay()),
        period.dataDay(),
        period.locked() ? period.lockedOn() : period.approvedOn());
  }

  /** What stands at the top of each printed sheet. */
  public String printed(AreaStatus status, LocalDate today) {
    return status.period() == null
        ? texts.get("status.print.day", status.day(), today)
        : texts.get(
            status.period().locked() ? "status.print.locked" : "status.print.approved",
            name(status.period()),
            status.period().locked() ? status.period().lockedOn() : status.period().approvedOn(),
            today);
  }

  /** The parties an agreement waits for, those with a day first. */
  public String waiting(WaitingAgreement agreement) {
    return agreement.parties().stream().map(this::party).collect(Collectors.joining(", "));
  }

  private String party(WaitingAgreement.Party party) {
    return party.day() == null
        ? party.name()
        : texts.get("status.waiting.day", party.name(), party.day());
  }

  public boolean signs(WaitingAgreement agreement) {
    return agreement.parties().stream().anyMatch(WaitingAgreement.Party::signs);
  }

  /** Where a point leads, without the context root: everything about it, or what it means. */
  public String address(StatusPoint point, AreaStatus status) {
    return switch (point.code()) {
      case AGREEMENTS -> "/agreements?area=" + status.slug();
      case GATE -> "/gate/" + status.slug();
      case COUNCIL -> "/councils/" + status.slug();
      case STAFFING -> "/team/" + status.slug();
      case ACTIONS -> "/councils/" + status.slug() + "/actions";
      case SUPERVISION -> "/indicators/VEILEDNING_1_1";
      case REFERRED_EARLY -> "/indicators/" + EarlyRow.REFERRED;
      case INCLUDED_EARLY -> "/indicators/" + EarlyRow.INCLUDED;
      case DOSAGE, ATTRITION -> "#" + anchor(point.code());
    };
  }

  /** Where the bars of a point stand. */
  public String anchor(StatusPointCode code) {
    return code.name().toLowerCase(Locale.ROOT);
  }

  /** What the bars of a point show. */
  public String title(StatusPointCode code) {
    return texts.get("status.bars." + code);
  }

  boolean isRed(FigureLine line) {
    return !line.isHidden()
        && (line.figure().verdict() == Verdict.BELOW || line.figure().isWarned());
  }

  /** How likely it is that a goal is missed, or that it is. */
  public String warning(FigureLine line) {
    if (!line.figure().isWarned()) {
      return texts.get("status.warning.plain", line.definition().name());
    }
    String side =
        switch (line.definition().goal().operator()) {
          case ABOVE, AT_LEAST -> "below";
          case AT_MOST -> "above";
          case BETWEEN -> "outside";
        };
    return texts.get(
        "status.warning." + side, line.figure().warning().percent(), line.definition().name());
  }

  /** Of how many, and what the goal is. */
  public String basis(FigureLine line) {
    return texts.get(
        line.figure().isWarned() ? "status.warning.few" : "status.warning.basis",
        figures.basis(line.figure()),
        figures.goal(line.definition()));
  }

  /** "41 av 64"; empty where it is hidden. */
  public String count(Figure figure) {
    return figure != null && figure.tally().isEmpty() ? "0" : figures.basis(figure);
  }

  /** "64,1 %", that there is no basis, or nothing where it is hidden. */
  public String share(Figure figure) {
    return figure == null ? "" : figures.value(figure);
  }

  /** "64,1 %, 41 av 64, versjon 1", that there is no basis, or nothing where it is hidden. */
  public String figure(FigureLine line) {
    if (line == null || line.figure() == null) {
      return "";
    }
    String version = texts.get("status.version", line.definition().number());
    return line.figure().tally().isEmpty()
        ? share(line.figure())
        : texts.get("status.tile.figure", share(line.figure()), count(line.figure()), version);
  }

  /** How many; nothing where it is hidden. */
  public String people(PeriodCount count) {
    return count != null && count.isShown() ? format.number(count.valueOrNull()) : "";
  }

  /** The version of the definition; empty where a figure is hidden. */
  public String version(StatusPoint point) {
    return point.facts().stream()
        .filter(each -> each.kind() == StatusFactKind.FIGURE)
        .map(each -> ((Figure) each.value()).definition().number())
        .map(number -> texts.get("status.version", number))
        .findFirst()
        .orElse("");
  }
}
