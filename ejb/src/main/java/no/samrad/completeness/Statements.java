package no.samrad.completeness;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.agreement.AgreementId;
import no.samrad.clause.ItemLink;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** What people have stated about items of agreements. */
@Repository
class Statements {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("item_is_stated_once", CompletenessRule.ALREADY_STATED));

  private static final String ON =
      """
      select s.rule_set_code, s.item_code, s.id, s.version, s.kind, s.statement,
        p.given_name || ' ' || p.family_name, samrad.iso(s.stated_at)
      from item_statement s join person p on p.id = s.stated_by
      where s.agreement_id = ?1 and s.withdrawn_at is null
      order by s.id
      """;

  @PersistenceContext EntityManager em;

  void add(Statement statement, AgreementId agreement) {
    em.persist(statement);
    CONSTRAINTS.flush(em, agreement);
  }

  /** The statement, for changing. Two who change it at once cannot both succeed. */
  Statement require(AgreementId agreement, StatementId id, long seenVersion) {
    Statement statement =
        em.find(Statement.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (statement == null || !statement.isOn(agreement)) {
      throw new NotFound(id);
    }
    if (!statement.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    return statement;
  }

  void flush(StatementId id) {
    CONSTRAINTS.flush(em, id);
  }

  /** Those that stand. */
  List<StatementFact> on(AgreementId agreement) {
    List<?> rows = em.createNativeQuery(ON).setParameter(1, agreement.value()).getResultList();
    return rows.stream().map(NativeRow::of).map(Statements::fact).toList();
  }

  private static StatementFact fact(NativeRow row) {
    return new StatementFact(
        new ItemLink(row.text(0), row.text(1)),
        new StatedItem(
            new StatementId(row.number(2)),
            row.number(3),
            StatementKind.valueOf(row.text(4)),
            row.text(5),
            row.text(6),
            row.instant(7)));
  }
}
