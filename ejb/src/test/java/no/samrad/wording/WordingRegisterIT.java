package no.samrad.wording;

import static no.samrad.shared.Refusals.assertRefused;
import static no.samrad.wording.DocumentLanguage.NB;
import static no.samrad.wording.DocumentLanguage.NN;
import static no.samrad.wording.WordingDesk.everything;
import static no.samrad.wording.WordingDesk.fromNothing;
import static no.samrad.wording.WordingDesk.fromTemplate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.prose.BlockKind;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordingRegisterIT {

  private static final WordingFacts NAMES =
      new WordingFacts(
          Map.of("area.name", "Agder", "host.name", "Prøve kommune"),
          Map.of("area.name", "Agder", "host.name", "Prøve kommune"));

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(
        em ->
            em.createNativeQuery(
                    "insert into person (id, given_name, family_name) values (7, 'Ingvild',"
                        + " 'Eksempel')")
                .executeUpdate());
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Beginning {

    @Test
    void a_template_gives_its_clauses_in_order_with_items_and_values() {
      WordingText text = text(begin("HOST_MUNICIPALITY", "TPL-VERT"), NB, NAMES);

      assertThat(text.status()).isEqualTo(WordingStatus.DRAFT);
      assertThat(text.plainTitle()).endsWith("i Agder");
      assertThat(text.clauses()).hasSize(15);
      assertThat(text.clauses()).extracting(WordingText.Clause::number).startsWith(1, 2, 3);
      assertThat(text.clauses().get(0).code()).isEqualTo("VK-01");
      assertThat(text.clauses().get(0).lineage()).isEqualTo(text.clauses().get(0).id().value());
      assertThat(text.clauses()).allSatisfy(clause -> assertThat(clause.items()).isNotNull());
      assertThat(text.clauses().get(0).items()).isNotEmpty();
      assertThat(plain(text)).contains("12 måneders").doesNotContain("{{");
    }

    @Test
    void a_template_may_ask_for_the_second_wording_of_a_clause() {
      sql("update clause_text set fallback = 'En annen ordlyd' where clause_id = 2");
      WordingText board = text(begin("HOST_MUNICIPALITY", "TPL-VERT-NEMND"), NB, NAMES);
      WordingText plain = text(begin("HOST_MUNICIPALITY", "TPL-VERT"), NB, NAMES);

      assertThat(board.clauses().get(1).code()).isEqualTo("VK-02");
      assertThat(board.clauses().get(1).prose().plain()).isEqualTo("En annen ordlyd");
      assertThat(plain.clauses().get(1).prose().plain()).startsWith("Samarbeidet skal gi");
    }

    @Test
    void both_languages_are_there() {
      WordingText text = text(begin("DATA_PROCESSING", "TPL-DBA"), NN, WordingFacts.NONE);

      assertThat(text.plainTitle()).startsWith("Databehandlaravtale");
      assertThat(text.clauses()).hasSize(15);
    }

    @Test
    void nothing_gives_an_empty_text() {
      WordingText text = text(get(desk -> desk.register().begin(fromNothing())), NN, NAMES);

      assertThat(text.plainTitle()).isEqualTo("Avtale på nynorsk");
      assertThat(text.clauses()).isEmpty();
    }

    @Test
    void a_template_of_another_type_or_day_is_none() {
      assertRefused(
          WordingRule.NO_SUCH_TEMPLATE, () -> begin("DATA_PROCESSING", "TPL-VERT"), "TPL-VERT");
    }

    @Test
    void the_place_for_signatures_is_no_hole() {
      WordingText text = text(begin("HOST_MUNICIPALITY", "TPL-VERT"), NB, NAMES);

      assertThat(text.clauses())
          .flatExtracting(WordingText.Clause::blocks)
          .filteredOn(block -> block.kind() == BlockKind.SIGNATURES)
          .hasSize(1);
      assertThat(text.holes()).extracting(Hole::placeholder).doesNotContain("signature.block");
    }
  }

  @Nested
  class Copying {

    @Test
    void the_next_version_has_the_same_clauses_by_lineage_and_the_same_values() {
      WordingId first = begin("HOST_MUNICIPALITY", "TPL-VERT");
      run(desk -> desk.register().seal(first, everything(desk.em())));

      WordingId second = get(desk -> desk.register().copy(first));

      WordingText before = text(first, NB, NAMES);
      WordingText after = text(second, NB, NAMES);
      assertThat(after.status()).isEqualTo(WordingStatus.DRAFT);
      assertThat(after.clauses())
          .extracting(WordingText.Clause::lineage)
          .isEqualTo(before.clauses().stream().map(WordingText.Clause::lineage).toList());
      assertThat(after.clauses().get(0).id()).isNotEqualTo(before.clauses().get(0).id());
      assertThat(after.clauses().get(0).items()).isEqualTo(before.clauses().get(0).items());
      assertThat(plain(after)).contains("12 måneders");
    }
  }

  @Nested
  class Sealing {

    @Test
    void every_hole_is_named_with_its_clause() {
      WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");

      RuleViolation refusal = refusal(desk -> desk.register().seal(id, NAMES));

      assertThat(refusal.rule()).isEqualTo(WordingRule.HOLES_LEFT);
      assertThat(refusal.details().get(1).toString())
          .contains("§ 4 Dagen oppgaver og myndighet overføres (nb)");
      assertThat((Integer) refusal.details().get(0)).isGreaterThan(10);
      assertThat(text(id, NB, NAMES).status()).isEqualTo(WordingStatus.DRAFT);
    }

    @Test
    void an_unfilled_placeholder_does_not_even_leave_the_draft_for_review() {
      WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");

      assertRefused(
          WordingRule.HOLES_LEFT, () -> run(desk -> desk.register().openReview(id, NAMES)));
    }

    @Test
    void a_clause_without_text_in_one_language_is_a_hole() {
      WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");
      sql(
          "update wording_clause set body_nn = ' ' where position = 3 and wording_id = "
              + id.value());

      RuleViolation refusal = refusal(desk -> desk.register().seal(id, everything(desk.em())));

      assertThat(refusal.details())
          .containsExactly(1, "§ 3 Oppgåver og myndigheit som blir overført (nn)");
    }

    @Test
    void a_text_without_clauses_is_not_sealed() {
      WordingId id = get(desk -> desk.register().begin(fromNothing()));

      assertRefused(WordingRule.NO_CLAUSES, () -> run(desk -> desk.register().seal(id, NAMES)));
    }

    @Test
    void what_was_sent_is_kept_word_for_word_with_its_hash() {
      WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");

      run(desk -> desk.register().seal(id, everything(desk.em())));

      WordingText sealed = text(id, NB, WordingFacts.NONE);
      assertThat(sealed.status()).isEqualTo(WordingStatus.SEALED);
      assertThat(sealed.holes()).isEmpty();
      assertThat(plain(sealed)).contains("(host.name)");
      assertThat(record(id, "nb"))
          .startsWith(sealed.plainTitle())
          .contains("§ 1 Parter og vertskommune", "(host.name)")
          .contains("[Signaturfelt for alle parter]")
          .doesNotContain("{{");
      assertThat(record(id, "nn")).contains("(nn host.name)");
      assertThat(WordingRecords.sha256(record(id, "nb"))).isEqualTo(sealed.sha256());
      assertThat(isUnchanged(id)).isTrue();
    }

    @Test
    void a_changed_text_is_found_out() {
      WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");
      run(desk -> desk.register().seal(id, everything(desk.em())));

      sql("update wording_clause set body_nn = body_nn || '.' where position = 2");

      assertThat(isUnchanged(id)).isFalse();
    }

    @Test
    void facts_that_change_later_do_not_change_it() {
      WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");
      run(desk -> desk.register().seal(id, everything(desk.em())));

      assertThat(text(id, NB, NAMES)).isEqualTo(text(id, NB, WordingFacts.NONE));
    }

    @Test
    void nothing_follows_a_seal() {
      WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");
      run(desk -> desk.register().seal(id, everything(desk.em())));

      List<Consumer<WordingRegister>> steps =
          List.of(
              register -> register.seal(id, WordingFacts.NONE),
              register -> register.openReview(id, WordingFacts.NONE),
              register -> register.reopen(id),
              register -> register.discard(id));
      for (Consumer<WordingRegister> step : steps) {
        assertRefused(WordingRule.SEALED, () -> run(desk -> step.accept(desk.register())));
      }
    }
  }

  @Test
  void review_is_opened_and_closed_again_and_a_draft_given_up() {
    WordingId id = begin("HOST_MUNICIPALITY", "TPL-VERT");

    run(desk -> desk.register().openReview(id, everything(desk.em())));
    assertThat(text(id, NB, NAMES).status()).isEqualTo(WordingStatus.REVIEW);
    assertRefused(
        WordingRule.NOT_A_DRAFT,
        () -> run(desk -> desk.register().openReview(id, everything(desk.em()))));
    run(desk -> desk.register().reopen(id));
    assertRefused(WordingRule.NOT_IN_REVIEW, () -> run(desk -> desk.register().reopen(id)));
    run(desk -> desk.register().discard(id));

    assertRefused(
        WordingRule.DISCARDED, () -> run(desk -> desk.register().seal(id, WordingFacts.NONE)));
  }

  @Test
  void a_text_that_does_not_exist_is_not_found() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> text(new WordingId(4711), NB, NAMES));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> run(desk -> desk.register().discard(new WordingId(4711))));
  }

  @Test
  void reading_takes_the_same_number_of_statements_however_long_the_text_is() {
    WordingId empty = get(desk -> desk.register().begin(fromNothing()));
    WordingId full = begin("HOST_MUNICIPALITY", "TPL-VERT");

    assertThat(persistence.statementsOf(em -> read(em, full)))
        .isEqualTo(persistence.statementsOf(em -> read(em, empty)));
  }

  private static void read(EntityManager em, WordingId id) {
    WordingDesk.of(em, WordingDesk.host()).register().text(id, NB, NAMES);
  }

  private WordingId begin(String type, String template) {
    return get(desk -> desk.register().begin(fromTemplate(type, template)));
  }

  private WordingText text(WordingId id, DocumentLanguage language, WordingFacts facts) {
    return get(desk -> desk.register().text(id, language, facts));
  }

  private static String plain(WordingText text) {
    return WordingSource.content(text);
  }

  private String record(WordingId id, String language) {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select content from wording_record where wording_id = ?1 and language"
                                + " = ?2")
                        .setParameter(1, id.value())
                        .setParameter(2, language)
                        .getSingleResult())
                .text(0));
  }

  private boolean isUnchanged(WordingId id) {
    return this.<Boolean>get(desk -> desk.register().isUnchanged(id));
  }

  private void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }

  private RuleViolation refusal(Consumer<WordingDesk> work) {
    try {
      run(work);
    } catch (RuleViolation refused) {
      return refused;
    }
    throw new AssertionError("nothing was refused");
  }

  private void run(Consumer<WordingDesk> work) {
    persistence.run(em -> work.accept(WordingDesk.of(em, WordingDesk.host())));
  }

  private <T> T get(Function<WordingDesk, T> work) {
    return persistence.get(em -> work.apply(WordingDesk.of(em, WordingDesk.host())));
  }
}
