package no.samrad.account;

import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** Something that happened to an account. An account belongs to no area. */
interface AccountEvent extends DomainEvent {

  AccountId account();

  @Override
  default Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  default String subject() {
    return account().toString();
  }
}
