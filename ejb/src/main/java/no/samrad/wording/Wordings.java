package no.samrad.wording;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** All texts. Clauses and values are copied into a new one as sets. */
@Repository
class Wordings {

  private static final String TEMPLATE =
      """
      select t.id, nb.title, nn.title
      from template t
      join template_title nb on nb.template_id = t.id and nb.language = 'nb'
      join template_title nn on nn.template_id = t.id and nn.language = 'nn'
      where t.code = ?1 and t.type_code = ?2
        and daterange(t.valid_from, t.valid_to) @> cast(?3 as date)
      """;

  private static final String CLAUSES_OF_TEMPLATE =
      """
      with chosen as (
        select nextval('wording_clause_id_seq') as id, row_number() over (order by tc.position) as place,
          c.id as clause_id, c.code, c.edition, tc.use_fallback
        from template_clause tc
        join clause c on c.code = tc.clause_code
          and daterange(c.valid_from, c.valid_to) @> cast(?3 as date)
        where tc.template_id = ?2),
      added as (
        insert into wording_clause (id, area_id, wording_id, lineage, position, clause_code, edition,
          title_nb, title_nn, body_nb, body_nn, changed_by, changed_at)
        select n.id, w.area_id, w.id, n.id, n.place, n.code, n.edition, nb.title, nn.title,
          case when n.use_fallback and nb.fallback <> '' then nb.fallback else nb.body end,
          case when n.use_fallback and nn.fallback <> '' then nn.fallback else nn.body end,
          w.changed_by, w.changed_at
        from chosen n
        join wording w on w.id = ?1
        join clause_text nb on nb.clause_id = n.clause_id and nb.language = 'nb'
        join clause_text nn on nn.clause_id = n.clause_id and nn.language = 'nn')
      insert into wording_clause_item (wording_clause_id, area_id, rule_set_code, item_code)
      select n.id, w.area_id, i.rule_set_code, i.item_code
      from chosen n
      join wording w on w.id = ?1
      join clause_item i on i.clause_id = n.clause_id
      """;

  private static final String VALUES_OF_TEMPLATE =
      """
      insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
      select w.id, w.area_id, v.placeholder_code, v.value, v.value
      from template_value v join wording w on w.id = ?1
      where v.template_id = ?2
      """;

  private static final String CLAUSES_OF_BASE =
      """
      with chosen as (
        select nextval('wording_clause_id_seq') as id, c.id as from_id,
          row_number() over (order by c.position) as place
        from wording_clause c where c.wording_id = ?2 and c.removed_at is null),
      added as (
        insert into wording_clause (id, area_id, wording_id, lineage, position, clause_code, edition,
          title_nb, title_nn, body_nb, body_nn, changed_by, changed_at)
        select n.id, c.area_id, ?1, c.lineage, n.place, c.clause_code, c.edition,
          c.title_nb, c.title_nn, c.body_nb, c.body_nn, c.changed_by, c.changed_at
        from chosen n join wording_clause c on c.id = n.from_id)
      insert into wording_clause_item (wording_clause_id, area_id, rule_set_code, item_code)
      select n.id, i.area_id, i.rule_set_code, i.item_code
      from chosen n join wording_clause_item i on i.wording_clause_id = n.from_id
      """;

  private static final String VALUES_OF_BASE =
      """
      insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
      select ?1, v.area_id, v.placeholder_code, v.value_nb, v.value_nn
      from wording_value v where v.wording_id = ?2
      """;

  @PersistenceContext EntityManager em;

  /** A template in its edition of a day. */
  record Template(long id, Titles titles) {}

  WordingId add(Wording wording) {
    em.persist(wording);
    em.flush(); // what is copied next refers to it
    return wording.id();
  }

  /** The text, for changing: whoever else wants to change it or anything in it waits. */
  Wording require(WordingId id) {
    Wording wording = em.find(Wording.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (wording == null) {
      throw new NotFound(id);
    }
    return wording;
  }

  void flush() {
    em.flush();
  }

  /** The area a text belongs to, to ask what the caller may do there. */
  AreaId area(WordingId id) {
    List<?> rows =
        em.createNativeQuery("select w.area_id from wording w where w.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(id);
    }
    return new AreaId(NativeRow.of(rows.get(0)).number(0));
  }

  Template template(NewWording wanted) {
    List<?> rows =
        em.createNativeQuery(TEMPLATE)
            .setParameter(1, wanted.template())
            .setParameter(2, wanted.type())
            .setParameter(3, PlausibleDay.forQuery(wanted.day()))
            .getResultList();
    if (rows.isEmpty()) {
      throw new RuleViolation(WordingRule.NO_SUCH_TEMPLATE, wanted.template());
    }
    NativeRow row = NativeRow.of(rows.get(0));
    return new Template(row.number(0), new Titles(row.text(1), row.text(2)));
  }

  void fillFrom(Template template, WordingId into, LocalDate day) {
    em.createNativeQuery(CLAUSES_OF_TEMPLATE)
        .setParameter(1, into.value())
        .setParameter(2, template.id())
        .setParameter(3, PlausibleDay.forQuery(day))
        .executeUpdate();
    copy(em.createNativeQuery(VALUES_OF_TEMPLATE), template.id(), into);
  }

  void copyContent(WordingId from, WordingId into) {
    copy(em.createNativeQuery(CLAUSES_OF_BASE), from.value(), into);
    copy(em.createNativeQuery(VALUES_OF_BASE), from.value(), into);
  }

  private static void copy(Query statement, long from, WordingId into) {
    statement.setParameter(1, into.value()).setParameter(2, from).executeUpdate();
  }
}
