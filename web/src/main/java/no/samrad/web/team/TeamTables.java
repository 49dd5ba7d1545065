package no.samrad.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.team.PostRow;
import no.samrad.team.TeamDetails;
import no.samrad.team.TeamRow;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The tables of the pages about teams as files: the same rows and columns as on the page. */
@ApplicationScoped
class TeamTables {

  @Inject Texts texts;

  /** The posts of the day of the page, in its order. */
  void sendPosts(String export, String slug, String title, TeamDetails team) {
    Download.table(
        export,
        texts.get("team.posts.file") + "-" + slug + "-" + team.day(),
        title,
        sheet -> posts(sheet, team.ofDay()));
  }

  /** The areas with their teams. */
  void sendTeams(String export, LocalDate day, List<TeamRow> rows) {
    Download.table(
        export,
        texts.get("team.list.file") + "-" + day,
        texts.get("team.list.title"),
        sheet -> teams(sheet, rows));
  }

  private void posts(Sheet sheet, List<PostRow> rows) {
    header(
        sheet,
        "name",
        "function",
        "profession",
        "employer",
        "percentage",
        "certifiedOn",
        "from",
        "lastDay");
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(row.name()),
                Cell.text(texts.of(row.function())),
                Cell.text(texts.of(row.profession())),
                Cell.text(row.employerName()),
                Cell.amount((long) row.percentage()),
                Cell.day(row.certifiedOn()),
                Cell.day(row.from()),
                Cell.day(row.lastDay())));
  }

  private void teams(Sheet sheet, List<TeamRow> rows) {
    header(sheet, "area", "nurses", "nursePercentage", "leaders", "coordinators", "warnings");
    rows.forEach(
        row ->
            sheet.row(
                Cell.text(row.areaName()),
                Cell.amount((long) row.count().nurses()),
                Cell.amount((long) row.count().nursePercentage()),
                Cell.amount((long) row.count().leaders()),
                Cell.amount((long) row.count().coordinators()),
                Cell.text(String.join(", ", row.warnings().stream().map(texts::of).toList()))));
  }

  private void header(Sheet sheet, String... columns) {
    sheet.header(
        Stream.of(columns)
            .map(column -> texts.get("team.column." + column))
            .toArray(String[]::new));
  }
}
