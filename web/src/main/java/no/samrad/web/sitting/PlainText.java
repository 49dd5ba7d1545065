package no.samrad.web.sitting;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a request for a page with a few characters instead. */
final class PlainText {

  private PlainText() {}

  static void send(String text) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("text/plain");
    answer.setResponseCharacterEncoding("UTF-8");
    try {
      answer.getResponseOutputWriter().write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
