package no.samrad.clause;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlainText;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads clauses and placeholders. */
@Repository
class ClauseListing {

  static final String COLUMNS =
      """
      c.id, c.version, c.code, c.edition, c.type_code, c.required,
        nb.title, nb.body, nb.fallback, nn.title, nn.body, nn.fallback,
        (select string_agg(i.rule_set_code || ':' || i.item_code, ','
            order by i.rule_set_code, length(i.item_code), i.item_code)
          from clause_item i where i.clause_id = c.id),
        c.source, c.verified_by, c.verified_on::text, c.valid_from::text, (c.valid_to - 1)::text
      """;

  static final String WORDS =
      """
      join clause_text nb on nb.clause_id = c.id and nb.language = 'nb'
      join clause_text nn on nn.clause_id = c.id and nn.language = 'nn'
      """;

  private static final String SELECT = "select " + COLUMNS + "from clause c " + WORDS;

  private static final String OF_TYPE =
      SELECT
          + """
          where c.type_code = ?1 and daterange(c.valid_from, c.valid_to) @> cast(?2 as date)
          order by c.code
          """;

  private static final String OF_DAY =
      SELECT + "where c.code = ?1 and daterange(c.valid_from, c.valid_to) @> cast(?2 as date)";

  private static final String ONE = SELECT + "where c.id = ?1";

  private static final String ROW =
      """
      select c.id, c.code, c.edition, c.type_code, t.name as type_name, w.title, c.required,
        (select count(*) from clause_item i where i.clause_id = c.id) as items,
        (select count(*) from template_clause x join template y on y.id = x.template_id
          where x.clause_code = c.code
            and daterange(y.valid_from, y.valid_to) && daterange(c.valid_from, c.valid_to))
          as templates,
        c.verified_by, c.verified_on::text as verified_on, c.valid_from::text as first_day,
        (c.valid_to - 1)::text as last_day
      from clause c
      join agreement_type_name t on t.type_code = c.type_code and t.language = ?1
      join clause_text w on w.clause_id = c.id
        and w.language = case ?1 when 'nn' then 'nn' else 'nb' end
      """;

  private static final String EDITIONS =
      ROW
          + """
          where c.code = (select x.code from clause x where x.id = ?2)
          order by c.valid_from desc
          """;

  private static final String SEARCH =
      "with hit as ("
          + ROW
          + """
          where daterange(c.valid_from, c.valid_to) @> cast(?2 as date)
            and (?3 = '' or c.type_code = ?3)
            and (?4 = '%' or lower(c.code) like ?4 escape '!'
              or exists (select from clause_text x where x.clause_id = c.id
                and lower(x.title || ' ' || x.body || ' ' || x.fallback) like ?4 escape '!'))
          ), placed as (
            select hit.*, row_number() over (order by
              case ?5 when 'title' then title when 'type' then type_name end
                collate samrad.norwegian,
              case ?5 when '-title' then title when '-type' then type_name end
                collate samrad.norwegian desc,
              case ?5 when 'verified' then verified_on end nulls first,
              case ?5 when '-verified' then verified_on end desc nulls last,
              case ?5 when '-code' then code end desc, code
            ) as place from hit
          )
          select p.id, p.code, p.edition, p.type_code, p.type_name, p.title, p.required, p.items,
            p.templates, p.verified_by, p.verified_on, p.first_day, p.last_day, t.total
          from (select count(*) as total from placed) t
          left join placed p on p.place > ?6 and p.place <= ?6 + ?7
          order by p.place
          """;

  private static final String PLACEHOLDERS =
      """
      select p.code, p.type, nb.label, nn.label, nb.example, nn.example
      from placeholder p
      join placeholder_text nb on nb.placeholder_code = p.code and nb.language = 'nb'
      join placeholder_text nn on nn.placeholder_code = p.code and nn.language = 'nn'
      order by p.code
      """;

  @PersistenceContext EntityManager em;

  List<ClauseEdition> ofType(TypeCode type, LocalDate day) {
    return rows(
            em.createNativeQuery(OF_TYPE)
                .setParameter(1, type.value())
                .setParameter(2, PlausibleDay.forQuery(day)))
        .stream()
        .map(row -> edition(row, 0))
        .toList();
  }

  Optional<ClauseEdition> ofDay(String code, LocalDate day) {
    return rows(
            em.createNativeQuery(OF_DAY)
                .setParameter(1, code)
                .setParameter(2, PlausibleDay.forQuery(day)))
        .stream()
        .map(row -> edition(row, 0))
        .findFirst();
  }

  ClauseEdition clause(ClauseId id) {
    return rows(em.createNativeQuery(ONE).setParameter(1, id.value())).stream()
        .map(row -> edition(row, 0))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  List<ClauseRow> editions(ClauseId id, Language language) {
    Query query =
        em.createNativeQuery(EDITIONS)
            .setParameter(1, written(language))
            .setParameter(2, id.value());
    return rows(query).stream().map(ClauseListing::row).toList();
  }

  PageOf<ClauseRow> search(ClauseSearch search, PageRequest page) {
    Query query =
        em.createNativeQuery(SEARCH)
            .setParameter(1, written(search.language()))
            .setParameter(2, PlausibleDay.forQuery(search.day()))
            .setParameter(3, search.type() == null ? "" : search.type().value())
            .setParameter(4, pattern(search.text()))
            .setParameter(5, page.sort())
            .setParameter(6, page.offset())
            .setParameter(7, page.size());
    List<NativeRow> rows = rows(query);
    return new PageOf<>(
        rows.stream().filter(row -> row.numberOrNull(0) != null).map(ClauseListing::row).toList(),
        rows.get(0).number(13));
  }

  Map<String, Placeholder> placeholders() {
    Map<String, Placeholder> found = new LinkedHashMap<>();
    for (NativeRow row : rows(em.createNativeQuery(PLACEHOLDERS))) {
      PlaceholderType type = PlaceholderType.valueOf(row.text(1).toUpperCase(Locale.ROOT));
      found.put(
          row.text(0),
          new Placeholder(row.text(0), type, row.text(2), row.text(3), row.text(4), row.text(5)));
    }
    return found;
  }

  /** The columns of an edition, from a place in the row on. */
  static ClauseEdition edition(NativeRow row, int at) {
    return new ClauseEdition(
        new ClauseId(row.number(at)),
        row.number(at + 1),
        row.text(at + 2),
        Math.toIntExact(row.number(at + 3)),
        new TypeCode(row.text(at + 4)),
        row.flag(at + 5),
        new ClauseWords(row.text(at + 6), row.text(at + 7), row.text(at + 8)),
        new ClauseWords(row.text(at + 9), row.text(at + 10), row.text(at + 11)),
        items(row.text(at + 12)),
        row.text(at + 13),
        new Verification(row.text(at + 14), row.day(at + 15)),
        row.day(at + 16),
        row.day(at + 17));
  }

  private static ClauseRow row(NativeRow row) {
    return new ClauseRow(
        new ClauseId(row.number(0)),
        row.text(1),
        Math.toIntExact(row.number(2)),
        new TypeCode(row.text(3)),
        row.text(4),
        row.text(5),
        row.flag(6),
        row.number(7),
        row.number(8),
        new Verification(row.text(9), row.day(10)),
        row.day(11),
        row.day(12));
  }

  private static List<ItemLink> items(String joined) {
    return Arrays.stream(joined.split(",", -1))
        .filter(each -> !each.isEmpty())
        .map(ItemLink::of)
        .toList();
  }

  private static String pattern(String typed) {
    String lower = PlainText.line(typed).toLowerCase(Locale.ROOT);
    String literal = lower.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return literal.isEmpty() ? "%" : "%" + literal + "%";
  }

  static String written(Language language) {
    boolean known = language == Language.NB || language == Language.NN || language == Language.EN;
    return (known ? language : Language.NB).code();
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
