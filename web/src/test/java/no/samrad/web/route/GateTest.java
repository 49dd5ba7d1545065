package no.samrad.web.route;

import static no.samrad.web.faces.RequestFixture.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.samrad.security.Role;
import no.samrad.web.route.Gate.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

  private final Route forEverybody = Route.open("/help", "/help.xhtml");
  private final Route forUsers = Route.page("/areas", "/areas.xhtml");
  private final Route forSome =
      Route.page("/admin", "/admin.xhtml").only(Role.ADMINISTRATOR, Role.OPERATIONS);

  @Nested
  class WhoMayOpen {

    @Test
    void a_public_page_opens_for_everybody() {
      assertThat(Gate.of(forEverybody, false, Set.of())).isEqualTo(Verdict.OPEN);
      assertThat(Gate.of(forEverybody, true, Set.of())).isEqualTo(Verdict.OPEN);
    }

    @Test
    void every_other_page_asks_who_is_there() {
      assertThat(Gate.of(forUsers, false, Set.of())).isEqualTo(Verdict.SIGN_IN);
      assertThat(Gate.of(forSome, false, Set.of())).isEqualTo(Verdict.SIGN_IN);
    }

    @Test
    void being_signed_in_is_enough_where_no_role_is_named() {
      assertThat(Gate.of(forUsers, true, Set.of())).isEqualTo(Verdict.OPEN);
    }

    @Test
    void any_one_of_the_roles_is_enough() {
      assertThat(Gate.of(forSome, true, Set.of(Role.OPERATIONS))).isEqualTo(Verdict.OPEN);
      assertThat(Gate.of(forSome, true, Set.of(Role.AUDITOR, Role.ADMINISTRATOR)))
          .isEqualTo(Verdict.OPEN);
    }

    @Test
    void without_one_of_them_it_is_denied() {
      assertThat(Gate.of(forSome, true, Set.of())).isEqualTo(Verdict.DENIED);
      assertThat(Gate.of(forSome, true, Set.of(Role.AUDITOR))).isEqualTo(Verdict.DENIED);
    }
  }

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
    "POST, cross-site, true",
    "POST, same-site, true",
    "POST, same-origin, false",
    "POST, none, false",
    "POST, , false",
    "GET, cross-site, false"
  })
  void a_form_of_another_site_is_known(String method, String site, boolean foreign) {
    var request = aRequest().method(method).header("Sec-Fetch-Site", site).build();

    assertThat(Gate.isForeignPost(request)).isEqualTo(foreign);
  }
}
