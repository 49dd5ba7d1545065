package no.samrad.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samrad.agreement.AgreementDesk;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.NewAgreement;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement from the template, with the rule sets as delivered and the members of Agder. */
class CompletenessIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate TODAY = AgreementDesk.TODAY;
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  private TestDatabase database;
  private TestPersistence persistence;
  private AgreementId agreement;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    sql("insert into person (id, given_name, family_name) values (7, 'Ingvild', 'Eksempel')");
    sql(
        "insert into host_term (id, area_id, unit_id, valid_from)"
            + " select 1, 3, c.unit_id, '2020-01-01' from unit_code c where c.code = '4204'");
    agreement = create();
    fillAll();
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void the_template_filled_in_holds_all_seven_items() {
    CompletenessReport report = report();

    assertThat(verdicts(report)).as(report.toString()).hasSize(7).doesNotContainValue("MISSING");
    assertThat(report.used()).extracting(set -> set.set().code()).containsExactly("KOML-20-4");
    assertThat(report.refused())
        .extracting(set -> set.set().code())
        .containsExactly("KOML-20-4+20-3");
    assertThat(report.used().get(0).isVerified()).isFalse();
    assertThat(verdicts(report))
        .containsEntry("a", "FULFILLED")
        .containsEntry("c", "FULFILLED")
        .containsEntry("d", "FULFILLED")
        .containsEntry("e", "FULFILLED");
  }

  @Test
  void deleting_the_text_of_a_clause_turns_its_item_to_missing() {
    sql("update wording_clause set body_nb = '', body_nn = '' where clause_code = 'VK-07'");

    assertThat(missing()).containsExactly("d");
  }

  @Test
  void without_d_and_f_exactly_d_and_f_are_missing_and_a_board_adds_one() {
    sql("delete from wording_clause where clause_code in ('VK-07', 'VK-14')");
    assertThat(missing()).containsExactly("d", "f");

    sql("update area_form set form = 'HOST_JOINT_BOARD' where area_id = 3");
    assertThat(missing()).containsExactly("board", "d", "f");
  }

  @Test
  void what_is_left_open_makes_an_item_there_in_part() {
    sql("delete from wording_value where placeholder_code = 'transfer.date'");

    assertThat(verdicts(report())).containsEntry("c", "PARTLY");
  }

  @Test
  void a_draft_is_judged_for_those_who_write_it_only() {
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> report(Callers.holding(Role.MUNICIPAL_CONTACT, AGDER)));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> report(Callers.holding(Role.HOST_STAFF, new AreaId(1))));
    assertThat(report(Callers.holding(Role.AUDITOR, AGDER)).items()).isEqualTo(7);
  }

  private List<String> missing() {
    return verdicts(report()).entrySet().stream()
        .filter(each -> each.getValue().equals("MISSING"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> verdicts(CompletenessReport report) {
    Map<String, String> verdicts = new TreeMap<>();
    report.used().stream()
        .flatMap(set -> set.items().stream())
        .forEach(item -> verdicts.put(item.code(), item.verdict().name()));
    return verdicts;
  }

  private CompletenessReport report() {
    return report(host());
  }

  private CompletenessReport report(CurrentUser caller) {
    return persistence.get(
        em -> CompletenessReports.on(em, caller, CLOCK).report(agreement, 1, TODAY, Language.NB));
  }

  private AgreementId create() {
    return persistence.get(
        em ->
            AgreementDesk.of(em, host())
                .making()
                .create(
                    new NewAgreement(
                        AGDER, "HOST_MUNICIPALITY", "TPL-VERT", "Avtale for Agder", "", TODAY)));
  }

  private void fillAll() {
    fill("transfer.date", "1. januar 2027");
    fill("settlement.key", "likt mellom kommunene");
    fill("council.name", "NFP-rådet");
    fill("host.administration", "enhet for barn");
    fill("team.posts", "seks stillinger");
    fill("settlement.deadlines", "1. mars");
    fill("budget.date", "1. september");
    fill("archive.body", "byarkivet");
  }

  private void fill(String placeholder, String value) {
    sql(
        "insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)"
            + " select v.wording_id, 3, '"
            + placeholder
            + "', '"
            + value
            + "', '"
            + value
            + "'"
            + " from agreement_version v where v.agreement_id = "
            + agreement.value()
            + " on conflict do nothing");
  }

  private void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }
}
