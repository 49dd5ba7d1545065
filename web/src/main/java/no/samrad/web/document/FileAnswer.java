package no.samrad.web.document;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import no.samrad.document.DocumentDetails;

/** Answers a request for a page with a stored file: to be kept, never shown within our pages. */
final class FileAnswer {

  private FileAnswer() {}

  /**
   * @param pieces answers the piece of a number, from 1; empty after the last
   */
  static void send(DocumentDetails details, IntFunction<byte[]> pieces) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType(details.kind().mediaType());
    answer.setResponseHeader("Content-Length", Long.toString(details.bytes()));
    answer.setResponseHeader("Content-Disposition", disposition(details.name()));
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    try (OutputStream out = answer.getResponseOutputStream()) {
      int number = 1;
      for (byte[] piece = pieces.apply(number); piece.length > 0; piece = pieces.apply(number)) {
        out.write(piece);
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  /** As RFC 6266 says: an ASCII name for the oldest, and the name as it is. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
