package no.samrad.micro.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samrad.micro.RunningApp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Somebody who reads what the server writes, without scripts. For what a page says on many days and
 * for forms that only lead to where a test begins; what people see is looked at in a browser.
 */
public final class PlainVisitor {

  private static final Map<String, PlainVisitor> KNOWN = new ConcurrentHashMap<>();

  private final BrowserWithoutScripts browser = new BrowserWithoutScripts(RunningApp.get().url());

  private PlainVisitor(String user) {
    browser.signIn(user, RunningApp.get().password());
  }

  /** Signed in once, for all tests. */
  public static PlainVisitor as(String user) {
    return KNOWN.computeIfAbsent(user, PlainVisitor::new);
  }

  /** A path without a leading slash, as everywhere in these tests. */
  public Document page(String path) {
    return read(browser.open("/" + path));
  }

  /** What is no page, such as a file. */
  public String text(String path) {
    HttpResponse<String> answer = browser.open("/" + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  public PlainForm form(String path) {
    return form(path, "f");
  }

  public PlainForm form(String path, String id) {
    return new PlainForm(this, page(path), id);
  }

  /** Sends to a page what one of its plain forms would; the page that answers. */
  public Document send(String path, Map<String, String> form) {
    return read(browser.post(URI.create(RunningApp.get().url() + path), form));
  }

  Document post(FormElement form, Map<String, String> typed) {
    URI address = URI.create(form.absUrl("action"));
    boolean inParts = form.attr("enctype").startsWith("multipart");
    return read(inParts ? browser.postParts(address, typed) : browser.post(address, typed));
  }

  private static Document read(HttpResponse<String> answer) {
    String address = answer.uri().toString();
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    assertThat(answer.uri().getPath()).doesNotEndWith("/signin");
    return Jsoup.parse(answer.body(), address);
  }
}
