package no.samrad.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.samrad.area.OrganisationForm;
import no.samrad.clause.Placeholder;
import no.samrad.clause.PlaceholderType;
import no.samrad.place.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessWordsTest {

  private static final List<Language> WRITTEN = List.of(Language.NB, Language.NN, Language.EN);
  private static final Placeholder MONTHS =
      new Placeholder(
          "notice.months",
          PlaceholderType.NUMBER,
          "Varsel i måneder",
          "Varsel i månader",
          "1",
          "1");

  @ParameterizedTest
  @EnumSource
  void every_finding_is_a_sentence_in_every_language(FindingKind kind) {
    for (Language language : WRITTEN) {
      String sentence = in(language).sentence(Finding.of(kind, "1", "2", "3"));
      assertThat(sentence).isNotBlank().doesNotContain("{", "}");
    }
  }

  @Test
  void clauses_names_and_days_are_written_out() {
    LocalDate day = LocalDate.of(2027, 1, 1);

    assertThat(in(Language.NB).sentence(Finding.of(FindingKind.IN_CLAUSES, List.of(1, 3, 12))))
        .isEqualTo("Står i §\u00a01, §\u00a03 og §\u00a012.");
    assertThat(
            in(Language.EN)
                .sentence(Finding.of(FindingKind.MEMBERS_ARE_NO_PARTIES, List.of("A", "B"), day)))
        .isEqualTo("Member of the area on 01.01.2027, but no party: A and B.");
  }

  @Test
  void a_placeholder_is_called_what_it_is_called_in_the_language() {
    Finding open = Finding.of(FindingKind.LEFT_OPEN, 4, List.of("notice.months", "x.y"));

    assertThat(in(Language.NB).sentence(open)).contains("«Varsel i måneder» og x.y");
    assertThat(in(Language.NN).sentence(open)).contains("«Varsel i månader»");
  }

  @Test
  void every_form_of_an_area_has_a_word() {
    for (OrganisationForm form : OrganisationForm.values()) {
      Dossier dossier = DossierFixture.complete().form(form.name()).build();
      for (Language language : WRITTEN) {
        assertThat(in(language).refusal(RuleSetFixture.host().build().refusals().get(5), dossier))
            .doesNotContain("{{")
            .doesNotContain(form.name());
      }
    }
  }

  private static CompletenessWords in(Language language) {
    return new CompletenessWords(
        language, Map.of("notice.months", MONTHS), ZoneId.of("Europe/Oslo"));
  }
}
