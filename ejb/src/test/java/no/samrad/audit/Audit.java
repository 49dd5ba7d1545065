package no.samrad.audit;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.samrad.db.audit.AuditKey;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;

/** The beans of this capability on an entity manager, put together without a container. */
final class Audit {

  static final Instant NOON = Instant.parse("2026-03-10T11:00:00.123456Z");
  static final AreaId AGDER = new AreaId(1);
  static final AuditKey KEY = key();

  final RecordedEvents events = new RecordedEvents();
  private final EntityManager em;
  private final CurrentUser user;
  private AuditKey key = KEY;

  private Audit(EntityManager em, CurrentUser user) {
    this.em = em;
    this.user = user;
  }

  static Audit on(EntityManager em) {
    return new Audit(em, Callers.administrator());
  }

  static Audit on(EntityManager em, String role, AreaId area) {
    return new Audit(em, Callers.holding(role, area));
  }

  static Audit byAuditor(EntityManager em) {
    return on(em, Role.AUDITOR, null);
  }

  Audit without(AuditKey unused) {
    key = AuditKey.none();
    return this;
  }

  AuditTrail trail() {
    AuditTrail trail = new AuditTrail();
    trail.em = em;
    trail.user = user;
    trail.key = installationKey();
    return trail;
  }

  AuditSeals seals() {
    AuditSeals seals = new AuditSeals();
    seals.em = em;
    seals.trail = trail();
    seals.key = installationKey();
    seals.clock = clock();
    return seals;
  }

  AuditQueries queries() {
    AuditQueries queries = new AuditQueries();
    queries.trail = new Trail();
    queries.trail.em = em;
    queries.trail.names = names();
    queries.access = Callers.accessOf(user);
    queries.clock = clock();
    queries.events = events;
    return queries;
  }

  AuditVerification verification() {
    AuditVerification verification = new AuditVerification();
    verification.seals = seals();
    verification.names = names();
    verification.key = installationKey();
    verification.access = Callers.accessOf(user);
    verification.clock = clock();
    verification.events = events;
    return verification;
  }

  private TrailNames names() {
    TrailNames names = new TrailNames();
    names.em = em;
    names.user = user;
    names.clock = clock();
    return names;
  }

  private InstallationKey installationKey() {
    AuditKey held = key;
    return new InstallationKey() {
      @Override
      AuditKey current() {
        return held;
      }
    };
  }

  private static Clock clock() {
    return Clock.fixed(NOON, ZoneId.of("Europe/Oslo"));
  }

  private static AuditKey key() {
    try {
      Path file = Files.createTempFile("audit", ".key");
      Files.writeString(file, "a secret that nobody could ever guess");
      AuditKey key = AuditKey.read(file);
      Files.delete(file);
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something that could have happened. */
  record HostMoved(Instant occurredAt, AreaId area, List<Change> changes, String reason)
      implements DomainEvent {

    static HostMoved at(Instant instant) {
      return new HostMoved(
          instant, AGDER, List.of(Change.of("host", "unit/1", "unit/2")), "Vedtatt i rådet");
    }

    HostMoved in(AreaId other) {
      return new HostMoved(occurredAt, other, changes, reason);
    }

    @Override
    public Optional<AreaId> inArea() {
      return Optional.ofNullable(area);
    }

    @Override
    public String subject() {
      return area == null ? "audit" : area.toString();
    }
  }
}
