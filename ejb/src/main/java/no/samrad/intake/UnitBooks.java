package no.samrad.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samrad.intake.DatedText.NameUse;
import no.samrad.intake.DatedText.Tongue;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads the register of units with all its days, and writes what an import made of it. */
@Repository
class UnitBooks {

  private static final String UNITS =
      """
      select u.id, u.parent_id, u.valid_from::text, u.valid_to::text from unit u
      order by u.parent_id nulls first, u.id
      """;

  private static final String CODES =
      """
      select c.unit_id, c.id, '', 'OFFICIAL', c.code, c.valid_from::text, c.valid_to::text
      from unit_code c order by c.id
      """;

  private static final String NAMES =
      """
      select n.unit_id, n.id, n.language, n.kind, n.name, n.valid_from::text, n.valid_to::text
      from unit_name n order by n.id
      """;

  private static final String LINKS =
      "select s.predecessor_id, s.successor_id, s.day::text from unit_succession s";

  private static final String END_UNITS =
      """
      update unit set valid_to = t.day, version = version + 1
      from json_to_recordset(cast(?1 as json)) as t (id bigint, day date) where unit.id = t.id
      """;

  private static final String END_CODES =
      """
      update unit_code set valid_to = t.day
      from json_to_recordset(cast(?1 as json)) as t (id bigint, day date) where unit_code.id = t.id
      """;

  private static final String END_NAMES =
      """
      update unit_name set valid_to = t.day
      from json_to_recordset(cast(?1 as json)) as t (id bigint, day date) where unit_name.id = t.id
      """;

  private static final String ADD_UNITS =
      """
      insert into unit (id, kind, parent_id, valid_from, valid_to, search_text)
      select t.id, case when t.parent is null then 'MUNICIPALITY' else 'CITY_DISTRICT' end, t.parent, t.first, t.day, t.text
      from json_to_recordset(cast(?1 as json)) as t (id bigint, parent bigint, first date, day date, text text)
      """;

  private static final String ADD_CODES =
      """
      insert into unit_code (id, unit_id, code, valid_from, valid_to)
      select nextval('unit_code_id_seq'), t.id, t.text, t.first, t.day
      from json_to_recordset(cast(?1 as json)) as t (id bigint, text text, first date, day date)
      """;

  private static final String ADD_NAMES =
      """
      insert into unit_name (id, unit_id, language, name, kind, valid_from, valid_to)
      select nextval('unit_name_id_seq'), t.id, t.language, t.text, t.use, t.first, t.day
      from json_to_recordset(cast(?1 as json))
        as t (id bigint, language text, text text, use text, first date, day date)
      """;

  private static final String ADD_LINKS =
      """
      insert into unit_succession (predecessor_id, successor_id, day)
      select t.id, t.successor, t.day
      from json_to_recordset(cast(?1 as json)) as t (id bigint, successor bigint, day date)
      """;

  private static final String FIND_BY =
      """
      update unit set search_text = t.text
      from json_to_recordset(cast(?1 as json)) as t (id bigint, text text) where unit.id = t.id
      """;

  @PersistenceContext EntityManager em;

  UnitBook load() {
    Map<Long, RegisteredUnit> units = new LinkedHashMap<>();
    for (NativeRow row : rows(em.createNativeQuery(UNITS))) {
      RegisteredUnit parent = row.numberOrNull(1) == null ? null : units.get(row.number(1));
      units.put(row.number(0), new RegisteredUnit(row.number(0), parent, row.day(2), row.day(3)));
    }
    rows(em.createNativeQuery(CODES)).forEach(row -> units.get(row.number(0)).number(text(row)));
    rows(em.createNativeQuery(NAMES)).forEach(row -> units.get(row.number(0)).add(text(row)));
    Map<UnitBook.Link, LocalDate> links = new HashMap<>();
    rows(em.createNativeQuery(LINKS))
        .forEach(
            row ->
                links.put(
                    new UnitBook.Link(units.get(row.number(0)), units.get(row.number(1))),
                    row.day(2)));
    return new UnitBook(units.values(), links);
  }

  private static DatedText text(NativeRow row) {
    Tongue tongue = new Tongue(row.text(2), NameUse.valueOf(row.text(3)));
    return new DatedText(row.number(1), tongue, row.text(4), row.day(5), row.day(6));
  }

  /** First what ends, then what begins: no constraint sees two at once. */
  void store(UnitBook book) {
    List<RegisteredUnit> touched = book.touched();
    List<RegisteredUnit> fresh = touched.stream().filter(RegisteredUnit::isNew).toList();
    fresh.forEach(each -> each.identify(nextId()));
    endings(touched);
    write(em.createNativeQuery(ADD_UNITS), fresh, UnitBooks::unit);
    write(
        em.createNativeQuery(ADD_CODES),
        beginning(touched, RegisteredUnit::codes),
        UnitBooks::begun);
    write(
        em.createNativeQuery(ADD_NAMES),
        beginning(touched, RegisteredUnit::names),
        UnitBooks::begun);
    links(book);
    write(
        em.createNativeQuery(FIND_BY),
        touched,
        each -> object(each.key()).add("text", each.searchText()));
  }

  private void links(UnitBook book) {
    write(
        em.createNativeQuery(ADD_LINKS),
        book.newLinks().entrySet(),
        each ->
            object(each.getKey().predecessor().key())
                .add("successor", each.getKey().successor().key())
                .add("day", each.getValue().toString()));
  }

  private void endings(List<RegisteredUnit> touched) {
    write(
        em.createNativeQuery(END_UNITS),
        touched.stream().filter(RegisteredUnit::isEndedNow).toList(),
        each -> object(each.key()).add("day", each.to().toString()));
    write(
        em.createNativeQuery(END_CODES), ended(touched, RegisteredUnit::codes), UnitBooks::ending);
    write(
        em.createNativeQuery(END_NAMES), ended(touched, RegisteredUnit::names), UnitBooks::ending);
  }

  private static List<DatedText> ended(
      List<RegisteredUnit> units, Function<RegisteredUnit, List<DatedText>> texts) {
    return units.stream()
        .flatMap(unit -> texts.apply(unit).stream())
        .filter(DatedText::isEndedNow)
        .toList();
  }

  private record Begun(RegisteredUnit unit, DatedText text) {}

  private static List<Begun> beginning(
      List<RegisteredUnit> units, Function<RegisteredUnit, List<DatedText>> texts) {
    return units.stream()
        .flatMap(
            unit ->
                texts.apply(unit).stream()
                    .filter(DatedText::isNew)
                    .map(text -> new Begun(unit, text)))
        .toList();
  }

  private static JsonObjectBuilder ending(DatedText text) {
    return object(text.id()).add("day", text.to().toString());
  }

  private static JsonObjectBuilder unit(RegisteredUnit unit) {
    JsonObjectBuilder object = object(unit.key()).add("text", unit.searchText());
    if (unit.isDistrict()) {
      object.add("parent", unit.parent().key());
    }
    return days(object, unit.from(), unit.to());
  }

  private static JsonObjectBuilder begun(Begun each) {
    DatedText text = each.text();
    JsonObjectBuilder object =
        object(each.unit().key())
            .add("language", text.language())
            .add("use", text.use().name())
            .add("text", text.text());
    return days(object, text.from(), text.to());
  }

  private static JsonObjectBuilder days(JsonObjectBuilder object, LocalDate from, LocalDate to) {
    object.add("first", from.toString());
    return to == null ? object : object.add("day", to.toString());
  }

  private static JsonObjectBuilder object(long id) {
    return Json.createObjectBuilder().add("id", id);
  }

  private static <T> void write(
      Query query, Collection<T> all, Function<T, JsonObjectBuilder> row) {
    if (all.isEmpty()) {
      return;
    }
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.forEach(each -> array.add(row.apply(each)));
    query.setParameter(1, array.build().toString()).executeUpdate();
  }

  private long nextId() {
    return NativeRow.of(em.createNativeQuery("select nextval('unit_id_seq')").getSingleResult())
        .number(0);
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
