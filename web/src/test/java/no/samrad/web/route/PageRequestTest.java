package no.samrad.web.route;

import static no.samrad.web.faces.RequestFixture.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.util.Collections;
import java.util.List;
import no.samrad.web.faces.RequestFixture;
import org.junit.jupiter.api.Test;

class PageRequestTest {

  private final Routes routes =
      new Routes(List.of(Route.page("/areas/{slug}", "/area/show.xhtml")));

  @Test
  void faces_sees_the_file_of_the_page() {
    PageRequest request = of(aRequest());

    assertThat(request.getServletPath()).isEqualTo("/area/show.xhtml");
    assertThat(request.getPathInfo()).isNull();
    assertThat(request.getHttpServletMapping().getMappingMatch()).isEqualTo(MappingMatch.EXTENSION);
    assertThat(request.getHttpServletMapping().getMatchValue()).isEqualTo("area/show");
    assertThat(request.getHttpServletMapping().getPattern()).isEqualTo("*.xhtml");
  }

  @Test
  void what_stands_in_the_path_is_a_parameter() {
    PageRequest request = of(aRequest().parameter("day", "2023-06-01"));

    assertThat(request.getParameter("slug")).isEqualTo("agder");
    assertThat(request.getParameterValues("slug")).containsExactly("agder");
    assertThat(request.getParameter("day")).isEqualTo("2023-06-01");
    assertThat(request.getParameterMap()).containsOnlyKeys("slug", "day");
    assertThat(Collections.list(request.getParameterNames()))
        .containsExactlyInAnyOrder("slug", "day");
  }

  @Test
  void the_path_wins_over_a_parameter_that_pretends_to_be_it() {
    PageRequest request = of(aRequest().parameter("slug", "oslo"));

    assertThat(request.getParameter("slug")).isEqualTo("agder");
    assertThat(request.getParameterMap().get("slug")).containsExactly("agder");
  }

  @Test
  void the_address_is_what_the_reader_sees_without_the_language() {
    PageRequest request = of(aRequest().query("day=2023-06-01&lang=nn&sort=-name"));

    assertThat(request.address()).isEqualTo("/areas/agder?day=2023-06-01&sort=-name");
  }

  @Test
  void it_is_found_again_through_the_request_it_wraps() {
    HttpServletRequest plain = aRequest().build();

    PageRequest request = new PageRequest(plain, routes.match("/areas/agder").orElseThrow());

    assertThat(PageRequest.of(plain)).contains(request);
    assertThat(PageRequest.of(aRequest().build())).isEmpty();
  }

  private PageRequest of(RequestFixture request) {
    return new PageRequest(request.build(), routes.match("/areas/agder").orElseThrow());
  }
}
