package no.samrad.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What was found to be wrong in approved minutes. It stands beside them and never changes. */
@Entity
@Table(name = "nfp_minutes_note")
class MinutesNote {

  static final int LONGEST = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_minutes_note_id_seq")
  @SequenceGenerator(name = "nfp_minutes_note_id_seq", sequenceName = "nfp_minutes_note_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "minutes_id", updatable = false)
  private Long minutesId;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(updatable = false)
  private String wording;

  @Column(name = "noted_at", updatable = false)
  private Instant notedAt;

  protected MinutesNote() {} // JPA

  MinutesNote(Minutes minutes, PersonId by, String typed, Instant now) {
    minutes.requireApproved();
    String words = PlainText.lines(typed);
    if (words.isEmpty()) {
      throw new RuleViolation(MinutesRule.NOTE_MISSING);
    }
    if (PlainText.length(words) > LONGEST) {
      throw new RuleViolation(MinutesRule.NOTE_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(words);
    areaId = minutes.area().value();
    minutesId = minutes.id();
    personId = by.value();
    wording = words;
    notedAt = now;
  }

  long id() {
    return id;
  }
}
