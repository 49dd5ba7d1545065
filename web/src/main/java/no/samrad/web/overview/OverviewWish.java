package no.samrad.web.overview;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samrad.overview.OverviewOrder;
import no.samrad.overview.OverviewRow;
import no.samrad.overview.ReportStanding;
import no.samrad.overview.ReportTime;
import no.samrad.web.faces.Pages;

/** What the address of the overview asks for; what it does not say, or says wrongly, is usual. */
public class OverviewWish implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The indicators that have a column, in their order. */
  static final List<String> COLUMNS =
      List.of(
          "BEMANNING",
          "HENVIST_U16",
          "INKLUDERT_U16",
          "AKSEPT",
          "DOSE_SVANGERSKAP",
          "DOSE_SPEDBARN",
          "DOSE_SMABARN",
          "FRAFALL_SAMLET",
          "DATA_KOMPLETT");

  private static final Set<String> SORTED_BY = sortedBy();
  private static final String USUAL_INDICATOR = "INKLUDERT_U16";

  private String period = "";
  private String state = "";
  private String verdict = "";
  private String sort = OverviewOrder.NAME;
  private String indicator = USUAL_INDICATOR;
  private String export;

  /** What an area must show to be listed. */
  public enum Finding {
    /** A figure that does not reach its goal. */
    BELOW,
    /** A figure with an early warning. */
    WARNED,
    /** Figures, and all that are shown reach their goals. */
    REACHED
  }

  private static Set<String> sortedBy() {
    Set<String> columns = new HashSet<>(COLUMNS);
    columns.addAll(
        List.of(
            OverviewOrder.NAME, OverviewOrder.STANDING, OverviewOrder.DAY, OverviewOrder.WARNINGS));
    return columns;
  }

  ReportTime time(List<ReportTime> known, LocalDate today) {
    return ReportTime.of(period)
        .map(wanted -> known(known, wanted))
        .orElseGet(() -> ReportTime.usual(known, today));
  }

  private static ReportTime known(List<ReportTime> known, ReportTime wanted) {
    return known.stream()
        .filter(each -> each.address().equals(wanted.address()))
        .findFirst()
        .orElse(wanted);
  }

  List<ReportTime> withChosen(List<ReportTime> known, ReportTime chosen) {
    if (known.contains(chosen)) {
      return known;
    }
    List<ReportTime> choices = new ArrayList<>(known);
    choices.add(0, chosen);
    return choices;
  }

  boolean isMetBy(OverviewRow row) {
    return (state.isEmpty() || row.standing().name().equals(state)) && hasFinding(row);
  }

  private boolean hasFinding(OverviewRow row) {
    return Arrays.stream(Finding.values())
        .filter(each -> each.name().equals(verdict))
        .findFirst()
        .map(
            each ->
                switch (each) {
                  case BELOW -> row.below() > 0;
                  case WARNED -> row.warnings() > 0;
                  case REACHED -> !row.figures().isEmpty() && row.below() == 0;
                })
        .orElse(true);
  }

  /** Something was left out. */
  public boolean isFiltered() {
    return !state.isEmpty() || !verdict.isEmpty();
  }

  public List<ReportStanding> getStandings() {
    return List.of(ReportStanding.values());
  }

  public List<Finding> getFindings() {
    return List.of(Finding.values());
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period == null ? "" : period;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = oneOf(state, ReportStanding.values());
  }

  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String verdict) {
    this.verdict = oneOf(verdict, Finding.values());
  }

  private static String oneOf(String asked, Enum<?>... known) {
    return Arrays.stream(known)
        .map(Enum::name)
        .filter(each -> each.equals(asked))
        .findFirst()
        .orElse("");
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = Pages.sort(sort, SORTED_BY, OverviewOrder.NAME);
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator == null || indicator.isEmpty() ? USUAL_INDICATOR : indicator;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
