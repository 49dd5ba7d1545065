package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an agreement is complete, on the page and on paper. */
@ExtendWith(Browsing.class)
class CompletenessST {

  /** All the tables say, but for the ways on to forms. */
  private static final String SHOWN =
      """
      () => [...document.querySelectorAll('main tbody td, main tbody th')].map(cell => {
        const copy = cell.cloneNode(true);
        copy.querySelectorAll('a').forEach(link => link.remove());
        return [...copy.childNodes].map(part => part.textContent).join(' ');
      }).join(' ')
      """;

  @ParameterizedTest
  @CsvSource({
    "agreements/1/completeness, nb, nb-NO",
    "agreements/5/completeness, nn, nn-NO",
    "agreements/8/completeness, en, en-GB"
  })
  void the_paper_says_what_the_page_says(
      String address, String language, String tag, Visitors visitors) throws IOException {
    Look look = Look.pc().in(language);
    Visitor anne = visitors.with(look).as("anne.demo").go("?lang=" + language).go(address);
    List<String> said = words((String) anne.page().evaluate(SHOWN));

    assertThat(said).isNotEmpty();
    Download file =
        anne.page()
            .waitForDownload(
                () ->
                    anne.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF"))
                        .click());

    assertThat(file.suggestedFilename()).endsWith(".pdf");
    try (PDDocument paper = Loader.loadPDF(file.path().toFile())) {
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(tag);
      List<String> printed = words(new PDFTextStripper().getText(paper));
      assertThat(printed).containsAll(said);
      assertThat(printed).containsAll(words(anne.page().locator("h1").innerText()));
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 1).toList();
  }
}
