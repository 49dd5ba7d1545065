package no.samrad.web.export;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Answers a request for a page with a file instead. */
public final class Download {

  private Download() {}

  /** The parameter of the address asks for a file; anything else it says means the page. */
  public static boolean isAsked(String export) {
    return SheetKind.asked(export).isPresent();
  }

  /**
   * Sends a table.
   *
   * @param export the kind of file, which {@link #isAsked} has found
   * @param name of the file without its ending: letters, digits, hyphens
   * @param title what the table is called inside the file, where the kind has a place for it
   */
  public static void table(String export, String name, String title, Consumer<Sheet> content) {
    SheetKind kind = SheetKind.asked(export).orElseThrow();
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType(kind.mediaType);
    answer.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"" + name + "." + kind.ending() + "\"");
    try (Sheet sheet =
        kind.open(answer.getResponseOutputStream(), title, faces.getViewRoot().getLocale())) {
      content.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
