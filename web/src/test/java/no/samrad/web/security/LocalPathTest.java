package no.samrad.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/areas", "/areas/agder?day=2023-06-01", "/areas/b%C3%A5t#members"})
  void paths_of_the_application_are_followed(String path) {
    assertThat(LocalPath.orHome(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "areas",
        "/areas\r\nSet-Cookie: a=b",
        "/signin?to=/signin"
      })
  void everything_else_leads_home(String path) {
    assertThat(LocalPath.orHome(path)).isEqualTo("/");
  }
}
