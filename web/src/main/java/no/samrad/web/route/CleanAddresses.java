package no.samrad.web.route;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.samrad.web.faces.Days;

/** Writes the clean addresses back into links, forms and redirects. */
public class CleanAddresses extends ViewHandlerWrapper {

  /** What pages are about, and stay about. */
  private static final Set<String> SUBJECTS = Set.of("slug", "agreement", "code", "meeting");

  private static final String RAW = CleanAddresses.class.getName() + ".raw";

  public CleanAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  /** A form posts to the very address it stands on, so that nothing in it is lost. */
  @Override
  public String getActionURL(FacesContext faces, String view) {
    String raw = super.getActionURL(faces, view);
    if (faces.getAttributes().containsKey(RAW)) {
      return raw;
    }
    return page(faces)
        .filter(page -> page.route().view().equals(view))
        .map(page -> page.getContextPath() + page.address())
        .orElseGet(() -> clean(faces, raw));
  }

  @Override
  public String getBookmarkableURL(
      FacesContext faces, String view, Map<String, List<String>> parameters, boolean viewParams) {
    return clean(
        faces, raw(faces, () -> super.getBookmarkableURL(faces, view, parameters, viewParams)));
  }

  @Override
  public String getRedirectURL(
      FacesContext faces, String view, Map<String, List<String>> parameters, boolean viewParams) {
    return clean(
        faces, raw(faces, () -> super.getRedirectURL(faces, view, parameters, viewParams)));
  }

  /** The wrapped handler asks for the action URL on its way; then it wants the file's own. */
  private static String raw(FacesContext faces, Supplier<String> address) {
    faces.getAttributes().put(RAW, true);
    try {
      return address.get();
    } finally {
      faces.getAttributes().remove(RAW);
    }
  }

  private static String clean(FacesContext faces, String raw) {
    String context = faces.getExternalContext().getRequestContextPath();
    if (!raw.startsWith(context + "/")) {
      return raw;
    }
    int mark = raw.indexOf('?');
    String view = raw.substring(context.length(), mark < 0 ? raw.length() : mark);
    Query query = Query.parse(mark < 0 ? "" : raw.substring(mark + 1));
    return context
        + Routes.get()
            .clean(view, page(faces).map(page -> inherit(page, view, query)).orElse(query));
  }

  /**
   * The area, agreement, meeting or municipality and the day stay in the address from page to page;
   * a link to the page itself keeps everything that is in its path.
   */
  private static Query inherit(PageRequest page, String view, Query query) {
    Query result = query;
    for (Map.Entry<String, String> value : page.pathValues().entrySet()) {
      boolean wanted = SUBJECTS.contains(value.getKey()) || page.route().view().equals(view);
      if (wanted && !result.has(value.getKey()) && leadsTo(view, value.getKey())) {
        result = result.with(value.getKey(), value.getValue());
      }
    }
    String day = Days.read(page.query().first("day")).map(LocalDate::toString).orElse(null);
    return result.has("day") ? result : result.with("day", day);
  }

  private static boolean leadsTo(String view, String parameter) {
    return Routes.get().all().stream()
        .anyMatch(route -> route.view().equals(view) && route.parameters().contains(parameter));
  }

  private static Optional<PageRequest> page(FacesContext faces) {
    return PageRequest.of((HttpServletRequest) faces.getExternalContext().getRequest());
  }
}
