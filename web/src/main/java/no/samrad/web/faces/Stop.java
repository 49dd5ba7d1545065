package no.samrad.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.shared.AreaId;

/**
 * Why a request ended on one of the pages that stop: no access, no such thing, our own fault.
 *
 * @param kind which of the three pages
 * @param reference stands in the log beside the cause; empty unless it is our fault
 * @param missingRoles any one of these would have been enough
 * @param area where the right was missing, or null
 * @param address the page that was asked for, as a link back
 * @param at when
 */
public record Stop(
    Kind kind, String reference, Set<String> missingRoles, AreaId area, String address, Instant at)
    implements Serializable {

  private static final String KEY = Stop.class.getName();

  /** The three pages, with the status of a full answer and the address for one by Ajax. */
  public enum Kind {
    DENIED(HttpServletResponse.SC_FORBIDDEN, "/stopped/denied"),
    MISSING(HttpServletResponse.SC_NOT_FOUND, "/stopped/missing"),
    FAILED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/stopped/failed");

    private final int status;
    private final String path;

    Kind(int status, String path) {
      this.status = status;
      this.path = path;
    }

    public int status() {
      return status;
    }

    public String path() {
      return path;
    }
  }

  public Stop {
    missingRoles = new TreeSet<>(missingRoles);
  }

  public static Stop denied(Set<String> missingRoles, AreaId area, String address, Instant at) {
    return new Stop(Kind.DENIED, "", missingRoles, area, address, at);
  }

  /** The same to somebody who is not to know that there is such a page. */
  public Stop asMissing() {
    return missing(address, at);
  }

  public static Stop missing(String address, Instant at) {
    return new Stop(Kind.MISSING, "", Set.of(), null, address, at);
  }

  public static Stop failed(String reference, String address, Instant at) {
    return new Stop(Kind.FAILED, reference, Set.of(), null, address, at);
  }

  /** For the page that this same request will end on. */
  void forRequest(HttpServletRequest request) {
    request.setAttribute(KEY, this);
  }

  /** For the page the browser will ask for next. */
  void forSession(HttpServletRequest request) {
    request.getSession().setAttribute(KEY, this);
  }

  /** What stopped this request, or the one that led here, if it was of this kind. */
  public static Optional<Stop> of(HttpServletRequest request, Kind kind) {
    HttpSession session = request.getSession(false);
    Object kept = session == null ? null : session.getAttribute(KEY);
    Object found = Optional.ofNullable(request.getAttribute(KEY)).orElse(kept);
    return found instanceof Stop stop && stop.kind() == kind ? Optional.of(stop) : Optional.empty();
  }
}
