package no.samrad.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;

/** A database in which Kristiansand is host of Agder, and what tests of agreements do there. */
final class AgreementWorld implements AutoCloseable {

  static final AreaId AGDER = new AreaId(3);
  static final LocalDate TODAY = AgreementDesk.TODAY;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  AgreementWorld() {
    sql(
        "insert into person (id, given_name, family_name, email, phone) values"
            + " (7, 'Ingvild', 'Eksempel', 'ingvild@agder.example', ''),"
            + " (8, 'Fremmed', 'Demo', '', '')");
    sql(
        "insert into role_assignment (id, person_id, role, area_id, valid_from)"
            + " values (7, 7, 'HOST_STAFF', 3, '2024-01-01')");
    sql(
        "insert into host_term (id, area_id, unit_id, valid_from)"
            + " select 1, 3, c.unit_id, '2020-01-01' from unit_code c where c.code = '4204'");
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  TestPersistence persistence() {
    return persistence;
  }

  void sql(String sql) {
    persistence.run(em -> em.createNativeQuery(sql).executeUpdate());
  }

  List<DomainEvent> run(Consumer<AgreementDesk> work) {
    return run(host(), TODAY, work);
  }

  List<DomainEvent> run(CurrentUser caller, LocalDate today, Consumer<AgreementDesk> work) {
    return persistence.get(
        em -> {
          AgreementDesk desk = AgreementDesk.on(em, caller, today);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  <T> T get(Function<AgreementDesk, T> work) {
    return persistence.get(em -> work.apply(AgreementDesk.of(em, host())));
  }

  /** A host agreement of Agder with a clause that leaves nothing open. */
  AgreementId begin(String type) {
    AgreementId id =
        get(
            desk ->
                desk.making()
                    .create(new NewAgreement(AGDER, type, "", "Avtale for Agder", "", TODAY)));
    sql(
        "insert into wording_clause (id, area_id, wording_id, lineage, position, title_nb, title_nn,"
            + " body_nb, body_nn, changed_by, changed_at) select v.id, 3, v.wording_id, v.id, 1,"
            + " 'Parter', 'Partar', '{{parties.list}}', '{{parties.list}}', 7, now()"
            + " from agreement_version v where v.agreement_id = "
            + id.value());
    return id;
  }

  AgreementId begin() {
    return begin("HOST_MUNICIPALITY");
  }

  AgreementDetails details(AgreementId id) {
    return details(id, TODAY);
  }

  AgreementDetails details(AgreementId id, LocalDate day) {
    return get(desk -> desk.queries().agreement(id, day, Language.NB));
  }

  void plan(AgreementId id, LocalDate inForceOn) {
    plan(id, new VersionDays(inForceOn, null, null));
  }

  void plan(AgreementId id, VersionDays days) {
    long version = details(id).version();
    run(desk -> desk.versions().plan(id, version, days));
  }

  void review(AgreementId id) {
    long version = details(id).version();
    run(desk -> desk.sending().openReview(id, version, TODAY));
  }

  List<DomainEvent> send(AgreementId id) {
    long version = details(id).version();
    return run(desk -> desk.sending().send(id, version, TODAY));
  }

  /** Every party has adopted and signed the version it was sent, on the day. */
  void decideAndSign(AgreementId id, LocalDate day) {
    sql(
        "insert into adoption (id, area_id, agreement_id, version_id, party_id, decided_on, outcome,"
            + " recorded_by, recorded_at) select vp.party_id, 3, v.agreement_id, v.id, vp.party_id, '"
            + day
            + "', 'ADOPTED', 7, now() from agreement_version_party vp join agreement_version v"
            + " on v.id = vp.version_id and v.superseded_on is null"
            + " where vp.adopts and v.agreement_id = "
            + id.value());
    sql(
        "insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on,"
            + " due_on, signed_on, method, changed_by, changed_at) select vp.party_id, 3,"
            + " v.agreement_id, v.id, vp.party_id, 1, '"
            + day
            + "', '2027-01-01', '"
            + day
            + "', 'PAPER', 7, now() from agreement_version_party vp join agreement_version v"
            + " on v.id = vp.version_id and v.superseded_on is null"
            + " where vp.signs and v.agreement_id = "
            + id.value());
  }

  /** In force since the day it was begun. */
  AgreementId inForce() {
    AgreementId id = begin();
    plan(id, TODAY);
    review(id);
    send(id);
    decideAndSign(id, TODAY);
    return id;
  }

  UnitId unit(String code) {
    return persistence.get(
        em ->
            new UnitId(
                NativeRow.of(
                        em.createNativeQuery(
                                "select c.unit_id from unit_code c where c.code = ?1"
                                    + " order by c.valid_from desc nulls last limit 1")
                            .setParameter(1, code)
                            .getSingleResult())
                    .number(0)));
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }
}
