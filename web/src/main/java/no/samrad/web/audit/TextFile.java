package no.samrad.web.audit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers a request for a page with a text to keep. */
final class TextFile {

  private TextFile() {}

  static void send(String name, String content) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("text/plain; charset=UTF-8");
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    try {
      answer.getResponseOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
