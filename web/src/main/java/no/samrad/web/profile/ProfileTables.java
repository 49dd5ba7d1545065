package no.samrad.web.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.area.AreaDetails;
import no.samrad.profile.ProfileDetails;
import no.samrad.profile.ProfileDetails.ContactRow;
import no.samrad.profile.ProfileDetails.OfficeRow;
import no.samrad.profile.ProfileDetails.ShareRow;
import no.samrad.web.export.Cell;
import no.samrad.web.export.PageTable;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/**
 * What an area says about itself, as files. They say no more than its page: of a contact whose time
 * is over, the name and no address.
 */
@ApplicationScoped
class ProfileTables {

  private static final String SPAN = " area.column.from area.column.lastDay";
  private static final String CONTACT = "profile.column.name profile.field.function";

  @Inject Texts texts;
  @Inject Format format;

  /** Sends the table the address asks for, if it asks for one. */
  void sendIfAsked(String export, AreaDetails area, ProfileDetails profile) {
    Stream.of(
            table(
                "contacts",
                CONTACT + " profile.column.email profile.field.phone" + SPAN,
                profile.contactsOn(area.day()),
                this::contact),
            table("past-contacts", CONTACT + SPAN, profile.contacts(), this::pastContact),
            table(
                "offices",
                "profile.field.address profile.field.postalCode profile.column.place" + SPAN,
                profile.offices(),
                this::office),
            table(
                "shares",
                "profile.field.percent profile.field.source"
                    + SPAN
                    + " profile.column.setBy profile.column.setAt",
                profile.shares(),
                this::share))
        .forEach(each -> each.sendIfAsked(export, area.slug(), area.name()));
  }

  private <T> PageTable<T> table(
      String name, String columns, Collection<T> rows, Function<T, List<Cell>> cells) {
    List<String> header = Stream.of(columns.split(" ")).map(texts::get).toList();
    return new PageTable<>(name, header, rows, cells);
  }

  private List<Cell> contact(ContactRow row) {
    return List.of(
        Cell.text(row.name()),
        Cell.text(texts.of(row.function())),
        Cell.text(row.email()),
        Cell.text(row.phone()),
        Cell.day(row.from()),
        Cell.day(row.lastDay()));
  }

  private List<Cell> pastContact(ContactRow row) {
    return List.of(
        Cell.text(row.name()),
        Cell.text(texts.of(row.function())),
        Cell.day(row.from()),
        Cell.day(row.lastDay()));
  }

  private List<Cell> office(OfficeRow row) {
    return List.of(
        Cell.text(row.office().address()),
        Cell.code(row.office().postalCode()),
        Cell.text(row.office().place()),
        Cell.day(row.from()),
        Cell.day(row.lastDay()));
  }

  private List<Cell> share(ShareRow row) {
    return List.of(
        Cell.amount(row.share().percent()),
        Cell.text(row.share().source()),
        Cell.day(row.from()),
        Cell.day(row.lastDay()),
        Cell.text(row.setBy()),
        Cell.text(format.moment(row.setAt())));
  }
}
