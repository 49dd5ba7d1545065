package no.samrad.adoption;

import static no.samrad.adoption.AdoptionRows.AGDER;
import static no.samrad.adoption.AdoptionRows.FIRST;
import static no.samrad.adoption.DecisionDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.PartyId;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactTaskIT {

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    AdoptionRows.sent(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void what_was_sent_is_to_be_put_on_an_agenda_before_the_papers_are_due() {
    assertThat(tasks("4212", TODAY))
        .containsExactly(
            new ContactTask(
                ContactTask.Kind.PUT_ON_AGENDA,
                AdoptionRows.AGREEMENT,
                new PartyId(101),
                "Prøveavtale",
                "Vegårshei",
                1,
                AdoptionRows.SENT,
                LocalDate.of(2026, 3, 31)));
  }

  @Test
  void only_the_own_unit_is_shown() {
    assertThat(tasks("4211", TODAY)).extracting(ContactTask::unitName).containsExactly("Gjerstad");
    assertThat(tasks("4201", TODAY)).isEmpty();
    assertThat(tasks("4204", TODAY)).isEmpty();
  }

  @Test
  void it_follows_the_case_through_the_council() {
    adopt("agenda_on", "'2026-03-12'");
    assertThat(kinds(TODAY)).isEmpty();
    assertThat(kinds(LocalDate.of(2026, 3, 13))).containsExactly(ContactTask.Kind.DECIDE);
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                "update adoption set decided_on = '2026-03-12', body = 'MUNICIPAL_COUNCIL', outcome"
                    + " = 'ADOPTED_WITH_CONDITION', condition_text = 'Vilkår';\n"));
    assertThat(kinds(LocalDate.of(2026, 3, 13))).containsExactly(ContactTask.Kind.MEET_CONDITION);
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                "update adoption set condition_met_on = '2026-03-12', condition_met_by ="
                    + " 'Brev';\n"));
    assertThat(kinds(LocalDate.of(2026, 3, 13))).isEmpty();
  }

  @Test
  void a_review_and_a_signature_wait_too() {
    persistence.run(AdoptionRows::draft);
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                """
                insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, changed_by, changed_at)
                values (1, 3, 1, 11, 103, 1, '2026-03-01', '2026-04-01', 7, now());
                """));

    assertThat(tasks("4201", TODAY))
        .extracting(ContactTask::kind)
        .containsExactly(ContactTask.Kind.SIGN, ContactTask.Kind.COMMENT);
  }

  @Test
  void whoever_is_nobodys_contact_has_nothing_to_do_here() {
    List<ContactTask> tasks =
        persistence.get(
            em -> DecisionDesk.of(em, Callers.administrator()).tasks().own(TODAY, Language.NB));

    assertThat(tasks).isEmpty();
  }

  private void adopt(String column, String value) {
    persistence.run(
        em ->
            AdoptionRows.run(
                em,
                "insert into adoption (id, area_id, agreement_id, version_id, party_id, "
                    + column
                    + ", recorded_by, recorded_at) values (1, 3, 1, "
                    + FIRST.value()
                    + ", 101, "
                    + value
                    + ", 7, now());\n"));
  }

  private List<ContactTask.Kind> kinds(LocalDate day) {
    return tasks("4212", day).stream().map(ContactTask::kind).toList();
  }

  private List<ContactTask> tasks(String code, LocalDate day) {
    return persistence.get(
        em ->
            DecisionDesk.of(em, Callers.holding(Role.MUNICIPAL_CONTACT, AGDER, unit(code)))
                .tasks()
                .own(day, Language.NB));
  }

  private UnitId unit(String code) {
    return persistence.get(
        em ->
            new UnitId(
                NativeRow.of(
                        em.createNativeQuery(
                                "select c.unit_id from unit_code c where c.code = ?1 and c.valid_to"
                                    + " is null")
                            .setParameter(1, code)
                            .getSingleResult())
                    .number(0)));
  }
}
