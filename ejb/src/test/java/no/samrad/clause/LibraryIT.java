package no.samrad.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.rule.RuleDesk;
import no.samrad.security.Callers;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reference data hold, and that all of it fits together in both languages. */
class LibraryIT {

  private static final LocalDate TODAY = ClauseDesk.TODAY;
  private static final TypeCode HOST = new TypeCode("HOST_MUNICIPALITY");

  private static TestDatabase database;
  private static TestPersistence persistence;
  private static EntityManager em;
  private static Library library;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    em = persistence.factory().createEntityManager();
    library = ClauseDesk.libraryOn(em);
  }

  @AfterAll
  static void stop() {
    em.close();
    persistence.close();
    database.close();
  }

  @Test
  void everything_the_content_has_is_there() {
    List<ClauseEdition> clauses = everyClause();

    assertThat(clauses).hasSize(71);
    assertThat(clauses).filteredOn(ClauseEdition::required).hasSize(65);
    assertThat(clauses).filteredOn(each -> !each.nb().fallback().isEmpty()).hasSize(12);
    assertThat(clauses).filteredOn(each -> !each.nn().fallback().isEmpty()).hasSize(12);
    assertThat(clauses).noneMatch(each -> each.verification().isDone());
    assertThat(types()).hasSize(6);
    assertThat(templates()).hasSize(6);
    assertThat(library.placeholders()).hasSize(63);
    assertThat(paper().sections()).hasSize(10);
    assertThat(papersFor("STUDY")).isEmpty();
  }

  @Test
  void every_item_a_clause_is_meant_to_fulfil_exists_and_every_item_has_a_clause() {
    TreeSet<String> meant = new TreeSet<>();
    everyClause().forEach(each -> each.items().forEach(item -> meant.add(item.toString())));
    TreeSet<String> known = new TreeSet<>();
    persistence
        .get(em -> RuleDesk.bookOn(em).items())
        .forEach((set, items) -> items.forEach(item -> known.add(set + ":" + item)));

    assertThat(known).hasSize(59);
    assertThat(meant).isEqualTo(known);
  }

  @Test
  void every_placeholder_in_a_text_exists_and_is_used_in_both_languages() {
    Map<String, Placeholder> known = library.placeholders();

    for (ClauseEdition clause : everyClause()) {
      assertThat(known.keySet()).as(clause.code()).containsAll(clause.placeholders());
      assertThat(clause.nb().placeholders())
          .as(clause.code())
          .containsExactlyInAnyOrderElementsOf(clause.nn().placeholders());
      assertThat(clause.nb().hasBrokenPlaceholder()).as(clause.code()).isFalse();
      assertThat(clause.nn().hasBrokenPlaceholder()).as(clause.code()).isFalse();
    }
    for (TemplateRow template : templates()) {
      requireKnown(known, template.titleNb(), template.titleNn());
    }
    requireKnown(known, paper().titleNb(), paper().titleNn());
    for (CasePaper.Section section : paper().sections()) {
      requireKnown(
          known, section.titleNb() + section.bodyNb(), section.titleNn() + section.bodyNn());
    }
  }

  private static void requireKnown(Map<String, Placeholder> known, String nb, String nn) {
    ClauseWords bokmal = new ClauseWords(nb, "", "");
    ClauseWords nynorsk = new ClauseWords(nn, "", "");
    assertThat(known.keySet()).as(nb).containsAll(bokmal.placeholders());
    assertThat(nynorsk.placeholders())
        .as(nb)
        .containsExactlyInAnyOrderElementsOf(bokmal.placeholders());
  }

  @Test
  void every_clause_of_a_template_exists_and_a_second_wording_is_there_where_it_is_used() {
    for (TemplateRow row : templates()) {
      TemplateDetails template = library.template(row.id(), TODAY);

      assertThat(template.clauses()).as(row.code()).hasSize((int) row.clauses());
      assertThat(template.clauses())
          .as(row.code())
          .filteredOn(TemplateClause::usesFallback)
          .noneMatch(each -> each.clause().nb().fallback().isEmpty());
      assertThat(template.clauses()).allMatch(each -> each.clause().type().equals(row.type()));
      assertThat(library.placeholders().keySet()).containsAll(template.values().keySet());
    }
  }

  @Test
  void the_template_with_a_board_says_the_other_wording() {
    TemplateDetails board = library.template(new TemplateId(2), TODAY);
    TemplateClause purpose = board.clauses().get(1);

    assertThat(purpose.clause().code()).isEqualTo("VK-02");
    assertThat(purpose.bodyNb()).isEqualTo(purpose.clause().nb().fallback());
    assertThat(purpose.bodyNn()).isEqualTo(purpose.clause().nn().fallback());
    assertThat(board.clauses().get(0).bodyNb())
        .isEqualTo(board.clauses().get(0).clause().nb().body());
    assertThat(board.ruleSets()).containsExactly("KOML-20-4", "KOML-20-4+20-3");
    assertThat(board.values()).containsEntry("notice.months", "12");
    assertThat(board.attachments()).hasSize(1);
  }

  @Test
  void a_type_has_its_roles_and_rule_sets_in_order() {
    TypeDetails host = library.type(HOST, Language.EN);

    assertThat(host.name()).isEqualTo("Host municipality agreement");
    assertThat(host.parties())
        .containsExactly(
            new TypeParty(TypeRole.HOST, FilledBy.UNIT, 1, 1, true, true),
            new TypeParty(TypeRole.PARTICIPANT, FilledBy.UNIT, 1, 400, true, true));
    assertThat(host.ruleSets()).containsExactly("KOML-20-4", "KOML-20-4+20-3");
    assertThat(host.isAdopted()).isTrue();
    assertThat(library.type(new TypeCode("STUDY"), Language.NB).isAdopted()).isFalse();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> library.type(new TypeCode("GONE"), Language.NB));
  }

  @Test
  void nothing_is_there_before_the_library_began() {
    LocalDate before = LocalDate.of(2025, 12, 31);

    assertThat(library.clauses(HOST, before)).isEmpty();
    assertThat(library.templates(HOST, before)).isEmpty();
    assertThat(library.clause("VK-01", before)).isEmpty();
    assertThat(library.casePaper(HOST, before)).isEmpty();
    assertThat(library.types(LocalDate.of(2011, 12, 31), Language.NB)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', 71, DB-01",
    "'', HOST_MUNICIPALITY, '', 16, VK-01",
    "'', HOST_MUNICIPALITY, -code, 16, VK-16",
    "vk-0, '', '', 9, VK-01",
    "VERTSKOMMUNE, STUDY, '', 0, ''",
    "desse kommunane, '', title, 1, VK-01",
    "{{settlement.key}}, '', '', 1, VK-10",
    "100%, '', '', 0, ''",
    "'', HOST_MUNICIPALITY, verified, 16, VK-01"
  })
  void clauses_are_found_by_code_and_words(
      String text, String type, String sort, long total, String first) {
    TypeCode code = type.isEmpty() ? null : new TypeCode(type);
    PageOf<ClauseRow> page =
        persistence.get(
            em ->
                ClauseDesk.of(em, Callers.administrator())
                    .queries()
                    .clauses(
                        new ClauseSearch(text, code, TODAY, Language.NB),
                        new PageRequest(1, 5, sort)));

    assertThat(page.total()).isEqualTo(total);
    assertThat(page.items()).hasSize((int) Math.min(5, total));
    if (total > 0) {
      assertThat(page.items().get(0).code()).isEqualTo(first);
    }
  }

  @Test
  void a_clause_shows_where_it_is_used() {
    ClauseDetails clause =
        persistence.get(
            em ->
                ClauseDesk.of(em, Callers.administrator())
                    .queries()
                    .clause(new ClauseId(1), Language.NN));

    assertThat(clause.clause().code()).isEqualTo("VK-01");
    assertThat(clause.clause().items()).containsExactly(new ItemLink("KOML-20-4", "a"));
    assertThat(clause.templates())
        .extracting(TemplateRow::code)
        .containsExactly("TPL-VERT", "TPL-VERT-NEMND");
    assertThat(clause.editions()).extracting(ClauseRow::edition).containsExactly(1);
    assertThat(clause.editions().get(0).title()).isEqualTo("Partar og vertskommune");
    assertThat(clause.isNewest()).isTrue();
  }

  private static List<ClauseEdition> everyClause() {
    return types().stream().flatMap(type -> library.clauses(type.code(), TODAY).stream()).toList();
  }

  private static List<TypeDetails> types() {
    return library.types(TODAY, Language.NB);
  }

  private static List<TemplateRow> templates() {
    return types().stream()
        .flatMap(type -> library.templates(type.code(), TODAY).stream())
        .toList();
  }

  private static Optional<CasePaper> papersFor(String type) {
    return library.casePaper(new TypeCode(type), TODAY);
  }

  private static CasePaper paper() {
    return library.casePaper(HOST, TODAY).orElseThrow();
  }
}
