package no.samrad.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.agreement.AgreementId;
import no.samrad.clause.ItemLink;
import no.samrad.completeness.CompletenessReport;
import no.samrad.completeness.ItemReport;
import no.samrad.completeness.SetReport;
import no.samrad.completeness.Verdict;
import no.samrad.shared.AreaId;
import no.samrad.wording.DocumentLanguage;
import org.junit.jupiter.api.Test;

class CompletenessLineTest {

  @Test
  void what_is_not_fulfilled_is_named_by_kind() {
    CompletenessReport report =
        report(
            used(Verdict.FULFILLED, Verdict.MISSING, Verdict.PARTLY),
            used(Verdict.NOT_APPLICABLE, Verdict.MISSING));

    assertThat(CompletenessLine.said(report, DocumentLanguage.NB))
        .isEqualTo("1 av 5 krav oppfylt, 1 delvis, 2 mangler, 1 gjelder ikke");
    assertThat(CompletenessLine.said(report, DocumentLanguage.NN))
        .isEqualTo("1 av 5 krav oppfylte, 1 delvis, 2 manglar, 1 gjeld ikkje");
  }

  @Test
  void where_all_is_fulfilled_nothing_follows() {
    CompletenessReport report = report(used(Verdict.FULFILLED, Verdict.FULFILLED));

    assertThat(CompletenessLine.said(report, DocumentLanguage.NB)).isEqualTo("2 av 2 krav oppfylt");
  }

  @Test
  void a_set_that_must_not_be_used_counts_for_nothing() {
    SetReport refused = new SetReport(null, "", "", "gjelder ikke bydeler", "", List.of());

    assertThat(CompletenessLine.said(report(refused), DocumentLanguage.NN))
        .isEqualTo("ingen kontroll gjeld avtalen");
  }

  private static CompletenessReport report(SetReport... sets) {
    LocalDate day = LocalDate.of(2026, 3, 10);
    return new CompletenessReport(
        new AgreementId(1), new AreaId(3), "Avtale", 1, day, true, List.of(sets));
  }

  private static SetReport used(Verdict... verdicts) {
    List<ItemReport> items = Stream.of(verdicts).map(CompletenessLineTest::item).toList();
    return new SetReport(null, "", "", "", "", items);
  }

  private static ItemReport item(Verdict verdict) {
    ItemLink link = new ItemLink("SET", "a");
    return new ItemReport(link, "", "", true, true, false, verdict, List.of(), List.of(), null);
  }
}
