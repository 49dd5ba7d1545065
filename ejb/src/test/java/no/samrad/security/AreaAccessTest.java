package no.samrad.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.Test;

class AreaAccessTest {

  private static final AreaId AGDER = new AreaId(3);
  private static final AreaId OSLO = new AreaId(1);
  private static final UnitId RISOR = new UnitId(42);
  private static final UnitId GRIMSTAD = new UnitId(43);

  @Test
  void nobody_reads_without_a_right() {
    AreaAccess access = accessOf();

    assertThat(access.mayRead(AGDER)).isFalse();
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> access.requireReading(AGDER));
  }

  @Test
  void a_right_in_one_area_opens_that_area_only() {
    AreaAccess access = accessOf(right(Role.HOST_STAFF, AGDER, null));

    assertThat(access.mayRead(AGDER)).isTrue();
    assertThat(access.mayRead(OSLO)).isFalse();
    assertThat(access.readable()).isEqualTo(AreaScope.of(Set.of(AGDER)));
  }

  @Test
  void a_right_everywhere_opens_every_area() {
    AreaAccess access = accessOf(right(Role.NATIONAL_READER, null, null));

    assertThat(access.mayRead(OSLO)).isTrue();
    assertThat(access.readable().unlimited()).isTrue();
  }

  @Test
  void the_refusal_names_the_missing_roles_and_the_area() {
    AreaAccess access = accessOf(right(Role.COUNCIL_MEMBER, AGDER, null));

    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> access.requireAny(AGDER, Role.HOST_STAFF, Role.ADMINISTRATOR))
        .satisfies(
            denied -> {
              assertThat(denied.missingRoles()).containsExactly("ADMINISTRATOR", "HOST_STAFF");
              assertThat(denied.area()).contains(AGDER);
            });
  }

  @Test
  void a_role_in_one_area_does_not_hold_everywhere() {
    AreaAccess access = accessOf(right(Role.ADMINISTRATOR, AGDER, null));

    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> access.requireEverywhere(Role.ADMINISTRATOR));
  }

  @Test
  void a_contact_acts_for_the_own_unit_only() {
    AreaAccess access = accessOf(right(Role.MUNICIPAL_CONTACT, AGDER, RISOR));

    assertThatCode(() -> access.requireUnit(AGDER, RISOR, Role.MUNICIPAL_CONTACT))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> access.requireUnit(AGDER, GRIMSTAD, Role.MUNICIPAL_CONTACT));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> access.requireAny(AGDER, Role.MUNICIPAL_CONTACT));
  }

  private static Assignment right(String role, AreaId area, UnitId unit) {
    return new Assignment(role, area, unit, Period.startingOn(LocalDate.of(2026, 1, 1)));
  }

  private static AreaAccess accessOf(Assignment... held) {
    AreaAccess access = new AreaAccess();
    access.user = new CurrentUser();
    access.user.become(
        new SignedInUser(
            new PersonId(7),
            new AccountId(8),
            "ingvild.eksempel",
            "Ingvild Eksempel",
            "nb",
            false,
            List.of(held)));
    return access;
  }
}
