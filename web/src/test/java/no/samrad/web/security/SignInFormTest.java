package no.samrad.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInFormTest {

  private final SignInForm form = new SignInForm();

  @AfterEach
  void forget() {
    System.clearProperty("samrad.local.accounts");
  }

  @Test
  void passwords_of_ours_are_in_use_as_long_as_work_accounts_are_not() {
    form.workSignIn = () -> false;

    assertThat(form.isLocal()).isTrue();
  }

  @Test
  void work_accounts_close_them_unless_the_installation_wants_both() {
    form.workSignIn = () -> true;
    assertThat(form.isLocal()).isFalse();

    System.setProperty("samrad.local.accounts", "true");
    assertThat(form.isLocal()).isTrue();
  }
}
