package no.samrad.web.route;

import static no.samrad.web.route.Route.open;
import static no.samrad.web.route.Route.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

  private final Routes routes =
      new Routes(
          List.of(
              page("/", "/home.xhtml"),
              open("/signin", "/signin.xhtml"),
              page("/areas", "/area/list.xhtml"),
              page("/areas/{slug}", "/area/show.xhtml")));

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/areas", "/areas/agder?day=2023-06-01&sort=-name", "/areas?q=b%C3%A5t+%2F"})
  void a_page_of_ours_is_accepted(String wanted) {
    assertThat(LocalAddress.of(wanted, routes)).contains(new LocalAddress(wanted));
  }

  @ParameterizedTest(name = "[{0}]")
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example/",
        "HTTPS:evil.example",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/areas\\..\\..",
        "javascript:alert(1)",
        "areas",
        " /areas",
        "/areas /x",
        "/areas\r\nSet-Cookie: a=b",
        "/\t/evil.example",
        "/areas#@evil.example",
        "/.evil.example",
        "/@evil.example",
        "/%2F/evil.example",
        "/%5Cevil.example",
        "/areas/../../evil",
        "/areas/agder.evil.example",
        "/nowhere",
        "/signin",
        "/signin?to=/signin"
      })
  void everything_else_is_not(String wanted) {
    assertThat(LocalAddress.of(wanted, routes)).isEmpty();
  }

  @Test
  void an_endless_address_is_not() {
    assertThat(LocalAddress.of("/areas?q=" + "x".repeat(3000), routes)).isEmpty();
  }
}
