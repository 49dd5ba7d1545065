package no.samrad.agendapaper;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemPaperTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/agreements/1",
        "/agreements?q=avtale&area=agder",
        "/areas/agder?day=2026-01-01#history",
        "  /agreements/1  "
      })
  void a_link_leads_to_a_page_of_this_application(String link) {
    assertThat(new PaperLink(link).path()).isEqualTo(link.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "//example.com/agreements",
        "/\\example.com",
        "javascript:alert(1)",
        "agreements/1",
        "/agreements/../../manager",
        "/agreements/1 2",
        "/agreements/<script>"
      })
  void any_other_address_is_refused(String link) {
    assertRefused(ItemPaperRule.LINK_NOT_HERE, () -> new PaperLink(link));
  }

  @Test
  void a_link_says_where_to_and_is_not_too_long() {
    assertRefused(ItemPaperRule.LINK_MISSING, () -> new PaperLink(" "));
    assertRefused(ItemPaperRule.LINK_TOO_LONG, () -> new PaperLink("/" + "a".repeat(300)), 300);
  }

  @Test
  void a_title_is_typed_or_follows_from_the_file() {
    assertThat(PaperTitle.orNameOf(" ", "Kostnader 2026.pdf").text()).isEqualTo("Kostnader 2026");
    assertThat(PaperTitle.orNameOf("Kostnader", "x.pdf").text()).isEqualTo("Kostnader");
    assertRefused(ItemPaperRule.TITLE_MISSING, () -> new PaperTitle(" "));
    assertRefused(ItemPaperRule.TITLE_TOO_LONG, () -> new PaperTitle("æ".repeat(201)), 200);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, () -> new PaperTitle("010100 50053"));
  }
}
