package no.samrad.measure;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Runs in the container, beside the application. Without a call it lists them; with one it says
 * which statements that sends, and then how many milliseconds it took each time.
 */
@WebServlet(MeasuringServlet.PATH)
public class MeasuringServlet extends HttpServlet {

  public static final String PATH = "/api/measuring";

  private static final double NANOS = 1e6;

  @PersistenceContext private transient EntityManager em;
  @Resource private transient UserTransaction transaction;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    Map<String, Runnable> calls = MeasuredCalls.of(request).all(em);
    String wanted = request.getParameter("call");
    if (wanted == null) {
      calls.keySet().forEach(response(response)::println);
      return;
    }
    measure(calls.get(wanted), Integer.parseInt(request.getParameter("times")), response(response));
  }

  private static PrintWriter response(HttpServletResponse response) throws IOException {
    return response.getWriter();
  }

  private void measure(Runnable call, int times, PrintWriter out) {
    HeardStatements heard = new HeardStatements();
    ServerSession session = em.unwrap(ServerSession.class);
    SessionLog before = session.getSessionLog();
    session.setSessionLog(heard);
    try {
      time(call);
    } finally {
      session.setSessionLog(before);
    }
    heard.statements().forEach(each -> out.println("sql " + each));
    for (int each = 0; each < times; each++) {
      out.println(String.format(Locale.ROOT, "ms %.3f", time(call)));
    }
  }

  private double time(Runnable call) {
    try {
      long began = System.nanoTime();
      transaction.begin();
      try {
        call.run();
      } finally {
        transaction.rollback();
      }
      return (System.nanoTime() - began) / NANOS;
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException(e);
    }
  }
}
