package no.samrad.web.norm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.norm.NormQueries;
import no.samrad.norm.NormRow;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs norm/list.xhtml: what every norm is on the day. */
@Named
@RequestScoped
public class NormListView {

  @Inject NormQueries norms;
  @Inject NormWords words;
  @Inject Texts texts;
  @Inject Frame frame;

  private String export;
  private List<NormRow> rows;

  public void load() {
    rows = norms.norms(frame.getDay(), PageLanguage.now());
    if (Download.isAsked(export)) {
      Download.table(
          export,
          texts.get("norm.file") + "-" + frame.getDay(),
          texts.get("norm.title"),
          this::write);
    }
  }

  private void write(Sheet sheet) {
    sheet.header(
        texts.get("norm.column.norm"),
        texts.get("norm.column.scope"),
        texts.get("norm.column.value"),
        texts.get("library.column.source"),
        texts.get("library.column.from"),
        texts.get("library.column.lastDay"),
        texts.get("library.column.verifiedOn"),
        texts.get("library.column.verifiedBy"));
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(texts.of(row.code())),
                Cell.text(words.scope(row)),
                Cell.text(words.value(row)),
                Cell.text(row.source()),
                Cell.day(row.from()),
                Cell.day(row.lastDay()),
                Cell.day(row.verification().on()),
                Cell.text(row.verification().by())));
  }

  /** Nobody has compared so many with their source. */
  public long getUnverified() {
    return rows.stream().filter(each -> !each.verification().isDone()).count();
  }

  public List<NormRow> getRows() {
    return rows;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
