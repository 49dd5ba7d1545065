package no.samrad.agreement;

import static no.samrad.agreement.AgreementRows.AGREEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.agreement.SentVersion.SentParty;
import no.samrad.db.TestDatabase;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentVersionsIT {

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(AgreementRows::insert);
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void the_newest_that_was_sent_stands_with_its_parties_in_order() {
    SentVersion newest = persistence.get(em -> register(em).sentVersion(AGREEMENT).orElseThrow());

    assertThat(newest.id()).isEqualTo(AgreementRows.SECOND);
    assertThat(newest.number()).isEqualTo(2);
    assertThat(newest.sentOn()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(newest.supersededOn()).isNull();
    assertThat(newest.parties())
        .extracting(SentParty::id)
        .containsExactly(AgreementRows.HOST, AgreementRows.PARTICIPANT);
    assertThat(newest.party(AgreementRows.HOST).orElseThrow().role()).isEqualTo(PartyRole.HOST);
    assertThat(newest.party(new PartyId(1))).isEmpty();
  }

  @Test
  void an_earlier_one_says_since_when_it_is_superseded() {
    Optional<SentVersion> first =
        persistence.get(em -> register(em).sentVersion(AGREEMENT, AgreementRows.FIRST));

    assertThat(first.orElseThrow().supersededOn()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void a_version_of_another_agreement_is_none() {
    Optional<SentVersion> none =
        persistence.get(em -> register(em).sentVersion(new AgreementId(8), AgreementRows.FIRST));

    assertThat(none).isEmpty();
  }

  @Test
  void locking_says_which_area_it_belongs_to() {
    AreaId locked = persistence.get(em -> register(em).lock(AGREEMENT));
    AreaId asked = persistence.get(em -> register(em).area(AGREEMENT));

    assertThat(locked).isEqualTo(new AreaId(3)).isEqualTo(asked);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> persistence.run(em -> register(em).lock(new AgreementId(8))));
  }

  private static AgreementRegister register(EntityManager em) {
    return AgreementDesk.registerOn(em);
  }
}
