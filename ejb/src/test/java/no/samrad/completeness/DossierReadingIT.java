package no.samrad.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRows;
import no.samrad.agreement.AgreementText;
import no.samrad.agreement.PartyRole;
import no.samrad.agreement.VersionId;
import no.samrad.agreement.VersionStatus;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.TestPersistence;
import no.samrad.wording.WordingFacts;
import no.samrad.wording.WordingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the checks are told of a version, from the tables. */
class DossierReadingIT {

  private static final LocalDate TODAY = CompletenessDesk.TODAY;

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(AgreementRows::insert);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void type_day_form_and_host_are_those_of_the_day_it_is_to_be_in_force() {
    sql(
        "insert into host_term (id, area_id, unit_id, assumed, valid_from) select 901, 3,"
            + " p.unit_id, false, '2026-01-01' from agreement_party p where p.id = 701");

    Dossier dossier = dossier(AgreementRows.SECOND);

    assertThat(dossier.type()).isEqualTo("HOST_MUNICIPALITY");
    assertThat(dossier.day()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(dossier.firstDaySet()).isTrue();
    assertThat(dossier.form()).startsWith("HOST_");
    assertThat(dossier.host().nb()).isEqualTo("Arendal");
  }

  @Test
  void while_the_first_day_is_not_set_the_day_asked_about_counts() {
    sql("update agreement_version set in_force_on = null where id = 72");

    Dossier dossier = dossier(AgreementRows.SECOND);

    assertThat(dossier.day()).isEqualTo(TODAY);
    assertThat(dossier.firstDaySet()).isFalse();
  }

  @Test
  void the_parties_of_a_sent_version_are_those_it_was_sent_to() {
    sql("delete from agreement_version_party where version_id = 71 and party_id = 702");

    assertThat(dossier(AgreementRows.FIRST).parties())
        .extracting(PartyFact::role, PartyFact::kind, PartyFact::nb)
        .containsExactly(tuple(PartyRole.HOST, "MUNICIPALITY", "Arendal"));
    assertThat(dossier(AgreementRows.SECOND).parties()).hasSize(2);
    assertThat(dossier(AgreementRows.SECOND).municipalities()).isEqualTo(2);
  }

  @Test
  void those_of_a_draft_are_those_of_its_first_day_organisations_included() {
    sql("update agreement_version set sent_on = null, in_force_on = '2026-06-01' where id = 72");
    sql("update agreement_party set valid_to = '2026-06-01' where id = 702");
    sql(
        """
        insert into agreement_party (id, area_id, agreement_id, role, organisation_id, adopts, signs, valid_from)
        values (703, 3, 7, 'NATIONAL_OFFICE', 3, false, true, '2026-01-01')
        """);

    Dossier dossier = dossier(AgreementRows.SECOND);

    assertThat(dossier.parties())
        .extracting(PartyFact::role, PartyFact::kind, PartyFact::isUnit)
        .containsExactly(
            tuple(PartyRole.HOST, "MUNICIPALITY", true),
            tuple(PartyRole.NATIONAL_OFFICE, "STATE", false));
    assertThat(dossier.parties().get(1).nn()).isNotEmpty();
  }

  @Test
  void members_are_those_of_the_area_on_the_day() {
    assertThat(dossier(AgreementRows.SECOND).members())
        .hasSizeGreaterThan(5)
        .extracting(PartyFact::nb)
        .contains("Arendal", "Grimstad");
  }

  @Test
  void the_sharing_key_and_the_decisions_are_read() {
    sql(
        """
        insert into wording_value (wording_id, area_id, placeholder_code, value_nb, value_nn)
        values (72, 3, 'settlement.key', 'likt', 'likt')
        """);

    Dossier dossier = dossier(AgreementRows.SECOND);

    assertThat(dossier.sharingKey()).isEqualTo("likt");
    assertThat(dossier.toAdopt()).isEqualTo(2);
    assertThat(dossier.adopted()).isZero();
  }

  @Test
  void the_version_that_counts_is_the_newest_that_was_sent() {
    assertThat(current(AgreementRows.AGREEMENT)).isEqualTo(2);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> current(new AgreementId(99)));
    assertThat(
            persistence.<String>get(
                em ->
                    CompletenessDesk.of(em, Callers.administrator())
                        .reading()
                        .name(AgreementRows.AGREEMENT, Language.NN)))
        .isEqualTo("Vertskommuneavtale");
  }

  @Test
  void however_many_parties_there_are_it_takes_four_statements() {
    assertThat(
            persistence.statementsOf(
                em ->
                    CompletenessDesk.of(em, Callers.administrator())
                        .reading()
                        .dossier(text(AgreementRows.SECOND), TODAY)))
        .isEqualTo(4);
  }

  private int current(AgreementId agreement) {
    return persistence.<Integer>get(
        em -> CompletenessDesk.of(em, Callers.administrator()).reading().current(agreement, TODAY));
  }

  private Dossier dossier(VersionId version) {
    return persistence.get(
        em ->
            CompletenessDesk.of(em, Callers.administrator())
                .reading()
                .dossier(text(version), TODAY));
  }

  private static AgreementText text(VersionId version) {
    return new AgreementText(
        new AreaId(3),
        AgreementRows.AGREEMENT,
        version,
        1,
        VersionStatus.SENT,
        new WordingId(72),
        WordingFacts.NONE);
  }

  private void sql(String statement) {
    try (TestPersistence owner = new TestPersistence(database.owner())) {
      owner.run(em -> em.createNativeQuery(statement).executeUpdate());
    }
  }
}
