package no.samrad.rule;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads rule sets, in a fixed number of statements. */
@Repository
class RuleSetListing {

  private static final String COLUMNS =
      """
      select s.id, s.code, s.edition, n.name,
        (select count(*) from rule_item i where i.rule_set_id = s.id),
        s.verified_by, s.verified_on::text, s.valid_from::text, (s.valid_to - 1)::text,
        s.version, s.extends_code, s.min_municipalities, s.source, s.note,
        (select string_agg(t.type_code, ',') from rule_set_type t where t.rule_set_id = s.id),
        (select string_agg(f.form, ',') from rule_set_form f where f.rule_set_id = s.id)
      from rule_set s join rule_set_name n on n.rule_set_id = s.id and n.language = ?1
      """;

  private static final String OF_DAY =
      COLUMNS
          + """
          where daterange(s.valid_from, s.valid_to) @> cast(?2 as date)
          order by s.id
          """;

  private static final String ONE = COLUMNS + "where s.id = ?2";

  private static final String EDITIONS =
      COLUMNS
          + """
          where s.code = (select x.code from rule_set x where x.id = ?2)
          order by s.valid_from desc
          """;

  private static final String BY_CODE =
      COLUMNS
          + """
          where s.id in (
            select distinct on (c.code) c.id from rule_set c
            where c.code = any(cast(?2 as text[]))
            order by c.code, daterange(c.valid_from, c.valid_to) @> cast(?3 as date) desc,
              abs(c.valid_from - cast(?3 as date)), c.id)
          order by array_position(cast(?2 as text[]), s.code)
          """;

  private static final String ITEMS =
      """
      select i.rule_set_id, i.code, i.part, i.required, i.source, i.verified, t.text, t.evidence,
        (select string_agg(e.kind, ',' order by e.position)
          from rule_item_evidence e where e.rule_item_id = i.id)
      from rule_item i join rule_item_text t on t.rule_item_id = i.id and t.language = ?1
      where i.rule_set_id = any(cast(?2 as bigint[]))
      order by i.rule_set_id, i.position
      """;

  private static final String REFUSALS =
      """
      select s.rule_set_id, r.code, r.condition, r.operand, r.suggests, r.source, r.verified, t.text
      from rule_set_refusal s
      join rule_refusal r on r.code = s.refusal_code
      join rule_refusal_text t on t.refusal_code = r.code and t.language = ?1
      where s.rule_set_id = any(cast(?2 as bigint[]))
      order by s.rule_set_id, s.position
      """;

  private static final String ITEM_CODES =
      """
      select s.code, i.code from rule_item i join rule_set s on s.id = i.rule_set_id
      group by s.code, i.code order by s.code, min(i.position), i.code
      """;

  @PersistenceContext EntityManager em;

  List<RuleSetRow> rows(LocalDate day, Language language) {
    Query query = em.createNativeQuery(OF_DAY).setParameter(2, PlausibleDay.forQuery(day));
    return rows(query, language).stream().map(RuleSetListing::row).toList();
  }

  List<RuleSetRow> editions(RuleSetId id, Language language) {
    Query query = em.createNativeQuery(EDITIONS).setParameter(2, id.value());
    return rows(query, language).stream().map(RuleSetListing::row).toList();
  }

  RuleSetDetails set(RuleSetId id, Language language) {
    Query query = em.createNativeQuery(ONE).setParameter(2, id.value());
    return details(rows(query, language), language).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  List<RuleSetDetails> sets(Collection<String> codes, LocalDate day, Language language) {
    if (codes.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(BY_CODE)
            .setParameter(2, "{" + String.join(",", codes) + "}")
            .setParameter(3, PlausibleDay.forQuery(day));
    return details(rows(query, language), language);
  }

  Map<String, List<String>> items() {
    List<?> rows = em.createNativeQuery(ITEM_CODES).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(
            Collectors.groupingBy(
                row -> row.text(0),
                LinkedHashMap::new,
                Collectors.mapping(row -> row.text(1), Collectors.toList())));
  }

  private List<RuleSetDetails> details(List<NativeRow> sets, Language language) {
    String ids =
        sets.stream()
            .map(row -> Long.toString(row.number(0)))
            .collect(Collectors.joining(",", "{", "}"));
    Map<Long, List<NativeRow>> items =
        bySet(em.createNativeQuery(ITEMS).setParameter(2, ids), language);
    Map<Long, List<NativeRow>> refusals =
        bySet(em.createNativeQuery(REFUSALS).setParameter(2, ids), language);
    return sets.stream()
        .map(
            row ->
                details(
                    row,
                    items.getOrDefault(row.number(0), List.of()),
                    refusals.getOrDefault(row.number(0), List.of())))
        .toList();
  }

  private static Map<Long, List<NativeRow>> bySet(Query query, Language language) {
    return rows(query, language).stream().collect(Collectors.groupingBy(row -> row.number(0)));
  }

  private static RuleSetDetails details(
      NativeRow row, List<NativeRow> items, List<NativeRow> refusals) {
    return new RuleSetDetails(
        row(row),
        row.number(9),
        row.text(10),
        Math.toIntExact(row.number(11)),
        row.text(12),
        row.text(13),
        split(row.text(14)),
        split(row.text(15)),
        items.stream().map(RuleSetListing::item).toList(),
        refusals.stream().map(RuleSetListing::refusal).toList());
  }

  private static RuleSetRow row(NativeRow row) {
    return new RuleSetRow(
        new RuleSetId(row.number(0)),
        row.text(1),
        row.text(2),
        row.text(3),
        row.number(4),
        new Verification(row.text(5), row.day(6)),
        row.day(7),
        row.day(8));
  }

  private static RuleItem item(NativeRow row) {
    return new RuleItem(
        row.text(1),
        row.text(2),
        row.flag(3),
        row.text(4),
        row.flag(5),
        row.text(6),
        row.text(7),
        Arrays.stream(row.text(8).split(",", -1)).map(EvidenceKind::valueOf).toList());
  }

  private static RuleRefusal refusal(NativeRow row) {
    return new RuleRefusal(
        row.text(1),
        RefusalCondition.valueOf(row.text(2)),
        row.text(3),
        row.text(4),
        row.text(5),
        row.flag(6),
        row.text(7));
  }

  private static Set<String> split(String joined) {
    return Arrays.stream(joined.split(",", -1))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<NativeRow> rows(Query query, Language language) {
    boolean written = language == Language.NB || language == Language.NN || language == Language.EN;
    List<?> rows = query.setParameter(1, (written ? language : Language.NB).code()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
