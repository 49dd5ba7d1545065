package no.samrad.web.route;

import static no.samrad.web.route.Route.open;
import static no.samrad.web.route.Route.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  private final Routes routes =
      new Routes(
          List.of(
              page("/", "/home.xhtml"),
              open("/signin", "/signin.xhtml"),
              page("/areas", "/area/list.xhtml").inMenu("areas", "place").asOfDay(),
              page("/areas/new", "/area/edit.xhtml"),
              page("/areas/{slug}", "/area/show.xhtml").asOfDay(),
              page("/areas/{slug}/members/add", "/area/addMember.xhtml"),
              page("/areas/{slug}/members/{id}", "/area/member.xhtml"),
              page("/units/{code}", "/place/unit.xhtml"),
              page("/admin/users", "/security/users.xhtml").only("ADMINISTRATOR"),
              page("/admin/users/{id}", "/security/user.xhtml").only("ADMINISTRATOR"),
              page("/meetings", "/meeting/list.xhtml"),
              page("/areas/{slug}/meetings", "/meeting/list.xhtml")));

  @Nested
  class FromAddressToPage {

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource({
      "/, /home.xhtml",
      "/areas, /area/list.xhtml",
      "/areas/new, /area/edit.xhtml",
      "/areas/agder, /area/show.xhtml",
      "/areas/more-og-romsdal, /area/show.xhtml",
      "/areas/agder/members/add, /area/addMember.xhtml",
      "/areas/agder/members/12, /area/member.xhtml",
      "/units/0301, /place/unit.xhtml",
      "/units/030101, /place/unit.xhtml",
      "/admin/users/7, /security/user.xhtml"
    })
    void every_clean_address_has_its_page(String path, String view) {
      assertThat(routes.match(path).orElseThrow().route().view()).isEqualTo(view);
    }

    @Test
    void what_stands_in_the_path_is_told() {
      assertThat(routes.match("/areas/agder/members/12").orElseThrow().values())
          .isEqualTo(Map.of("slug", "agder", "id", "12"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "areas",
          "/areas/",
          "/areas/Agder",
          "/areas/ag der",
          "/areas/-agder",
          "/areas/agder/",
          "/areas/agder/members/x",
          "/areas/agder/members/-1",
          "/areas/agder/members/1234567890123456789",
          "/areas/../admin/users",
          "/units/301",
          "/units/0301a",
          "/admin",
          "/nowhere",
          "/area/list.xhtml",
          "/areas\n"
        })
    void nothing_else_is_a_page(String path) {
      assertThat(routes.match(path)).isEmpty();
    }
  }

  @Nested
  class FromPageToAddress {

    @Test
    void parameters_of_the_path_move_there() {
      assertThat(routes.clean("/area/show.xhtml", Query.parse("day=2023-06-01&slug=agder")))
          .isEqualTo("/areas/agder?day=2023-06-01");
    }

    @Test
    void a_page_with_two_addresses_takes_the_one_that_fits() {
      assertThat(routes.clean("/meeting/list.xhtml", Query.parse(""))).isEqualTo("/meetings");
      assertThat(routes.clean("/meeting/list.xhtml", Query.parse("slug=agder&page=2")))
          .isEqualTo("/areas/agder/meetings?page=2");
    }

    @Test
    void a_link_that_lacks_a_parameter_is_a_mistake() {
      assertThatThrownBy(() -> routes.clean("/area/show.xhtml", Query.parse("page=2")))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_link_that_would_lead_astray_is_a_mistake() {
      assertThatThrownBy(() -> routes.clean("/area/show.xhtml", Query.parse("slug=../admin")))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> routes.clean("/area/show.xhtml", Query.parse("slug=new")))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_page_stays_as_it_is() {
      assertThat(routes.clean("/other.txt", Query.parse("a=b"))).isEqualTo("/other.txt?a=b");
    }

    @Test
    void there_and_back_again() {
      for (String path :
          List.of("/areas", "/areas/agder", "/areas/agder/members/12", "/admin/users/7")) {
        Routes.Match match = routes.match(path).orElseThrow();
        Query query = Query.parse("");
        for (Map.Entry<String, String> value : match.values().entrySet()) {
          query = query.with(value.getKey(), value.getValue());
        }

        assertThat(routes.clean(match.route().view(), query)).isEqualTo(path);
      }
    }
  }

  @Test
  void the_servlet_of_the_pages_gets_every_first_word() {
    assertThat(routes.servletMappings())
        .isEqualTo(Set.of("", "/signin/*", "/areas/*", "/units/*", "/admin/*", "/meetings/*"));
  }
}
