package no.samrad.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import no.samrad.security.Grant;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** A person's time in a team, in one function and with one percentage. */
@Entity
@Table(name = "team_post")
class TeamPost {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_post_id_seq")
  @SequenceGenerator(name = "team_post_id_seq", sequenceName = "team_post_id_seq")
  private Long id;

  @Version private long version;

  @ManyToOne
  @JoinColumn(name = "area_id", updatable = false)
  private Team team;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Enumerated(EnumType.STRING)
  private PostFunction function;

  @Enumerated(EnumType.STRING)
  private Profession profession;

  @Column(name = "unit_id")
  private Long unitId;

  private int percentage;

  @Column(name = "certified_on")
  private LocalDate certifiedOn;

  @Embedded private Period period;

  protected TeamPost() {} // JPA

  TeamPost(Team team, PersonId person) {
    this.team = team;
    this.personId = person.value();
  }

  void become(PostTerms terms) {
    function = terms.function();
    profession = terms.profession();
    unitId = terms.employer().value();
    percentage = terms.percentage();
    certifiedOn = terms.certifiedOn();
    period = terms.period();
  }

  void endOn(LocalDate lastDay) {
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(TeamRule.ALREADY_ENDED, period.lastDay().orElseThrow());
    }
    period = period.endingWith(lastDay);
  }

  /** One that is not kept yet is none that anybody asks for. */
  boolean is(PostId wanted) {
    return id != null && id().equals(wanted);
  }

  boolean isOf(PersonId person) {
    return person().equals(person);
  }

  boolean isOn(LocalDate day) {
    return period.includes(day);
  }

  /** What whoever has the post may do, on exactly its days. */
  Grant right() {
    return new Grant(
        function.role(),
        team.area(),
        null,
        period.firstDay().orElseThrow(),
        period.lastDay().orElse(null),
        "");
  }

  PostTerms terms() {
    return new PostTerms(
        function,
        profession,
        employer(),
        percentage,
        certifiedOn,
        period.firstDay().orElseThrow(),
        period.lastDay().orElse(null));
  }

  PostId id() {
    return new PostId(id);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  PostFunction function() {
    return function;
  }

  UnitId employer() {
    return new UnitId(unitId);
  }

  int percentage() {
    return percentage;
  }

  Period period() {
    return period;
  }
}
