package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final String NAME = "samrad.test.value";

  @AfterEach
  void forget() {
    System.clearProperty(NAME);
  }

  @Test
  void a_system_property_is_read() {
    System.setProperty(NAME, " yes ");

    assertThat(Settings.get(NAME)).contains("yes");
  }

  @Test
  void blank_is_not_set() {
    System.setProperty(NAME, "  ");

    assertThat(Settings.get(NAME)).isEmpty();
  }

  @Test
  void only_true_is_on() {
    System.setProperty(NAME, "TRUE");
    assertThat(Settings.isOn(NAME)).isTrue();

    System.setProperty(NAME, "1");
    assertThat(Settings.isOn(NAME)).isFalse();

    System.clearProperty(NAME);
    assertThat(Settings.isOn(NAME)).isFalse();
  }
}
