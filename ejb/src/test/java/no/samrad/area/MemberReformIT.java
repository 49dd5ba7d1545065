package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.samrad.db.TestDatabase;
import no.samrad.intake.ImportDesk;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An imported merger of two members of Agder, and what the area makes of it. */
class MemberReformIT {

  private static final LocalDate NEW_YEAR = LocalDate.of(2028, 1, 1);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    ImportDesk.takeIn(persistence, "klass-131-changes-invented.csv");
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void the_area_says_beforehand_and_afterwards_that_members_cease() {
    assertThat(agder(AreaDesk.TODAY).gaps()).contains(AreaGap.MEMBER_WILL_CEASE);
    assertThat(agder(NEW_YEAR).gaps()).contains(AreaGap.MEMBER_HAS_CEASED);
    assertThat(agder(NEW_YEAR).members())
        .as("the import changed no membership")
        .hasSameSizeAs(agder(AreaDesk.TODAY).members());
  }

  @Test
  void the_new_municipality_can_take_the_place_of_the_old() {
    UnitId merged = unit("4291");

    persistence.run(
        em ->
            AreaDesk.of(em, Callers.administrator())
                .replacement()
                .replace(new AreaId(3), 1, membershipOf("4214"), Set.of(merged), null));

    assertThat(agder(NEW_YEAR).members())
        .extracting(MemberRow::name)
        .contains("Prøvekommune")
        .doesNotContain("Froland");
  }

  private AreaDetails agder(LocalDate day) {
    return persistence.get(
        em -> AreaDesk.of(em, Callers.administrator()).queries().area("agder", day, Language.NB));
  }

  private UnitId unit(String code) {
    return persistence.get(em -> AreaUnitsFixture.unit(em, code));
  }

  private MembershipId membershipOf(String code) {
    return persistence.get(
        em ->
            new MembershipId(
                NativeRow.of(
                        em.createNativeQuery(
                                "select m.id from membership m join unit_code c using (unit_id)"
                                    + " where c.code = ?1 and m.area_id = 3")
                            .setParameter(1, code)
                            .getSingleResult())
                    .number(0)));
  }
}
