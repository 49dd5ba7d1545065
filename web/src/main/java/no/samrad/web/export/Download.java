package no.samrad.web.export;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Answers a request for a page with a file instead. */
public final class Download {

  private Download() {}

  /**
   * Sends a table.
   *
   * @param name of the file without its ending: letters, digits, hyphens
   */
  public static void csv(String name, Consumer<CsvSheet> content) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("text/csv; charset=" + StandardCharsets.UTF_8);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    try (CsvSheet sheet =
        new CsvSheet(answer.getResponseOutputStream(), faces.getViewRoot().getLocale())) {
      content.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
