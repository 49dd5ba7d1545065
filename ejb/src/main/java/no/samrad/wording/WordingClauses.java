package no.samrad.wording;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.samrad.prose.Prose;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** All clauses of all texts. Whoever changes one has its text's lock. */
@Repository
class WordingClauses {

  private static final String LIBRARY =
      """
      select c.code, c.edition, nb.title, nn.title, nb.body, nn.body
      from clause c
      join clause_text nb on nb.clause_id = c.id and nb.language = 'nb'
      join clause_text nn on nn.clause_id = c.id and nn.language = 'nn'
      where c.code = ?1
      """;

  private static final String ON_DAY =
      LIBRARY + " and daterange(c.valid_from, c.valid_to) @> cast(?2 as date)";
  private static final String IN_EDITION = LIBRARY + " and c.edition = ?2";

  private static final String ITEMS =
      """
      insert into wording_clause_item (wording_clause_id, area_id, rule_set_code, item_code)
      select w.id, w.area_id, i.rule_set_code, i.item_code
      from wording_clause w
      join clause c on c.code = w.clause_code and c.edition = w.edition
      join clause_item i on i.clause_id = c.id
      where w.id = ?1
      """;

  private static final String UNKNOWN =
      """
      select x.code from unnest(string_to_array(?1, '|')) x(code)
      where not exists (select from placeholder p where p.code = x.code)
      order by 1
      """;

  /** Past the version: whoever is writing one of them is not disturbed. */
  private static final String SWAP =
      """
      update wording_clause c set position = other.position
      from wording_clause other
      where (c.id = ?1 and other.id = ?2) or (c.id = ?2 and other.id = ?1)
      """;

  @PersistenceContext EntityManager em;

  /** A clause of the library with its words. */
  record FromLibrary(LibraryClause origin, ClauseWords words) {}

  /** The text a clause belongs to; its lock is taken before the clause is read for a change. */
  WordingId wording(WordingClauseId id) {
    List<?> rows =
        em.createNativeQuery("select c.wording_id from wording_clause c where c.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(id);
    }
    return new WordingId(NativeRow.of(rows.get(0)).number(0));
  }

  WordingClause require(WordingClauseId id) {
    return Optional.ofNullable(em.find(WordingClause.class, id.value()))
        .orElseThrow(() -> new NotFound(id));
  }

  /** Those that are part of the text, in order. */
  List<WordingClause> of(WordingId wording) {
    return em.createQuery(
            """
            select c from WordingClause c
            where c.wordingId = :wording and c.removedAt is null order by c.position
            """,
            WordingClause.class)
        .setParameter("wording", wording.value())
        .getResultList();
  }

  WordingClause add(WordingClause clause, int place) {
    em.persist(clause);
    clause.begin(place);
    em.flush();
    if (!clause.origin().isNone()) {
      em.createNativeQuery(ITEMS).setParameter(1, clause.id().value()).executeUpdate();
    }
    return clause;
  }

  void swap(WordingClause one, WordingClause other) {
    em.createNativeQuery(SWAP)
        .setParameter(1, one.id().value())
        .setParameter(2, other.id().value())
        .executeUpdate();
  }

  void flush() {
    em.flush();
  }

  FromLibrary library(String code, LocalDate day) {
    return library(em.createNativeQuery(ON_DAY), code, PlausibleDay.forQuery(day))
        .orElseThrow(() -> new RuleViolation(WordingRule.NO_SUCH_CLAUSE, code));
  }

  /** Empty for own text, and where the library no longer has the edition. */
  Optional<FromLibrary> library(LibraryClause origin) {
    return origin.isNone()
        ? Optional.empty()
        : library(em.createNativeQuery(IN_EDITION), origin.code(), origin.edition());
  }

  private static Optional<FromLibrary> library(Query query, String code, Object which) {
    List<?> rows = query.setParameter(1, code).setParameter(2, which).getResultList();
    return rows.stream().map(NativeRow::of).map(WordingClauses::fromLibrary).findFirst();
  }

  private static FromLibrary fromLibrary(NativeRow row) {
    return new FromLibrary(
        new LibraryClause(row.text(0), (int) row.number(1)),
        ClauseWords.of(row.text(2), row.text(3), row.text(4), row.text(5)));
  }

  /** Refuses placeholders nobody has heard of, and those that are not finished. */
  void requireKnownPlaceholders(List<String> texts) {
    TreeSet<String> codes = new TreeSet<>();
    for (String text : texts) {
      Prose prose = Prose.parse(text);
      if (prose.hasBrokenPlaceholder()) {
        throw new RuleViolation(WordingRule.PLACEHOLDER_NOT_FINISHED);
      }
      codes.addAll(prose.placeholders());
    }
    List<?> unknown =
        em.createNativeQuery(UNKNOWN).setParameter(1, String.join("|", codes)).getResultList();
    if (!codes.isEmpty() && !unknown.isEmpty()) {
      String named = unknown.stream().map(String::valueOf).collect(joining(", "));
      throw new RuleViolation(WordingRule.UNKNOWN_PLACEHOLDER, named);
    }
  }
}
