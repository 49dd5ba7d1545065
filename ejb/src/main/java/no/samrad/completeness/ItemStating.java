package no.samrad.completeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.clause.ItemLink;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** The host states something about an item that allows it, or takes it back. */
@Stateless
public class ItemStating {

  @Inject Statements statements;
  @Inject StatableItems items;
  @Inject AgreementRegister agreements;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** It counts for every version of the agreement until it is withdrawn. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public StatementId state(AgreementId agreement, ItemLink item, StatementKind kind, String text) {
    AreaId area = agreements.area(agreement);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    items.require(item);
    Statement statement =
        new Statement(area, agreement, item, kind, text).madeBy(user.person(), clock.instant());

    statements.add(statement, agreement);

    events.fire(new ItemStated(area, agreement, item, kind, clock.instant()));
    return statement.id();
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void withdraw(AgreementId agreement, StatementId id, long seenVersion, String reason) {
    AreaId area = agreements.area(agreement);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(reason);
    Statement statement = statements.require(agreement, id, seenVersion);

    statement.withdraw(user.person(), clock.instant());
    statements.flush(id);

    events.fire(
        new ItemStatementWithdrawn(area, agreement, statement.item(), why, clock.instant()));
  }
}
