package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.micro.pages.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Browsing.class)
class SignInST {

  @ParameterizedTest
  @MethodSource
  void the_page_is_accessible(Look look, Visitors visitors) {
    Visitor visitor = visitors.with(look);
    SignInPage page = SignInPage.open(visitor);

    assertThat(page.heading()).isVisible();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", look.language());
    assertThat(visitor.scrollsSideways()).isFalse();
    Axe.check(visitor);
  }

  static Stream<Look> the_page_is_accessible() {
    return Stream.of(
        Look.pc(),
        Look.phone(),
        Look.pc().inTheDark(),
        Look.phone().inTheDark(),
        Look.phone().in("nn"),
        Look.pc().in("en"));
  }

  @Test
  void somebody_with_an_account_comes_in(Visitors visitors) {
    Visitor ingvild = visitors.onPc().signIn("ingvild.eksempel");

    assertThat(ingvild.page()).not().hasURL(Pattern.compile("signin"));
    assertThat(ingvild.page().locator("header")).containsText("Ingvild");
  }

  @Test
  void a_wrong_password_is_refused_without_saying_which_part_was_wrong(Visitors visitors) {
    SignInPage page = SignInPage.open(visitors.onPc());

    page.signIn("ingvild.eksempel", "not-the-password");

    assertThat(page.refusal()).isVisible();
    assertThat(page.passwordField()).hasValue("");
  }
}
