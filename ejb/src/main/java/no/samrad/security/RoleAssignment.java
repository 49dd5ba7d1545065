package no.samrad.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;

/**
 * One right a person holds in a period. Granted by an administrator, or following from a seat or a
 * staffing (then only that can end it). Ends by itself on its last day.
 */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {

  private static final String GRANTED = "GRANTED";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_assignment_id_seq")
  @SequenceGenerator(name = "role_assignment_id_seq", sequenceName = "role_assignment_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(updatable = false)
  private String role;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Embedded private Period period;

  @Column(updatable = false)
  private String source;

  private String reason = "";

  protected RoleAssignment() {} // JPA

  RoleAssignment(PersonId person, Grant grant) {
    this(person, grant, GRANTED);
    this.reason = new Reason(grant.reason()).text();
  }

  private RoleAssignment(PersonId person, Grant grant, String source) {
    RoleShape.check(grant);
    this.personId = person.value();
    this.role = grant.role();
    this.areaId = grant.area() == null ? null : grant.area().value();
    this.unitId = grant.unit() == null ? null : grant.unit().value();
    this.period = Period.throughLastDay(grant.from(), grant.lastDay());
    this.source = source;
  }

  /** One that nobody gave: it lasts as long as that from which it follows. */
  static RoleAssignment following(String source, PersonId person, Grant grant) {
    RoleAssignment assignment = new RoleAssignment(person, grant, source);
    assignment.reason = Reason.ifGiven(grant.reason()).map(Reason::text).orElse("");
    return assignment;
  }

  /** Somebody holds the same right, on whatever days. */
  boolean isFor(PersonId person, Grant grant) {
    return person().equals(person)
        && role.equals(grant.role())
        && Objects.equals(area(), grant.area())
        && Objects.equals(unit(), grant.unit());
  }

  /** What it follows from lasts longer or shorter. */
  void moveTo(Period during, String why) {
    period = during;
    reason = Reason.ifGiven(why).map(Reason::text).orElse("");
  }

  /** The last day may lie in the past only if it lies after the first day. */
  void end(long seenVersion, LocalDate lastDay, String why) {
    if (seenVersion != version) {
      throw new StaleData(id());
    }
    if (!source.equals(GRANTED)) {
      throw new RuleViolation(SecurityRule.ROLE_COMES_FROM_ELSEWHERE);
    }
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(SecurityRule.ROLE_ENDED_ALREADY, period.lastDay().orElseThrow());
    }
    period = period.endingWith(lastDay);
    reason = new Reason(why).text();
  }

  /** What the audit trail is to say about it, besides person and area. */
  List<Change> described() {
    return List.of(
        Change.set("role", role), Change.set("unit", unit()), Change.set("period", period));
  }

  boolean isAdministratorEverywhere() {
    return role.equals(Role.ADMINISTRATOR) && areaId == null;
  }

  PersonId person() {
    return new PersonId(personId);
  }

  String role() {
    return role;
  }

  AreaId area() {
    return areaId == null ? null : new AreaId(areaId);
  }

  UnitId unit() {
    return unitId == null ? null : new UnitId(unitId);
  }

  Period period() {
    return period;
  }

  String reason() {
    return reason;
  }

  RoleAssignmentId id() {
    return new RoleAssignmentId(id);
  }
}
