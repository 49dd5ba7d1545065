package no.samrad.access;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import no.samrad.security.AccessDenied;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/**
 * Calls every use case as whoever asks, each in a transaction that never commits, and tells of each
 * in a line whether the caller was let in. Whoever gets as far as a broken rule was.
 */
@WebServlet(AccessCallServlet.PATH)
public class AccessCallServlet extends HttpServlet {

  static final String PATH = "/api/access-call";

  @Resource private transient UserTransaction transaction;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    AccessTarget target = AccessTarget.of(request);
    for (String call : AccessCalls.ALL.keySet()) {
      response.getWriter().println(call + " " + answer(call, target));
    }
  }

  private String answer(String name, AccessTarget target) {
    try {
      transaction.begin();
      try {
        return call(name, target);
      } finally {
        transaction.rollback();
      }
    } catch (NotSupportedException | SystemException e) {
      return "ERROR " + e;
    }
  }

  private static String call(String name, AccessTarget target) {
    try {
      AccessCalls.run(name, target);
      return "A";
    } catch (AccessDenied | EJBAccessException e) {
      return "D";
    } catch (RuleViolation | NotFound | StaleData e) {
      return "A";
    } catch (RuntimeException e) {
      return "ERROR " + e + " " + e.getCause();
    }
  }
}
