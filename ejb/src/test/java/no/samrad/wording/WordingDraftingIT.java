package no.samrad.wording;

import static no.samrad.shared.Refusals.assertRefused;
import static no.samrad.wording.WordingDesk.AGDER;
import static no.samrad.wording.WordingDesk.everything;
import static no.samrad.wording.WordingDesk.fromTemplate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AtOnce;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordingDraftingIT {

  private static final Titles NEW_TITLE = new Titles("Ny tittel", "Ny tittel nn");

  private TestDatabase database;
  private TestPersistence persistence;
  private WordingId text;

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
    text = get(desk -> desk.register().begin(fromTemplate("HOST_MUNICIPALITY", "TPL-VERT")));
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void a_clause_gets_another_text_cleaned_and_says_so_against_the_library() {
    change(clause(0), words("•\ten\u00a0to"));

    DraftClause changed = clause(0);
    assertThat(changed.body().nb()).isEqualTo("- en to");
    assertThat(changed.title()).isEqualTo(NEW_TITLE);
    assertThat(changed.origin()).isEqualTo(ClauseOrigin.CHANGED);
    assertThat(clause(1).origin()).isEqualTo(ClauseOrigin.LIBRARY);

    run(desk -> desk.drafting().restore(changed.id(), changed.version()));
    assertThat(clause(0).origin()).isEqualTo(ClauseOrigin.LIBRARY);
  }

  @Test
  void whoever_saw_an_older_text_of_the_same_clause_is_told() {
    DraftClause seen = clause(0);
    change(seen, words("Først"));

    assertThatExceptionOfType(StaleData.class).isThrownBy(() -> change(seen, words("Etterpå")));
    assertThat(clause(0).body().nb()).isEqualTo("Først");
  }

  @Test
  void moving_a_clause_disturbs_nobody_who_writes_it() {
    DraftClause seen = clause(1);
    run(desk -> desk.ordering().move(seen.id(), true));
    assertThat(clause(0).id()).isEqualTo(seen.id());

    change(seen, words("Skrevet"));

    assertThat(clause(0).body().nb()).isEqualTo("Skrevet");
  }

  @Test
  void what_a_clause_may_not_hold_is_refused_by_name() {
    refused(WordingRule.UNKNOWN_PLACEHOLDER, words("Fra {{noe.annet}} og {{ukjent}}"));
    refused(WordingRule.PLACEHOLDER_NOT_FINISHED, words("Fra {{host.name"));
    refused(WordingRule.CLAUSE_TOO_LONG, words("x".repeat(WordingClause.LONGEST_BODY + 1)));
    refused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        words("Nummer " + IdentityNumbers.BIRTH_NUMBER));
    refused(WordingRule.TITLE_MISSING, ClauseWords.of("Tittel", " ", "a", "b"));
  }

  @Test
  void clauses_are_added_taken_out_and_put_back() {
    WordingClauseId own = get(desk -> desk.ordering().addOwn(text, words("Egen tekst")));
    WordingClauseId library = get(desk -> desk.ordering().addFromLibrary(text, "VK-16"));
    assertThat(draft().clauses()).hasSize(17);
    assertThat(read().clauses().get(15).lineage()).isEqualTo(own.value());
    assertThat(read().clauses().get(16).id()).isEqualTo(library);
    assertThat(read().clauses().get(16).items()).isNotEmpty();

    DraftClause first = clause(0);
    run(desk -> desk.ordering().remove(first.id(), first.version()));
    assertThat(read().clauses()).hasSize(16);
    assertThat(read().clauses().get(0).number()).isEqualTo(1);
    assertThat(draft().clauses().get(16).removed()).isTrue();

    run(desk -> desk.ordering().putBack(first.id()));
    assertThat(read().clauses().get(16).id()).isEqualTo(first.id());
    assertRefused(
        WordingRule.NO_SUCH_CLAUSE,
        () -> get(desk -> desk.ordering().addFromLibrary(text, "XX-1")));
  }

  @Test
  void placeholders_are_filled_and_somebody_elses_value_is_not_overwritten() {
    Titles none = new Titles("", "");
    Filled key = new Filled("settlement.key", none, new Titles("likt", "likt nn"));
    fill(key);
    assertThat(draft().values()).containsEntry("settlement.key", key.wanted());

    Filled other = new Filled("settlement.key", none, new Titles("annet", "anna"));
    assertThatExceptionOfType(StaleData.class).isThrownBy(() -> fill(other));
    assertRefused(
        WordingRule.VALUE_IN_ONE_LANGUAGE,
        () -> fill(new Filled("team.posts", none, new Titles("seks", ""))));
    fill(new Filled("settlement.key", key.wanted(), none));
    assertThat(draft().values()).doesNotContainKey("settlement.key");
  }

  private void fill(Filled value) {
    run(desk -> desk.drafting().fill(text, List.of(value)));
  }

  @Test
  void nobody_else_writes_or_reads_a_draft() {
    DraftClause seen = clause(0);
    for (String role : List.of(Role.MUNICIPAL_CONTACT, Role.COUNCIL_MEMBER, Role.AUDITOR)) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  persistence.run(
                      em ->
                          WordingDesk.of(em, Callers.holding(role, AGDER))
                              .drafting()
                              .change(seen.id(), seen.version(), words("x"))));
    }
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                persistence.run(
                    em ->
                        WordingDesk.of(em, Callers.holding(Role.COUNCIL_MEMBER, AGDER))
                            .queries()
                            .text(
                                new FilledWording(text, WordingFacts.NONE), DocumentLanguage.NB)));
  }

  @Test
  void comments_are_said_in_review_only_and_resolved_with_a_note() {
    DraftClause clause = clause(0);
    assertRefused(
        WordingRule.NOT_IN_REVIEW,
        () -> get(desk -> desk.review().comment(clause.id(), null, "Hva med dette?")));
    run(desk -> desk.register().openReview(text, everything(desk.em())));
    CommentId said = get(desk -> desk.review().comment(clause.id(), null, "Hva med dette?"));
    CommentId answer = get(desk -> desk.review().answer(said, null, "Det er rettet"));
    assertRefused(WordingRule.NOT_A_DRAFT, () -> change(clause, words("x")));
    run(desk -> desk.register().reopen(text));
    assertRefused(WordingRule.NOTE_MISSING, () -> run(desk -> desk.review().resolve(said, " ")));
    run(desk -> desk.review().resolve(said, "Rettet i § 1"));
    assertRefused(
        WordingRule.ALREADY_RESOLVED, () -> run(desk -> desk.review().resolve(said, "Igjen")));

    List<CommentRow> rows = get(desk -> desk.queries().comments(text, "nb"));
    assertThat(rows).extracting(CommentRow::id).containsExactly(said, answer);
    assertThat(rows.get(0).resolved().words()).isEqualTo("Rettet i § 1");
    assertThat(rows).noneMatch(CommentRow::isOpen);
  }

  @Test
  void versions_are_compared_by_lineage() {
    run(desk -> desk.register().seal(text, everything(desk.em())));
    WordingId next = get(desk -> desk.register().copy(text));
    List<DraftClause> copied = get(desk -> desk.queries().draft(next)).clauses();
    run(desk -> desk.ordering().move(copied.get(3).id(), true));
    run(desk -> desk.ordering().remove(copied.get(5).id(), copied.get(5).version()));
    run(desk -> desk.ordering().addOwn(next, words("Helt ny tekst")));
    FilledWording before = new FilledWording(text, WordingFacts.NONE);
    WordingComparison comparison =
        get(
            desk ->
                desk.queries()
                    .comparison(
                        before,
                        new FilledWording(next, everything(desk.em())),
                        DocumentLanguage.NB));

    assertThat(comparison.changedClauses()).isEqualTo(3);
    assertThat(comparison.clauses()).hasSize(16);
    assertThat(comparison.clauses().stream().filter(each -> each.moved())).hasSize(1);
    assertThat(comparison.clauses().get(15).kind()).isEqualTo(WordingComparison.Kind.ADDED);
    assertThat(comparison.clauses().get(5).kind()).isEqualTo(WordingComparison.Kind.REMOVED);
  }

  @Test
  void two_who_change_different_clauses_at_once_both_succeed() throws Exception {
    for (int round = 0; round < 20; round++) {
      assertThat(AtOnce.run(changing(clause(0), round), changing(clause(1), round)))
          .containsExactly("done", "done");
    }
  }

  @Test
  void of_two_who_change_the_same_clause_at_once_one_is_told() throws Exception {
    for (int round = 0; round < 20; round++) {
      DraftClause seen = clause(0);
      assertThat(AtOnce.run(changing(seen, round), changing(seen, -round - 1)))
          .containsExactlyInAnyOrder("done", "stale");
    }
  }

  @Test
  void a_text_that_is_sealed_while_somebody_changes_it_is_what_was_sealed() throws Exception {
    for (int round = 0; round < 10; round++) {
      text = get(desk -> desk.register().begin(fromTemplate("HOST_MUNICIPALITY", "TPL-VERT")));
      List<String> outcomes =
          AtOnce.run(
              changing(clause(0), round),
              () -> outcome(desk -> desk.register().seal(text, everything(desk.em()))));

      assertThat(outcomes.get(1)).isEqualTo("done");
      assertThat(outcomes.get(0)).isIn("done", "SEALED");
      assertThat(this.<Boolean>get(desk -> desk.register().isUnchanged(text))).isTrue();
    }
  }

  private Callable<String> changing(DraftClause seen, int round) {
    return () ->
        outcome(desk -> desk.drafting().change(seen.id(), seen.version(), words("Runde " + round)));
  }

  private String outcome(Consumer<WordingDesk> work) {
    try {
      run(work);
      return "done";
    } catch (StaleData stale) {
      return "stale";
    } catch (RuleViolation refused) {
      return refused.rule().name();
    }
  }

  private void refused(no.samrad.shared.BusinessRule rule, ClauseWords words) {
    assertRefused(rule, () -> change(clause(0), words));
  }

  private void change(DraftClause seen, ClauseWords words) {
    run(desk -> desk.drafting().change(seen.id(), seen.version(), words));
  }

  private static ClauseWords words(String body) {
    return new ClauseWords(NEW_TITLE, new Titles(body, body));
  }

  private WordingDraft draft() {
    return get(desk -> desk.queries().draft(text));
  }

  private DraftClause clause(int index) {
    return draft().clauses().get(index);
  }

  private WordingText read() {
    return get(desk -> desk.register().text(text, DocumentLanguage.NB, WordingFacts.NONE));
  }

  private void run(Consumer<WordingDesk> work) {
    persistence.run(em -> work.accept(WordingDesk.of(em, WordingDesk.host())));
  }

  private <T> T get(Function<WordingDesk, T> work) {
    return persistence.get(em -> work.apply(WordingDesk.of(em, WordingDesk.host())));
  }
}
