package no.samrad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.samrad.web.route.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What must hold in every page file, read as XML. */
class PageConventionsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final String FACELETS = "jakarta.faces.facelets";
  private static final String HTML = "jakarta.faces.html";
  private static final String PRIMEFACES = "primefaces";
  private static final Pattern CONSTANT_PATH = Pattern.compile("/[\\w/.-]+\\.xhtml");

  /** What examples and axe have shown to break the content policy or a screen reader. */
  private static final List<String> UNUSABLE =
      List.of(
          "dialog",
          "growl",
          "messages",
          "message",
          "selectOneMenu",
          "selectOneRadio",
          "fileUpload",
          "treeTable",
          "tree",
          "menubar",
          "tabView",
          "password",
          "calendar",
          "chart",
          "editor");

  @Test
  void the_pages_were_seen() {
    assertThat(pages().count()).isGreaterThan(15);
  }

  static Stream<Path> pages() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void no_style_and_no_handler_stands_in_a_page(Path page) {
    elements(page)
        .flatMap(PageConventionsTest::attributes)
        .forEach(
            attribute ->
                assertThat(attribute.getLocalName())
                    .as("attribute in %s", page)
                    .doesNotMatch("style|on[a-z]+"));
    assertThat(elements(page).filter(element -> isPlain(element, "style", "script")))
        .as("style or script in %s", page)
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void what_is_included_is_constant_and_ours(Path page) {
    elements(page)
        .filter(element -> FACELETS.equals(element.getNamespaceURI()))
        .forEach(
            element -> {
              for (String name : List.of("src", "template")) {
                if (element.hasAttribute(name)) {
                  assertThat(element.getAttribute(name))
                      .as("%s in %s", name, page)
                      .matches(CONSTANT_PATH);
                }
              }
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void only_components_that_were_proved_are_used(Path page) {
    assertThat(
            elements(page)
                .filter(element -> PRIMEFACES.equals(element.getNamespaceURI()))
                .map(Element::getLocalName))
        .as("PrimeFaces components in %s", page)
        .doesNotContainAnyElementsOf(UNUSABLE);
    assertThat(
            elements(page)
                .filter(element -> HTML.equals(element.getNamespaceURI()))
                .map(Element::getLocalName))
        .as("Faces components in %s", page)
        .doesNotContain("messages", "outputStylesheet", "commandLink");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void nothing_is_written_without_escaping(Path page) {
    assertThat(
            elements(page)
                .flatMap(PageConventionsTest::attributes)
                .filter(attribute -> attribute.getLocalName().equals("escape"))
                .map(Attr::getValue))
        .as("escape in %s", page)
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void nothing_comes_from_another_site(Path page) {
    elements(page)
        .filter(element -> !FACELETS.equals(element.getNamespaceURI()))
        .flatMap(PageConventionsTest::attributes)
        .filter(attribute -> List.of("src", "href", "action").contains(attribute.getLocalName()))
        .forEach(
            attribute ->
                assertThat(attribute.getValue())
                    .as("%s in %s", attribute.getName(), page)
                    .doesNotMatch("(?i)(https?:)?//.*|javascript:.*|data:.*|/.*"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void every_link_leads_to_a_page_of_the_table(Path page) {
    elements(page)
        .filter(
            element -> HTML.equals(element.getNamespaceURI()) && element.hasAttribute("outcome"))
        .map(element -> element.getAttribute("outcome"))
        .forEach(
            outcome ->
                assertThat(Routes.get().ofView(outcome + ".xhtml"))
                    .as("page of %s in %s", outcome, page)
                    .isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void an_icon_is_never_read_aloud(Path page) {
    elements(page)
        .filter(element -> element.getAttribute("class").matches("(.* )?icon .*"))
        .forEach(
            icon ->
                assertThat(icon.getAttribute("aria-hidden"))
                    .as("icon in %s", page)
                    .isEqualTo("true"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void every_header_of_a_table_has_a_scope(Path page) {
    assertThat(
            elements(page)
                .filter(element -> isPlain(element, "th"))
                .filter(element -> !element.hasAttribute("scope")))
        .as("th without scope in %s", page)
        .isEmpty();
  }

  private static boolean isPlain(Element element, String... names) {
    boolean html =
        element.getNamespaceURI() == null || element.getNamespaceURI().endsWith("1999/xhtml");
    return html && List.of(names).contains(element.getLocalName());
  }

  private static Stream<Element> elements(Path page) {
    NodeList all = parsed(page).getElementsByTagNameNS("*", "*");
    return Stream.iterate(0, index -> index + 1)
        .limit(all.getLength())
        .map(index -> (Element) all.item(index));
  }

  private static Stream<Attr> attributes(Element element) {
    return Stream.iterate(0, index -> index + 1)
        .limit(element.getAttributes().getLength())
        .map(index -> (Attr) element.getAttributes().item(index));
  }

  private static Document parsed(Path page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      return factory.newDocumentBuilder().parse(page.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(page.toString(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
