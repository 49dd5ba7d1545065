package no.samrad.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.security.Role;
import no.samrad.web.faces.Stop;
import org.junit.jupiter.api.Test;

class SiteMapTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Set<String> SERVED_OTHERWISE = Set.of("api", "session", "resources");

  private final Routes routes = Routes.get();

  @Test
  void every_page_has_an_address_and_every_address_its_page() throws IOException {
    Set<String> views = new TreeSet<>();
    routes.all().forEach(route -> views.add(route.view()));

    assertThat(views).isEqualTo(pages());
  }

  @Test
  void no_address_is_given_twice() {
    List<String> patterns = routes.all().stream().map(SiteMapTest::shape).toList();

    assertThat(patterns).doesNotHaveDuplicates();
  }

  @Test
  void no_address_stands_where_something_else_answers() {
    assertThat(routes.all())
        .extracting(Route::section)
        .doesNotContainAnyElementsOf(SERVED_OTHERWISE);
  }

  @Test
  void only_roles_that_exist_open_a_page() {
    assertThat(routes.all()).allSatisfy(route -> assertThat(Role.ALL).containsAll(route.roles()));
  }

  @Test
  void the_pages_that_stop_open_for_everybody() {
    for (Stop.Kind kind : Stop.Kind.values()) {
      assertThat(routes.match(kind.path()).orElseThrow().route().access())
          .isEqualTo(Route.Access.PUBLIC);
    }
  }

  @Test
  void a_place_in_the_menu_leads_straight_there_or_to_the_area() {
    assertThat(routes.all())
        .filteredOn(route -> route.menu().isPresent())
        .isNotEmpty()
        .filteredOn(route -> !route.parameters().isEmpty())
        .allSatisfy(
            route -> {
              assertThat(route.parameters()).containsExactly("slug");
              assertThat(routes.match("/" + route.section())).isPresent();
            });
  }

  private static String shape(Route route) {
    return route.pattern().replaceAll("\\{\\w+}", "{}");
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".xhtml"))
          .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
