package no.samrad.micro.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page as the server writes it, sent without scripts: what is refused, where that is
 * said, what is kept. Fields are named as in {@link no.samrad.micro.pages.Form}.
 */
public final class PlainForm {

  private final PlainVisitor visitor;
  private final Document page;
  private final String id;

  PlainForm(PlainVisitor visitor, Document page, String id) {
    this.visitor = visitor;
    this.page = page;
    this.id = id;
  }

  /** What a list offers under these words. */
  public String option(String field, String words) {
    return input(field).select("option").stream()
        .filter(each -> each.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not offered at " + address()))
        .attr("value");
  }

  /** Sends it as it stands, with what somebody types; the page that answers. */
  public PlainForm save(Map<String, String> typed) {
    FormElement form = (FormElement) page.expectFirst("form#" + id);
    Map<String, String> sent = new LinkedHashMap<>();
    form.formData().forEach(each -> sent.put(each.key(), each.value()));
    typed.forEach((field, text) -> type(sent, input(field), text));
    sent.put(id + ":save", "");
    return new PlainForm(visitor, visitor.post(form, sent), id);
  }

  /** A file is a part that says what it is called, instead of a field. */
  private static void type(Map<String, String> sent, Element input, String text) {
    String name = input.attr("name");
    if (input.attr("type").equals("file")) {
      sent.remove(name);
      sent.put(name + "\"; filename=\"uttrekk.csv", text);
    } else {
      sent.put(name, text);
    }
  }

  /** As {@link #save}, where nothing may be in the way; the page it leads to. */
  public Document saved(Map<String, String> typed) {
    PlainForm answer = save(typed);
    assertThat(answer.page.select(".error-summary, .top-messages [role=alert]").text())
        .as(address())
        .isEmpty();
    assertThat(answer.address()).isNotEqualTo(address());
    return answer.page;
  }

  /** That a sentence stands at its field, is tied to it and stands in the summary. */
  public PlainForm assertRefusedAt(String field, String part) {
    String error = id + ":" + field + "-error";
    assertThat(page.select("[id='" + error + "']").text()).as(address()).contains(part);
    assertThat(input(field).attr("aria-invalid")).isEqualTo("true");
    assertThat(input(field).attr("aria-describedby").split(" ")).contains(error);
    assertThat(page.select(".error-summary").text()).contains(part);
    return this;
  }

  /** That a sentence stands above the form. */
  public PlainForm assertSaid(String part) {
    assertThat(page.select(".top-messages").text()).as(address()).contains(part);
    return this;
  }

  public PlainForm assertKept(Map<String, String> typed) {
    typed.forEach((field, text) -> assertThat(value(input(field))).as(field).isEqualTo(text));
    return this;
  }

  private static String value(Element input) {
    return switch (input.tagName()) {
      case "select" -> input.select("option[selected]").attr("value");
      case "textarea" -> input.wholeText();
      default -> input.attr("value");
    };
  }

  private Element input(String field) {
    Element dated = page.getElementById(id + ":" + field + ":input_input");
    return dated != null ? dated : page.expectFirst("[id='" + id + ":" + field + ":input']");
  }

  private String address() {
    return page.location();
  }
}
