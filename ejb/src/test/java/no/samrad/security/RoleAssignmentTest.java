package no.samrad.security;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleAssignmentTest {

  private static final AreaId AGDER = new AreaId(3);
  private static final UnitId RISOR = new UnitId(42);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Nested
  class Shape {

    @ParameterizedTest
    @ValueSource(strings = {"ADMINISTRATOR", "NATIONAL_READER", "AUDITOR", "OPERATIONS"})
    void these_may_hold_everywhere(String role) {
      assertThat(assignment(role, null, null).area()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "HOST_STAFF",
          "TEAM_LEADER",
          "TEAM_MEMBER",
          "COUNCIL_MEMBER",
          "COUNCIL_SECRETARY"
        })
    void these_belong_to_an_area(String role) {
      assertRefused(SecurityRule.ROLE_NEEDS_AREA, () -> assignment(role, null, null));
    }

    @Test
    void a_municipal_contact_stands_for_a_unit() {
      assertRefused(
          SecurityRule.ROLE_NEEDS_UNIT, () -> assignment(Role.MUNICIPAL_CONTACT, AGDER, null));
      assertThat(assignment(Role.MUNICIPAL_CONTACT, AGDER, RISOR).unit()).isEqualTo(RISOR);
    }

    @Test
    void the_host_staff_does_not() {
      assertRefused(
          SecurityRule.ROLE_COVERS_NO_UNIT, () -> assignment(Role.HOST_STAFF, AGDER, RISOR));
    }

    @Test
    void an_unknown_role_is_refused() {
      assertRefused(SecurityRule.UNKNOWN_ROLE, () -> assignment("EMPEROR", AGDER, null));
      assertRefused(SecurityRule.UNKNOWN_ROLE, () -> assignment(null, AGDER, null));
    }
  }

  @Nested
  class Ending {

    @Test
    void it_holds_through_its_last_day() {
      RoleAssignment right = assignment(Role.HOST_STAFF, AGDER, null);

      right.end(0, LocalDate.of(2026, 6, 30), "Ny stilling");

      assertThat(right.period().includes(LocalDate.of(2026, 6, 30))).isTrue();
      assertThat(right.period().includes(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void it_cannot_end_before_it_began() {
      RoleAssignment right = assignment(Role.HOST_STAFF, AGDER, null);

      assertRefused(
          SharedRule.PERIOD_RUNS_BACKWARDS,
          () -> right.end(0, LocalDate.of(2025, 12, 30), "Ny stilling"));
    }

    @Test
    void it_cannot_be_prolonged_after_it_has_ended() {
      RoleAssignment right = assignment(Role.HOST_STAFF, AGDER, null);
      right.end(0, LocalDate.of(2026, 6, 30), "Ny stilling");

      assertRefused(
          SecurityRule.ROLE_ENDED_ALREADY,
          () -> right.end(0, LocalDate.of(2026, 12, 31), "Likevel ikke"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void the_reason_must_be_given(String reason) {
      RoleAssignment right = assignment(Role.HOST_STAFF, AGDER, null);

      assertRefused(
          SharedRule.REASON_MISSING, () -> right.end(0, LocalDate.of(2026, 6, 30), reason));
    }
  }

  @Nested
  class Reasons {

    @Test
    void a_national_identity_number_is_refused() {
      String reason = "Erstatter " + IdentityNumbers.BIRTH_NUMBER;

      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> new RoleAssignment(new PersonId(7), grant(Role.HOST_STAFF, AGDER, null, reason)));
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> assignment(Role.HOST_STAFF, AGDER, null).end(0, LocalDate.of(2026, 6, 30), reason));
    }

    @Test
    void the_last_one_given_is_kept() {
      RoleAssignment right = assignment(Role.HOST_STAFF, AGDER, null);

      right.end(0, LocalDate.of(2026, 6, 30), " Ny stilling ");

      assertThat(right.reason()).isEqualTo("Ny stilling");
    }
  }

  private static RoleAssignment assignment(String role, AreaId area, UnitId unit) {
    return new RoleAssignment(new PersonId(7), grant(role, area, unit, "Vedtak i styringsgruppa"));
  }

  private static Grant grant(String role, AreaId area, UnitId unit, String reason) {
    return new Grant(role, area, unit, FIRST, null, reason);
  }
}
