package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The other browser tests rest on these: that a fault on a page is seen at all. */
@ExtendWith(Browsing.class)
class WatchfulnessST {

  private static final String FRAME =
      "<html lang='nb'><head><title>Prøve</title></head><body><main><h1>Prøve</h1>%s</main></body></html>";

  @Test
  void axe_names_rule_place_and_element(Visitors visitors) {
    Visitor visitor = visitors.onPc();
    show(visitor, "<input id='nameless'>");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Axe.check(visitor))
        .withMessageContaining("label (critical)")
        .withMessageContaining("#nameless");
  }

  @Test
  void axe_asks_for_contrast_in_the_dark_and_for_nothing_else(Visitors visitors) {
    Visitor visitor = visitors.with(Look.pc().inTheDark());
    show(visitor, "<input id='nameless'>");
    assertThatNoException().isThrownBy(() -> Axe.check(visitor));

    show(visitor, "<p style='color:#777;background:#888'>Prøve</p>");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Axe.check(visitor))
        .withMessageContaining("color-contrast");
  }

  @Test
  void complaints_of_the_browser_are_remembered_unless_expected(Visitors visitors) {
    Visitor visitor = visitors.onPc();
    show(
        visitor,
        "<script>console.error('first'); setTimeout(() => { throw new Error('second') })</script>");
    visitor.page().waitForTimeout(200);

    assertThat(visitor.problems())
        .anySatisfy(problem -> assertThat(problem).contains("first"))
        .anySatisfy(problem -> assertThat(problem).contains("second"));
    assertThat(visitor.expectProblem("first").expectProblem("second").problems()).isEmpty();
  }

  @Test
  void what_the_content_security_policy_refuses_is_a_complaint(Visitors visitors) {
    Visitor visitor = visitors.onPc().go("signin");

    visitor
        .page()
        .waitForConsoleMessage(
            () ->
                visitor
                    .page()
                    .evaluate(
                        "() => { document.body.setAttribute('onclick', 'alert(1)'); document.body.click(); }"));

    assertThat(visitor.problems())
        .anySatisfy(problem -> assertThat(problem).contains("Content Security Policy"));
    visitor.expectProblem("Content Security Policy");
  }

  @Test
  void a_page_wider_than_its_window_is_seen(Visitors visitors) {
    Visitor visitor = visitors.onPhone();
    show(visitor, "<div style='width:500px'>Prøve</div>");

    assertThat(visitor.scrollsSideways()).isTrue();
  }

  /** A window that was used before stands at a picture, which takes no content. */
  private static void show(Visitor visitor, String content) {
    visitor.page().navigate("about:blank");
    visitor.page().setContent(FRAME.formatted(content));
  }
}
