package no.samrad.agreement;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.wording.WordingFacts;

/** What the texts of a version say because of its parties, its days and its area. */
@Repository
class AgreementFacts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String HEAD =
      """
      select case ?4 when 'nn' then a.name_nn else a.name_nb end, v.number,
        v.in_force_on::text, v.expires_on::text, coalesce(v.notice_months, t.notice_months),
        samrad.area_name_on(a.area_id, ?4, d.day), f.form,
        samrad.unit_name_on(h.unit_id, ?4, d.day), hu.kind,
        samrad.organisation_name_on(3, ?4, d.day)
      from agreement a
      join agreement_type t on t.code = a.type_code
      join agreement_version v on v.agreement_id = a.id and v.number = ?2
      cross join lateral (
        select greatest(v.in_force_on, cast(?3 as date)) as day) d
      left join area_form f
        on f.area_id = a.area_id and daterange(f.valid_from, f.valid_to) @> d.day
      left join host_term h
        on h.area_id = a.area_id and daterange(h.valid_from, h.valid_to) @> d.day
      left join unit hu on hu.id = h.unit_id
      where a.id = ?1
      """;

  private static final String PARTIES =
      """
      select y.* from (select p.role, coalesce(u.kind, '') as kind, p.signs,
        coalesce(samrad.unit_name_on(p.unit_id, ?4, d.day),
          samrad.organisation_name_on(p.organisation_id, ?4, d.day)) as name,
        r.position, p.id
      from agreement_party p
      join agreement a on a.id = p.agreement_id
      join agreement_version v on v.agreement_id = a.id and v.number = ?2
      cross join lateral (
        select greatest(v.in_force_on, cast(?3 as date)) as day) d
      left join unit u on u.id = p.unit_id
      left join agreement_type_role r on r.type_code = a.type_code and r.role = p.role
      where a.id = ?1 and daterange(p.valid_from, p.valid_to) @> d.day) y
      order by y.position, y.name collate samrad.norwegian, y.id
      """;

  @PersistenceContext EntityManager em;

  /**
   * @param day for names, and for parties while the first day is not set
   */
  WordingFacts of(AgreementId agreement, int number, LocalDate day) {
    return new WordingFacts(
        facts(agreement, number, day, Language.NB), facts(agreement, number, day, Language.NN));
  }

  private Map<String, String> facts(
      AgreementId agreement, int number, LocalDate day, Language language) {
    List<NativeRow> heads = rows(em.createNativeQuery(HEAD), agreement, number, day, language);
    if (heads.isEmpty()) {
      throw new NotFound(agreement);
    }
    Map<String, String> facts = new HashMap<>();
    addHead(facts, heads.get(0), language);
    addParties(
        facts, rows(em.createNativeQuery(PARTIES), agreement, number, day, language), language);
    facts.values().removeIf(String::isBlank);
    return facts;
  }

  private static void addHead(Map<String, String> facts, NativeRow head, Language language) {
    facts.put("agreement.title", head.text(0));
    facts.put("agreement.version", head.text(1));
    facts.put("inForce.date", day(head.day(2)));
    facts.put("expiry.date", day(head.day(3)));
    facts.put("notice.months", head.text(4));
    facts.put("area.name", head.text(5));
    facts.put("area.form", FormWords.of(head.text(6), language));
    facts.put("host.name", body(head.text(7), head.text(8)));
    facts.put("nationalOffice.name", head.text(9));
    facts.put("programme.name", "Sammen på vei");
  }

  private static void addParties(
      Map<String, String> facts, List<NativeRow> parties, Language language) {
    facts.put("parties.list", names(parties, any -> true).collect(joining("\n")));
    facts.put(
        "parties.cooperating",
        sentence(names(parties, row -> !is(row, PartyRole.HOST) && isUnit(row)).toList()));
    facts.put(
        "parties.count", Long.toString(parties.stream().filter(AgreementFacts::isUnit).count()));
    replace(facts, "host.name", parties, PartyRole.HOST);
    replace(facts, "nationalOffice.name", parties, PartyRole.NATIONAL_OFFICE);
    replace(facts, "controller.name", parties, PartyRole.CONTROLLER);
    replace(facts, "processor.name", parties, PartyRole.PROCESSOR);
    String signing = "For %s: ____________________";
    facts.put(
        "signature.block",
        names(parties, row -> row.flag(2)).map(signing::formatted).collect(joining("\n")));
  }

  private static void replace(
      Map<String, String> facts, String code, List<NativeRow> parties, PartyRole role) {
    String named = sentence(names(parties, row -> is(row, role)).toList());
    if (!named.isEmpty()) {
      facts.put(code, named);
    }
  }

  private static Stream<String> names(List<NativeRow> parties, Predicate<NativeRow> wanted) {
    return parties.stream().filter(wanted).map(row -> body(row.text(3), row.text(1)));
  }

  /** A, B og C: the same in both languages. */
  static String sentence(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " og " + names.get(last);
  }

  /** A municipality is called that in a contract; a district has its word in its name. */
  static String body(String name, String kind) {
    return "MUNICIPALITY".equals(kind) && !name.isEmpty() ? name + " kommune" : name;
  }

  private static boolean is(NativeRow row, PartyRole role) {
    return row.text(0).equals(role.name());
  }

  private static boolean isUnit(NativeRow row) {
    return !row.text(1).isEmpty();
  }

  private static String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private List<NativeRow> rows(
      Query query, AgreementId agreement, int number, LocalDate day, Language language) {
    List<?> rows =
        query
            .setParameter(1, agreement.value())
            .setParameter(2, number)
            .setParameter(3, PlausibleDay.forQuery(day))
            .setParameter(4, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
