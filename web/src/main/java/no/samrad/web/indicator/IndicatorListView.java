package no.samrad.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.indicator.IndicatorSubject;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs indicator/list.xhtml: what every indicator is on the day. */
@Named
@RequestScoped
public class IndicatorListView {

  @Inject IndicatorQueries indicators;
  @Inject IndicatorWords words;
  @Inject Texts texts;
  @Inject Frame frame;

  private String export;
  private List<Definition> rows;

  public void load() {
    rows = indicators.indicators(frame.getDay(), PageLanguage.now());
    if (Download.isAsked(export)) {
      Download.table(
          export,
          texts.get("indicator.file") + "-" + frame.getDay(),
          texts.get("indicator.title"),
          this::write);
    }
  }

  private void write(Sheet sheet) {
    sheet.header(
        texts.get("indicator.code"),
        texts.get("indicator.column.indicator"),
        texts.get("indicator.numerator"),
        texts.get("indicator.denominator"),
        texts.get("indicator.column.goal"),
        texts.get("indicator.column.period"),
        texts.get("indicator.column.version"));
    rows.forEach(
        row ->
            sheet.row(
                Cell.code(row.code()),
                Cell.text(row.name()),
                Cell.text(row.text().numerator()),
                Cell.text(row.text().denominator()),
                Cell.text(words.goal(row)),
                Cell.text(texts.of(row.period())),
                Cell.amount(row.number())));
  }

  public List<IndicatorSubject> getSubjects() {
    return rows.stream().map(Definition::subject).distinct().toList();
  }

  public List<Definition> of(IndicatorSubject subject) {
    return rows.stream().filter(each -> each.subject() == subject).toList();
  }

  /** Nobody has compared so many with their source. */
  public long getUnverified() {
    return rows.stream().filter(each -> !each.verified()).count();
  }

  public List<Definition> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
