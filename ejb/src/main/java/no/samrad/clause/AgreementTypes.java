package no.samrad.clause;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** All types of agreement. */
@Repository
class AgreementTypes {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(Map.of("agreement_type_pkey", ClauseRule.TYPE_CODE_TAKEN));

  @PersistenceContext EntityManager em;

  /** A type with its names, roles and rule sets. */
  void add(NewType wanted) {
    if (em.find(AgreementType.class, wanted.code().value()) != null) {
      throw new RuleViolation(ClauseRule.TYPE_CODE_TAKEN);
    }
    em.persist(new AgreementType(wanted));
    flush(wanted.code());
    String code = wanted.code().value();
    wanted.names().byLanguage().forEach((language, name) -> name(code, language, name));
    parties(code, wanted.parties());
    ruleSets(code, wanted.ruleSets());
  }

  private void name(String code, String language, String name) {
    em.createNativeQuery(
            "insert into agreement_type_name (type_code, language, name) values (?1, ?2, ?3)")
        .setParameter(1, code)
        .setParameter(2, language)
        .setParameter(3, name)
        .executeUpdate();
  }

  private void parties(String code, List<TypeParty> parties) {
    for (int i = 0; i < parties.size(); i++) {
      TypeParty party = parties.get(i);
      em.createNativeQuery(
              """
              insert into agreement_type_role
                (type_code, role, position, filled_by, fewest, most, adopts, signs)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
              """)
          .setParameter(1, code)
          .setParameter(2, party.role().name())
          .setParameter(3, i + 1)
          .setParameter(4, party.filledBy().name())
          .setParameter(5, party.fewest())
          .setParameter(6, party.most())
          .setParameter(7, party.adopts())
          .setParameter(8, party.signs())
          .executeUpdate();
    }
  }

  private void ruleSets(String code, List<String> ruleSets) {
    for (int i = 0; i < ruleSets.size(); i++) {
      em.createNativeQuery(
              """
              insert into agreement_type_rule_set (type_code, position, rule_set_code)
              values (?1, ?2, ?3)
              """)
          .setParameter(1, code)
          .setParameter(2, i + 1)
          .setParameter(3, ruleSets.get(i))
          .executeUpdate();
    }
  }

  /** The type, for changing. Two who change it at once cannot both succeed. */
  AgreementType require(TypeCode code, long seenVersion) {
    AgreementType type =
        em.find(AgreementType.class, code.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (type == null) {
      throw new NotFound(code);
    }
    if (!type.isAt(seenVersion)) {
      throw new StaleData(code);
    }
    return type;
  }

  void flush(TypeCode code) {
    CONSTRAINTS.flush(em, code);
  }
}
