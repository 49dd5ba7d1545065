package no.samrad.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samrad.security.CurrentUser;
import no.samrad.web.route.PageRequest;
import no.samrad.web.route.Query;
import no.samrad.web.route.Route;
import no.samrad.web.route.Routes;

/**
 * Where the reader is: the page, the area, the day; and the links from here that the frame shows.
 */
@Named("frame")
@RequestScoped
public class Frame {

  private static final String DAY = "day";
  private static final String SLUG = "slug";

  @Inject CurrentUser user;
  @Inject Instance<AreaMenu> areaMenu;
  @Inject Clock clock;

  private AsOfDay asOf;
  private List<AreaMenu.Choice> areas;

  /** A place in the main menu. */
  public record Place(String key, String icon, String address, boolean current) {}

  /** Pages for everybody keep nothing on the server: reading them starts no session. */
  public boolean isStateless() {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return Routes.get()
        .ofView(view)
        .map(route -> route.access() == Route.Access.PUBLIC)
        .orElse(false);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** The day everything on the page is true of. */
  public LocalDate getDay() {
    return asOf().day();
  }

  /** What stood in the address was no day; the page shows today. */
  public boolean isDayUnreadable() {
    return asOf().unreadable();
  }

  /** What was sent was larger than anything we take; it was not kept. */
  public boolean isTooLarge() {
    return page().map(page -> page.query().has("tooLarge")).orElse(false);
  }

  /** The page shows another day than today: nothing can be changed here. */
  public boolean isOtherDay() {
    return !getDay().equals(getToday())
        && page().map(page -> page.route().followsDay()).orElse(false);
  }

  public boolean isLaterDay() {
    return isOtherDay() && getDay().isAfter(getToday());
  }

  private AsOfDay asOf() {
    if (asOf == null) {
      String wanted = page().map(page -> page.query().first(DAY)).orElse(null);
      asOf = AsOfDay.of(wanted, getToday());
    }
    return asOf;
  }

  public List<AreaMenu.Choice> getAreas() {
    if (areas == null) {
      areas =
          user.isSignedIn()
              ? areaMenu.stream().flatMap(menu -> menu.choices(getDay()).stream()).toList()
              : List.of();
    }
    return areas;
  }

  /** The area in the address, if the reader may know it; else null. */
  public AreaMenu.Choice getArea() {
    return getAreas().stream().filter(area -> area.slug().equals(slug())).findFirst().orElse(null);
  }

  private String slug() {
    return page().map(page -> page.pathValues().get(SLUG)).orElse(null);
  }

  /** The same kind of page for another area where there is one, else that area's own page. */
  public String area(String slug) {
    String pattern = page().map(page -> page.route().pattern()).orElse("");
    boolean same =
        page().map(page -> page.pathValues().keySet().equals(Set.of(SLUG))).orElse(false);
    String target = same ? pattern : "/areas/{" + SLUG + "}";
    return root() + target.replace("{" + SLUG + "}", slug) + daySuffix();
  }

  /** This page with one parameter changed; null takes it away. */
  public String with(String name, String value) {
    Query query = page().map(PageRequest::query).orElse(Query.parse(""));
    return path() + query.without("lang").with(name, value).asSuffix();
  }

  /**
   * This page in the order of a column; the other way round when it is that already.
   *
   * @param largestFirst what people expect of figures
   */
  public String sorted(String column, String now, boolean largestFirst) {
    Query query = page().map(PageRequest::query).orElse(Query.parse(""));
    String first = largestFirst ? "-" + column : column;
    String other = largestFirst ? column : "-" + column;
    String order = first.equals(now) ? other : first;
    return path() + query.without("lang", "page").with("sort", order).asSuffix();
  }

  /** This page today. */
  public String getTodayAddress() {
    return with(DAY, null);
  }

  /** This page without its parameters, for forms that read. */
  public String path() {
    return root() + page().map(PageRequest::path).orElse("/");
  }

  /** What a form that reads must take along: every parameter but these. */
  public List<Query.Parameter> parametersBut(String... names) {
    return page()
        .map(page -> page.query().without("lang").without(names).parameters())
        .orElse(List.of());
  }

  /** The places this reader may go, in the order of the table. */
  public List<Place> getPlaces() {
    return Routes.get().all().stream()
        .filter(route -> route.menu().isPresent() && route.admits(user.roles()))
        .map(this::place)
        .toList();
  }

  private Place place(Route route) {
    Route.MenuEntry entry = route.menu().orElseThrow();
    boolean current =
        page().map(page -> page.route().section().equals(route.section())).orElse(false);
    return new Place(entry.key(), entry.icon(), root() + address(route) + daySuffix(), current);
  }

  /** A place of an area is that of the area in the address or the only one, else that of all. */
  private String address(Route route) {
    if (route.parameters().isEmpty()) {
      return route.pattern();
    }
    Optional<AreaMenu.Choice> only =
        getAreas().size() == 1 ? getAreas().stream().findFirst() : Optional.empty();
    return Optional.ofNullable(getArea())
        .or(() -> only)
        .map(area -> route.pattern().replace("{" + SLUG + "}", area.slug()))
        .orElse("/" + route.section());
  }

  private String daySuffix() {
    return asOf().inAddress().map(day -> "?" + DAY + "=" + day).orElse("");
  }

  private static String root() {
    return request().getContextPath();
  }

  private static Optional<PageRequest> page() {
    return PageRequest.of(request());
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
