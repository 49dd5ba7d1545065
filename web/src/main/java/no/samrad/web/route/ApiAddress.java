package no.samrad.web.route;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells what programs ask for from what people ask for. */
public final class ApiAddress {

  private ApiAddress() {}

  /** On the way to an error page: what failed was a question to the API. */
  public static boolean failed(HttpServletRequest request) {
    String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    String api = request.getContextPath() + "/api";
    return asked.equals(api) || asked.startsWith(api + "/");
  }
}
