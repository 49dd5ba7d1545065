package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.place.UnitKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationFormTest {

  @ParameterizedTest
  @CsvSource({
    "SINGLE_MUNICIPALITY, MUNICIPALITY, 1, false, false",
    "HOST_ADMINISTRATIVE, MUNICIPALITY, 2, true, true",
    "HOST_JOINT_BOARD, MUNICIPALITY, 2, true, true",
    "POLITICAL_COUNCIL, MUNICIPALITY, 2, true, true",
    "TASK_COMMUNITY, MUNICIPALITY, 2, true, true",
    "INTERMUNICIPAL_COMPANY, MUNICIPALITY, 2, true, true",
    "CITY_DISTRICTS, CITY_DISTRICT, 1, true, false",
  })
  void each_form_asks_for_its_members(
      OrganisationForm form, UnitKind kind, int fewest, boolean several, boolean interMunicipal) {
    assertThat(form.members()).isEqualTo(kind);
    assertThat(form.fewest()).isEqualTo(fewest);
    assertThat(form.allowsSeveral()).isEqualTo(several);
    assertThat(form.isInterMunicipal()).isEqualTo(interMunicipal);
  }
}
