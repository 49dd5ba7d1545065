package no.samrad.clause;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads templates and case papers, in a fixed number of statements. */
@Repository
class TemplateListing {

  private static final String SELECT =
      """
      select t.id, t.code, t.edition, t.type_code, t.form, nb.title, nn.title,
        (select count(*) from template_clause c where c.template_id = t.id),
        t.source, t.verified_by, t.verified_on::text, t.valid_from::text, (t.valid_to - 1)::text,
        (select string_agg(s.rule_set_code, ',' order by s.position)
          from template_rule_set s where s.template_id = t.id)
      from template t
      join template_title nb on nb.template_id = t.id and nb.language = 'nb'
      join template_title nn on nn.template_id = t.id and nn.language = 'nn'
      """;

  private static final String OF_TYPE =
      SELECT
          + """
          where (?1 = '' or t.type_code = ?1)
            and daterange(t.valid_from, t.valid_to) @> cast(?2 as date)
          order by t.id
          """;

  private static final String WITH_CLAUSE =
      SELECT
          + """
          where exists (
            select from template_clause x join clause c on c.code = x.clause_code
            where x.template_id = t.id and c.id = ?1
              and daterange(c.valid_from, c.valid_to) && daterange(t.valid_from, t.valid_to))
          order by t.id
          """;

  private static final String ONE = SELECT + "where t.id = ?1";

  private static final String CLAUSES =
      "select x.position, x.use_fallback, "
          + ClauseListing.COLUMNS
          + """
          from template_clause x
          join clause c on c.code = x.clause_code
            and daterange(c.valid_from, c.valid_to) @> cast(?2 as date)
          """
          + ClauseListing.WORDS
          + "where x.template_id = ?1 order by x.position";

  private static final String VALUES =
      """
      select v.placeholder_code, v.value from template_value v
      where v.template_id = ?1 order by v.placeholder_code
      """;

  private static final String ATTACHMENTS =
      """
      select a.title_nb, a.title_nn from template_attachment a
      where a.template_id = ?1 order by a.position
      """;

  private static final String CASE_PAPER =
      """
      select p.code, p.edition, p.type_code, p.title_nb, p.title_nn, p.source, p.verified_by,
        p.verified_on::text, s.code, s.required, s.verified, s.title_nb, s.title_nn, s.body_nb,
        s.body_nn
      from case_paper p join case_paper_section s on s.case_paper_id = p.id
      where p.id = (select min(x.id) from case_paper x
        where x.type_code = ?1 and daterange(x.valid_from, x.valid_to) @> cast(?2 as date))
      order by s.position
      """;

  @PersistenceContext EntityManager em;

  /**
   * @param type null for every type
   */
  List<TemplateRow> ofType(TypeCode type, LocalDate day) {
    Query query =
        em.createNativeQuery(OF_TYPE)
            .setParameter(1, type == null ? "" : type.value())
            .setParameter(2, PlausibleDay.forQuery(day));
    return rows(query).stream().map(TemplateListing::row).toList();
  }

  List<TemplateRow> withClause(ClauseId clause) {
    return rows(em.createNativeQuery(WITH_CLAUSE).setParameter(1, clause.value())).stream()
        .map(TemplateListing::row)
        .toList();
  }

  TemplateDetails template(TemplateId id, LocalDate day) {
    NativeRow row =
        rows(em.createNativeQuery(ONE).setParameter(1, id.value())).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    return new TemplateDetails(
        row(row),
        clauses(id, day),
        Arrays.stream(row.text(13).split(",", -1)).filter(each -> !each.isEmpty()).toList(),
        values(id),
        rows(em.createNativeQuery(ATTACHMENTS).setParameter(1, id.value())).stream()
            .map(each -> new TemplateDetails.Attachment(each.text(0), each.text(1)))
            .toList());
  }

  private List<TemplateClause> clauses(TemplateId id, LocalDate day) {
    Query query =
        em.createNativeQuery(CLAUSES)
            .setParameter(1, id.value())
            .setParameter(2, PlausibleDay.forQuery(day));
    return rows(query).stream()
        .map(
            row ->
                new TemplateClause(
                    Math.toIntExact(row.number(0)), row.flag(1), ClauseListing.edition(row, 2)))
        .toList();
  }

  private Map<String, String> values(TemplateId id) {
    Map<String, String> values = new LinkedHashMap<>();
    rows(em.createNativeQuery(VALUES).setParameter(1, id.value()))
        .forEach(row -> values.put(row.text(0), row.text(1)));
    return values;
  }

  Optional<CasePaper> casePaper(TypeCode type, LocalDate day) {
    List<NativeRow> rows =
        rows(
            em.createNativeQuery(CASE_PAPER)
                .setParameter(1, type.value())
                .setParameter(2, PlausibleDay.forQuery(day)));
    return rows.stream()
        .findFirst()
        .map(
            first ->
                new CasePaper(
                    first.text(0),
                    Math.toIntExact(first.number(1)),
                    new TypeCode(first.text(2)),
                    first.text(3),
                    first.text(4),
                    first.text(5),
                    new Verification(first.text(6), first.day(7)),
                    rows.stream().map(TemplateListing::section).toList()));
  }

  private static CasePaper.Section section(NativeRow row) {
    return new CasePaper.Section(
        row.text(8),
        row.flag(9),
        row.flag(10),
        row.text(11),
        row.text(12),
        row.text(13),
        row.text(14));
  }

  private static TemplateRow row(NativeRow row) {
    return new TemplateRow(
        new TemplateId(row.number(0)),
        row.text(1),
        Math.toIntExact(row.number(2)),
        new TypeCode(row.text(3)),
        row.text(4),
        row.text(5),
        row.text(6),
        row.number(7),
        row.text(8),
        new Verification(row.text(9), row.day(10)),
        row.day(11),
        row.day(12));
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
