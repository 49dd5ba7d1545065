package no.samrad.clause;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypeAdministrationIT {

  private static final TypeCode PREMISES = new TypeCode("PREMISES");
  private static final TypeNames NAMES =
      new TypeNames("Leie av lokaler", "Leige av lokale", "Lease of premises");
  private static final TypeParty OWNER =
      new TypeParty(TypeRole.LOCAL_AUTHORITY, FilledBy.UNIT, 1, 1, false, true);
  private static final TypeParty TENANT =
      new TypeParty(TypeRole.HOST, FilledBy.UNIT, 1, 1, false, true);
  private static final LocalDate TODAY = ClauseDesk.TODAY;

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void a_new_type_is_there_from_its_day_with_roles_and_rule_sets() {
    List<DomainEvent> fired = add(wanted(PREMISES, 6, List.of(OWNER, TENANT), "RBUP-LOKAL"));

    TypeDetails type = type();
    assertThat(type.name()).isEqualTo("Leige av lokale");
    assertThat(type.family()).isEqualTo(AgreementFamily.INTER_MUNICIPAL);
    assertThat(type.noticeMonths()).isEqualTo(6);
    assertThat(type.parties()).containsExactly(OWNER, TENANT);
    assertThat(type.ruleSets()).containsExactly("RBUP-LOKAL");
    assertThat(type.appliesOn(TODAY.minusDays(1))).isFalse();
    assertThat(codesOn(TODAY)).contains("PREMISES");
    assertThat(codesOn(TODAY.minusDays(1))).doesNotContain("PREMISES");
    assertThat(fired.get(0).subject()).isEqualTo("agreementType/PREMISES");
    assertThat(fired.get(0).changes())
        .contains(
            Change.set("name", "Leie av lokaler"),
            Change.set("parties", "LOCAL_AUTHORITY HOST"),
            Change.set("firstDay", TODAY));
  }

  @Test
  void what_is_missing_or_cannot_be_is_refused() {
    List<TypeParty> both = List.of(OWNER, TENANT);
    TypeParty silent = new TypeParty(TypeRole.HOST, FilledBy.UNIT, 1, 1, false, false);

    assertRefused(ClauseRule.TYPE_CODE_TAKEN, () -> add(wanted(new TypeCode("STUDY"), 6, both)));
    assertRefused(ClauseRule.NOTICE_OUT_OF_RANGE, () -> add(wanted(PREMISES, null, both)));
    assertRefused(ClauseRule.NOTICE_OUT_OF_RANGE, () -> add(wanted(PREMISES, 61, both)));
    assertRefused(ClauseRule.ROLE_MISSING, () -> add(wanted(PREMISES, 6, List.of())));
    assertRefused(ClauseRule.ROLE_TWICE, () -> add(wanted(PREMISES, 6, List.of(OWNER, OWNER))));
    assertRefused(ClauseRule.NOBODY_SIGNS, () -> add(wanted(PREMISES, 6, List.of(silent))));
    assertRefused(
        ClauseRule.UNKNOWN_RULE_SET, () -> add(wanted(PREMISES, 6, both, "KOML-99")), "KOML-99");
    assertRefused(
        ClauseRule.FAMILY_MISSING,
        () -> add(new NewType(PREMISES, NAMES, null, 6, "", both, List.of(), TODAY)));
    assertRefused(
        SharedRule.DAY_MISSING,
        () ->
            add(
                new NewType(
                    PREMISES, NAMES, AgreementFamily.RESEARCH, 6, "", both, List.of(), null)));
    assertRefused(ClauseRule.NAME_MISSING, () -> new TypeNames("Lokaler", " ", "Premises"));
    assertRefused(ClauseRule.NAME_TOO_LONG, () -> new TypeNames("x".repeat(201), "x", "x"), 200);
    assertThat(codesOn(TODAY)).hasSize(6);
  }

  @Test
  void it_ends_once_with_a_reason_and_those_that_have_it_keep_it() {
    add(wanted(PREMISES, 6, List.of(OWNER)));
    LocalDate last = TODAY.plusMonths(1);

    assertRefused(SharedRule.REASON_MISSING, () -> end(last, ""));
    List<DomainEvent> fired = end(last, "Brukes ikke");

    assertThat(codesOn(last)).contains("PREMISES");
    assertThat(codesOn(last.plusDays(1))).doesNotContain("PREMISES");
    assertThat(type().lastDay()).isEqualTo(last);
    assertThat(fired.get(0).changes()).containsExactly(Change.set("lastDay", last));
    assertRefused(ClauseRule.TYPE_ENDED_ALREADY, () -> end(last, "Igjen"), last);
    assertRefused(SharedRule.PERIOD_RUNS_BACKWARDS, () -> end(TODAY.minusDays(1), "Feil"));
  }

  @Test
  void whoever_has_not_seen_the_last_change_is_told() {
    add(wanted(PREMISES, 6, List.of(OWNER)));

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(
            () -> run(admin(), desk -> desk.types().end(PREMISES, 99, TODAY, "Brukes ikke")));
  }

  @Test
  void only_an_administrator_of_every_area_may() {
    for (CurrentUser caller :
        List.of(
            Callers.holding(Role.ADMINISTRATOR, new AreaId(3)),
            Callers.holding(Role.HOST_STAFF, new AreaId(3)))) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> run(caller, desk -> desk.types().add(wanted(PREMISES, 6, List.of(OWNER)))));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(caller, desk -> desk.types().end(PREMISES, 1, TODAY, "x")));
    }
  }

  private static NewType wanted(
      TypeCode code, Integer months, List<TypeParty> parties, String... sets) {
    return new NewType(
        code, NAMES, AgreementFamily.INTER_MUNICIPAL, months, "", parties, List.of(sets), TODAY);
  }

  private List<DomainEvent> add(NewType wanted) {
    return run(admin(), desk -> desk.types().add(wanted));
  }

  private List<DomainEvent> end(LocalDate lastDay, String reason) {
    long version = type().version();
    return run(admin(), desk -> desk.types().end(PREMISES, version, lastDay, reason));
  }

  private TypeDetails type() {
    return persistence.get(em -> ClauseDesk.libraryOn(em).type(PREMISES, Language.NN));
  }

  private List<String> codesOn(LocalDate day) {
    return persistence.get(em -> ClauseDesk.libraryOn(em).types(day, Language.NB)).stream()
        .map(type -> type.code().value())
        .toList();
  }

  private static CurrentUser admin() {
    return Callers.administrator();
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<ClauseDesk> work) {
    return persistence.get(
        em -> {
          ClauseDesk desk = ClauseDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
