package no.samrad.account;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

  private final Account account = new Account(new PersonId(7), " Ingvild.Eksempel ");

  @Test
  void the_user_name_is_kept_in_lower_case() {
    assertThat(account.username()).isEqualTo("ingvild.eksempel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "kåre", "two words", "<script>", "a\u0000b"})
  void other_user_names_are_refused(String username) {
    assertRefused(AccountRule.USERNAME_NOT_USABLE, () -> new Account(new PersonId(7), username));
  }

  @Test
  void a_national_identity_number_is_no_user_name() {
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> new Account(new PersonId(7), IdentityNumbers.BIRTH_NUMBER));
  }

  @Nested
  class Locking {

    @Test
    void nine_wrong_passwords_do_not_lock() {
      fail(9);

      assertThat(account.isLockedAt(NOON)).isFalse();
    }

    @Test
    void the_tenth_locks_for_a_quarter_of_an_hour() {
      fail(10);

      assertThat(account.isLockedAt(NOON)).isTrue();
      assertThat(account.isLockedAt(NOON.plus(Duration.ofMinutes(15)).minusMillis(1))).isTrue();
      assertThat(account.isLockedAt(NOON.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void the_right_password_starts_the_count_again() {
      fail(9);
      account.succeed(NOON);
      fail(9);

      assertThat(account.isLockedAt(NOON)).isFalse();
    }

    @Test
    void the_person_is_told_once_that_it_was_locked() {
      fail(10);

      assertThat(account.succeed(NOON.plus(Duration.ofHours(1)))).contains(NOON);
      assertThat(account.succeed(NOON.plus(Duration.ofHours(2)))).isEmpty();
    }

    @Test
    void an_administrator_ends_it_before_its_time() {
      fail(10);
      account.unlock();

      assertThat(account.isLockedAt(NOON)).isFalse();
    }

    @Test
    void a_token_of_the_identity_provider_leaves_the_lock_as_it_is() {
      fail(10);
      account.enter(NOON);

      assertThat(account.isLockedAt(NOON)).isTrue();
    }

    private void fail(int times) {
      for (int i = 0; i < times; i++) {
        account.failAndMaybeLock(NOON);
      }
    }
  }

  @Test
  void a_temporary_password_is_marked_until_the_person_replaces_it() {
    account.setTemporaryPassword("hash", NOON);
    assertThat(account.isPasswordTemporary()).isTrue();

    account.replacePassword("other", NOON);
    assertThat(account.isPasswordTemporary()).isFalse();
  }
}
