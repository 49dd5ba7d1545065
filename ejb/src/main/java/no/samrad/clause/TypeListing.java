package no.samrad.clause;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads types of agreement with their roles, in one statement. */
@Repository
class TypeListing {

  private static final String COLUMNS =
      """
      select t.code, t.version, t.family, n.name, t.notice_months, t.notice_source, t.source,
        t.valid_from::text, (t.valid_to - 1)::text,
        (select string_agg(concat_ws(' ', r.role, r.filled_by, r.fewest, r.most, r.adopts, r.signs),
            ',' order by r.position)
          from agreement_type_role r where r.type_code = t.code),
        (select string_agg(s.rule_set_code, ',' order by s.position)
          from agreement_type_rule_set s where s.type_code = t.code)
      from agreement_type t
      join agreement_type_name n on n.type_code = t.code and n.language = ?1
      """;

  private static final String ALL =
      COLUMNS
          + """
          order by coalesce(t.valid_to <= cast(?2 as date), false),
            n.name collate samrad.norwegian, t.code
          """;

  private static final String OF_DAY =
      COLUMNS
          + """
          where daterange(t.valid_from, t.valid_to) @> cast(?2 as date)
          order by n.name collate samrad.norwegian, t.code
          """;

  private static final String ONE = COLUMNS + "where t.code = ?2";

  @PersistenceContext EntityManager em;

  /** Every type; those that have ended on the day come last. */
  List<TypeDetails> all(LocalDate day, Language language) {
    Query query = em.createNativeQuery(ALL).setParameter(2, PlausibleDay.forQuery(day));
    return types(query, language);
  }

  List<TypeDetails> ofDay(LocalDate day, Language language) {
    Query query = em.createNativeQuery(OF_DAY).setParameter(2, PlausibleDay.forQuery(day));
    return types(query, language);
  }

  TypeDetails type(TypeCode code, Language language) {
    return types(em.createNativeQuery(ONE).setParameter(2, code.value()), language).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(code));
  }

  private static List<TypeDetails> types(Query query, Language language) {
    boolean written = language == Language.NB || language == Language.NN || language == Language.EN;
    List<?> rows = query.setParameter(1, (written ? language : Language.NB).code()).getResultList();
    return rows.stream().map(NativeRow::of).map(TypeListing::type).toList();
  }

  private static TypeDetails type(NativeRow row) {
    return new TypeDetails(
        new TypeCode(row.text(0)),
        row.number(1),
        AgreementFamily.valueOf(row.text(2)),
        row.text(3),
        Math.toIntExact(row.number(4)),
        row.text(5),
        row.text(6),
        row.day(7),
        row.day(8),
        split(row.text(9)).stream().map(TypeListing::party).toList(),
        split(row.text(10)));
  }

  private static TypeParty party(String joined) {
    String[] part = joined.split(" ", -1);
    return new TypeParty(
        TypeRole.valueOf(part[0]),
        FilledBy.valueOf(part[1]),
        Integer.parseInt(part[2]),
        Integer.parseInt(part[3]),
        part[4].equals("t"),
        part[5].equals("t"));
  }

  private static List<String> split(String joined) {
    return Arrays.stream(joined.split(",", -1)).filter(each -> !each.isEmpty()).toList();
  }
}
