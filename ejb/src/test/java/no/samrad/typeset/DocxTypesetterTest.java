package no.samrad.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class DocxTypesetterTest {

  static Stream<String> kinds() {
    return ManuscriptFixture.kinds().keySet().stream();
  }

  static byte[] docx(Manuscript manuscript) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxTypesetter().write(manuscript, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_reads_as_the_document(String kind) throws IOException {
    Manuscript manuscript = ManuscriptFixture.kinds().get(kind);

    assertThat(DocxText.of(docx(manuscript))).isEqualTo(ManuscriptText.of(manuscript));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_same_document_gives_the_same_bytes(String kind) throws IOException {
    assertThat(docx(ManuscriptFixture.kinds().get(kind)))
        .isEqualTo(docx(ManuscriptFixture.kinds().get(kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_part_is_well_formed_and_announced(String kind) throws IOException {
    Map<String, String> parts = DocxText.parts(docx(ManuscriptFixture.kinds().get(kind)));

    for (Map.Entry<String, String> each : parts.entrySet()) {
      assertThat(DocxText.xml(each.getValue()).getDocumentElement()).isNotNull();
      if (each.getKey().endsWith(".xml") && !each.getKey().startsWith("[")) {
        assertThat(parts.get("[Content_Types].xml")).contains("\"/" + each.getKey() + "\"");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_style_that_is_used_is_there(String kind) throws IOException {
    Map<String, String> parts = DocxText.parts(docx(ManuscriptFixture.kinds().get(kind)));
    Set<String> there =
        elements(parts, "word/styles.xml", "style").stream()
            .map(each -> DocxText.value(each, "styleId"))
            .collect(Collectors.toSet());

    for (String part : List.of("word/document.xml", "word/header1.xml", "word/footer1.xml")) {
      assertThat(elements(parts, part, "pStyle"))
          .allSatisfy(each -> assertThat(there).contains(DocxText.value(each, "val")));
    }
  }

  @Test
  void the_header_of_a_table_is_repeated_on_every_page() throws IOException {
    Map<String, String> parts =
        DocxText.parts(docx(ManuscriptFixture.everything(ManuscriptLanguage.NB)));

    assertThat(elements(parts, "word/document.xml", "tblHeader")).hasSize(1);
  }

  @Test
  void language_title_and_author_are_properties() throws IOException {
    Map<String, String> parts =
        DocxText.parts(docx(ManuscriptFixture.everything(ManuscriptLanguage.NN)));

    assertThat(parts.get("docProps/core.xml"))
        .contains(
            "<dc:title>Avtale om vertskommunesamarbeid</dc:title>",
            "<dc:subject>Versjon 2</dc:subject>",
            "<dc:creator>Samråd</dc:creator>",
            "<dc:language>nn-NO</dc:language>");
    assertThat(elements(parts, "word/styles.xml", "lang"))
        .allSatisfy(each -> assertThat(DocxText.value(each, "val")).isEqualTo("nn-NO"));
  }

  @Test
  void every_page_says_what_it_is_and_which() throws IOException {
    Map<String, String> parts =
        DocxText.parts(docx(ManuscriptFixture.everything(ManuscriptLanguage.NB)));

    assertThat(parts.get("word/header1.xml")).contains("Agder: avtale om vertskommune");
    assertThat(parts.get("word/footer1.xml")).contains("SHA-256 9f86", "PAGE", "NUMPAGES");
  }

  private static List<Element> elements(Map<String, String> parts, String part, String name)
      throws IOException {
    return DocxText.all(DocxText.xml(parts.get(part)).getDocumentElement(), name);
  }
}
