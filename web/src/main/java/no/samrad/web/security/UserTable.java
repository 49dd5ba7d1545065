package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.user.UserRow;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** The list of users as a file: the same rows and columns as on the page. */
@ApplicationScoped
class UserTable {

  @Inject Texts texts;
  @Inject Format format;
  @Inject Clock clock;

  /** All pages of the list. */
  void send(String export, Function<PageRequest, PageOf<UserRow>> read) {
    Download.table(
        export,
        texts.get("security.users.file") + "-" + LocalDate.now(clock),
        texts.get("security.users.title"),
        sheet -> users(sheet, read));
  }

  private void users(Sheet sheet, Function<PageRequest, PageOf<UserRow>> read) {
    sheet.header(
        Stream.of("name", "username", "email", "roles", "lastSignIn", "state")
            .map(column -> texts.get("security.column." + column))
            .toArray(String[]::new));
    AllPages.each(read, row -> user(sheet, row));
  }

  private void user(Sheet sheet, UserRow row) {
    sheet.row(
        Cell.text(row.name()),
        Cell.text(row.username()),
        Cell.text(row.email()),
        Cell.amount(row.roles()),
        Cell.text(
            row.lastSignIn() == null
                ? texts.get("security.never")
                : format.moment(row.lastSignIn())),
        Cell.text(texts.get("security.state." + state(row))));
  }

  private static String state(UserRow row) {
    if (row.disabled()) {
      return "disabled";
    }
    return row.locked() ? "locked" : "open";
  }
}
