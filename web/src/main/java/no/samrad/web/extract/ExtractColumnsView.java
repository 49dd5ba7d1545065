package no.samrad.web.extract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.extract.ExtractColumn;
import no.samrad.extract.ExtractKind;
import no.samrad.extract.ExtractQueries;
import no.samrad.extract.NurseCode;
import no.samrad.participation.Attendance;
import no.samrad.participation.CodeList;
import no.samrad.participation.HandoverStatus;
import no.samrad.participation.ParticipationChoiceQueries;
import no.samrad.participation.ParticipationChoices;
import no.samrad.participation.ParticipationChoices.CodeChoice;
import no.samrad.participation.VisitPlace;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs extract/columns.xhtml and extract/countColumns.xhtml: what the columns hold. */
@Named
@RequestScoped
public class ExtractColumnsView {

  @Inject ExtractQueries queries;
  @Inject ParticipationChoiceQueries choices;
  @Inject AreaDirectoryQueries directory;
  @Inject ExtractTables tables;
  @Inject Texts texts;
  @Inject Frame frame;

  private String slug;
  private String template;
  private String areaName;
  private List<NurseCode> team = List.of();
  private ParticipationChoices codes;

  /** The codes of a column, and what they mean. */
  public record CodeTable(String title, String note, List<CodeChoice> rows) {}

  public void load() {
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    LocalDate today = frame.getDay();
    team = queries.team(area);
    codes = choices.choices(area, today, PageLanguage.now());
    areaName = directory.nameOf(area, today, PageLanguage.now()).orElse(slug);
    send(ExtractKind.COURSES, ExtractKind.VISITS);
  }

  public void loadCounts() {
    send(ExtractKind.COUNTS);
  }

  private void send(ExtractKind... kinds) {
    Arrays.stream(kinds)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(template))
        .findFirst()
        .ifPresent(tables::sendTemplate);
  }

  public ExtractColumn[] columns(String kind) {
    return ExtractKind.valueOf(kind).columns();
  }

  /** Every code a file of the area may hold, in the order of the columns. */
  public List<CodeTable> getCodeTables() {
    List<CodeTable> all = new ArrayList<>();
    for (CodeList list : CodeList.values()) {
      all.add(table(list.name(), codes(list)));
    }
    all.add(fixed("ATTENDANCE", Attendance.values()));
    all.add(fixed("PLACE", VisitPlace.values()));
    all.add(fixed("HANDOVER", HandoverStatus.values()));
    all.add(
        new CodeTable(
            texts.get("extract.codes.criteria", codes.set()),
            texts.get("extract.codes.earlier"),
            codes.criteria().stream()
                .map(each -> new CodeChoice(each.code(), each.name()))
                .toList()));
    all.add(
        table(
            "nurses",
            team.stream().map(each -> new CodeChoice(each.code(), each.name())).toList()));
    return all;
  }

  /** Those a file may say: inclusion has a day of its own, and transfers are made in Samråd. */
  private List<CodeChoice> codes(CodeList list) {
    return codes.of(list).stream()
        .filter(each -> !Set.of("INCLUDED", "TRANSFERRED").contains(each.code()))
        .toList();
  }

  private CodeTable fixed(String column, Enum<?>... values) {
    return table(
        column,
        Arrays.stream(values).map(each -> new CodeChoice(each.name(), texts.of(each))).toList());
  }

  private CodeTable table(String column, List<CodeChoice> rows) {
    return new CodeTable(texts.get("extract.codes." + column), "", rows);
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }
}
