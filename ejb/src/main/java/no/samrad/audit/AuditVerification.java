package no.samrad.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.samrad.db.audit.AreaChainCheck;
import no.samrad.db.audit.AreaReport;
import no.samrad.db.audit.AuditHead;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.TrailReport;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/**
 * Finds out whether anybody has touched the trail. Operations may check it without being able to
 * read it. Each call checks a part of one area's chain, so that a page can show how far it has come
 * and no transaction grows long.
 */
@Stateless
public class AuditVerification {

  private static final String[] VERIFIERS = {Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS};

  @Inject AuditSeals seals;
  @Inject TrailNames names;
  @Inject InstallationKey key;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** The chains the caller may check, the installation's first, then by name of the area. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS})
  public List<ChainRow> chains(AuditHeads earlier) {
    AreaScope scope = access.whereHolding(VERIFIERS);

    AuditHeads heads = seals.heads();
    return names.ofAreas(seals.areas(earlier)).stream()
        .filter(area -> scope.covers(area.area()))
        .map(area -> ChainRow.of(area, heads))
        .toList();
  }

  /** Goes on with the check of one area's chain. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS})
  public void check(AreaChainCheck check) {
    requireVerifying(new AreaId(check.area()));

    seals.proceed(check);
  }

  /** The caller has checked these areas. Recorded with its result. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS})
  public TrailReport conclude(List<AreaReport> reports, AuditHeads earlier) {
    TrailReport report = new TrailReport(reports, key.current().isPresent(), !earlier.isEmpty());

    events.fire(AuditVerified.of(report, clock.instant()));
    return report;
  }

  /** Where the chains end now, for keeping outside the database. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS})
  public AuditHeads exportHeads() {
    AreaScope scope = access.whereHolding(VERIFIERS);

    List<AuditHead> heads =
        seals.heads().heads().stream()
            .filter(head -> scope.covers(new AreaId(head.area())))
            .toList();

    events.fire(new AuditHeadsExported(heads.size(), clock.instant()));
    return new AuditHeads(heads);
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS})
  public boolean hasKey() {
    return key.current().isPresent();
  }

  private void requireVerifying(AreaId area) {
    if (!access.whereHolding(VERIFIERS).covers(area)) {
      throw new AccessDenied(Set.of(VERIFIERS), area);
    }
  }
}
