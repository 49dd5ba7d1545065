package no.samrad.web.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samrad.web.faces.Answer;

/**
 * Something larger than any form of ours. It is read to its end and thrown away: a browser that is
 * cut off while it sends shows a broken connection instead of our answer.
 */
final class TooLarge {

  /** Leads back to the page, which says so. */
  static final String PARAMETER = "tooLarge";

  /** As in web.xml: 50 MB for a file, and room for the rest of a form. */
  private static final long LARGEST_FORM = 54_525_952;

  private static final long MOST_READ = 1L << 30;
  private static final Logger LOG = Logger.getLogger(TooLarge.class.getName());

  private TooLarge() {}

  static boolean is(HttpServletRequest request) {
    return request.getContentLengthLong() > LARGEST_FORM;
  }

  static void answer(PageRequest request, HttpServletResponse response) throws IOException {
    drain(request);
    Query query = request.query().with(PARAMETER, "true");
    Answer.redirect(
        request, response, request.getContextPath() + request.path() + query.asSuffix());
  }

  private static void drain(HttpServletRequest request) {
    byte[] part = new byte[1 << 16];
    try (InputStream in = request.getInputStream()) {
      long left = MOST_READ;
      for (int read = in.read(part); read >= 0 && left > 0; read = in.read(part)) {
        left -= read;
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "The server or the browser broke off", e);
    }
  }
}
