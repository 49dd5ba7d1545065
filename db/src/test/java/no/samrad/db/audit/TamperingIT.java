package no.samrad.db.audit;

import static no.samrad.db.audit.AuditFixture.AREA;
import static no.samrad.db.audit.AuditFixture.KEY;
import static no.samrad.db.audit.AuditFixture.anEntry;
import static no.samrad.db.audit.FindingKind.ALTERED_ENTRY;
import static no.samrad.db.audit.FindingKind.ALTERED_SEAL;
import static no.samrad.db.audit.FindingKind.CUT_TAIL;
import static no.samrad.db.audit.FindingKind.FORGED_ENTRY;
import static no.samrad.db.audit.FindingKind.FORGED_SEAL;
import static no.samrad.db.audit.FindingKind.INSERTED_ENTRY;
import static no.samrad.db.audit.FindingKind.LOST_SEAL;
import static no.samrad.db.audit.FindingKind.MISSING_ENTRY;
import static no.samrad.db.audit.FindingKind.MISSING_SEAL;
import static no.samrad.db.audit.FindingKind.OUTSIDE_THE_CHAIN;
import static no.samrad.db.audit.FindingKind.REWRITTEN;
import static no.samrad.db.audit.FindingKind.UNSEALED_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A DBA does what a DBA can; each deed is found and named. */
class TamperingIT {

  private static final AuditKey NO_KEY = AuditKey.none();
  private static final AuditHeads NO_HEADS = AuditHeads.none();

  /** What chaining anew takes, all in the database: it holds everything but the key. */
  private static final String CHAIN_ANEW =
      """
      do $$
      declare
        link record;
        previous text := coalesce((select hash from audit_seal where area_id = 7 and number = %1$d - 1), repeat('0', 64));
        entry_form text;
      begin
        for link in
          select s.number, s.sealed_at, e.* from audit_seal s join audit_entry e on e.id = s.entry_id
          where s.area_id = 7 and s.number >= %1$d order by s.number
        loop
          entry_form := (select string_agg(octet_length(f) || ':' || f || ',', '' order by o)
            from unnest(array['samrad-audit-entry-1', link.id::text, to_char(link.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
              link.area_id::text, link.actor_id::text, link.action, link.outcome, link.subject, link.changes, link.reason, link.reference])
              with ordinality as fields(f, o));
          previous := (select encode(sha256(convert_to(string_agg(octet_length(f) || ':' || f || ',', '' order by o), 'UTF8')), 'hex')
            from unnest(array['samrad-audit-seal-1', previous, '7', link.number::text,
              to_char(link.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry_form, link.mac]) with ordinality as fields(f, o));
          update audit_seal set hash = previous where area_id = 7 and number = link.number;
        end loop;
      end
      $$
      """;

  private AuditDatabase trail;

  @BeforeEach
  void five_sealed_entries() throws SQLException {
    trail = new AuditDatabase(KEY);
    trail.writeAndSeal(5);
  }

  @AfterEach
  void drop() {
    trail.close();
  }

  @Test
  void untouched() throws SQLException {
    AreaReport report = trail.report(AREA, KEY, trail.heads());

    assertThat(report.findings()).isEmpty();
    assertThat(report.isIntact()).isTrue();
    assertThat(report.sealed()).isEqualTo(5);
  }

  @Test
  void the_database_itself_can_compute_the_same_chain() throws SQLException {
    AuditHeads before = trail.heads();

    trail.dba(CHAIN_ANEW.formatted(1));

    assertThat(trail.heads()).isEqualTo(before);
    assertThat(found(KEY, before)).isEmpty();
  }

  @Test
  void edits_an_entry() throws SQLException {
    trail.dba("update audit_entry set actor_id = 99 where id = 103");

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_ENTRY, 3, 103));
    assertThat(found(NO_KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_ENTRY, 3, 103));
  }

  @Test
  void edits_a_microsecond_of_an_entry() throws SQLException {
    trail.dba("update audit_entry set occurred_at = occurred_at + interval '1 us' where id = 103");

    assertThat(found(NO_KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_ENTRY, 3, 103));
  }

  @Test
  void moves_an_entry_to_another_area() throws SQLException {
    trail.dba("update audit_entry set area_id = 8 where id = 103");

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_ENTRY, 3, 103));
  }

  @Test
  void edits_a_seal() throws SQLException {
    trail.dba("update audit_seal set hash = repeat('a', 64) where area_id = 7 and number = 3");

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_SEAL, 3, 103));
    assertThat(found(NO_KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_SEAL, 3, 103));
  }

  @Test
  void edits_the_time_of_a_seal() throws SQLException {
    trail.dba("update audit_seal set sealed_at = sealed_at - interval '1 day' where number = 3");

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_SEAL, 3, 103));
  }

  @Test
  void deletes_an_entry() throws SQLException {
    trail.dba("delete from audit_entry where id = 103");

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.at(MISSING_ENTRY, 3, 103));
    assertThat(found(NO_KEY, NO_HEADS)).containsExactly(Finding.at(MISSING_ENTRY, 3, 103));
  }

  @Test
  void deletes_an_entry_with_its_seal() throws SQLException {
    trail.dba(
        "delete from audit_seal where entry_id = 103", "delete from audit_entry where id = 103");

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.range(MISSING_SEAL, 3, 3));
    assertThat(found(NO_KEY, NO_HEADS)).containsExactly(Finding.range(MISSING_SEAL, 3, 3));
  }

  @Test
  void deletes_a_seal() throws SQLException {
    trail.dba("delete from audit_seal where entry_id = 103");

    assertThat(found(KEY, NO_HEADS))
        .containsExactly(Finding.range(MISSING_SEAL, 3, 3), Finding.entry(LOST_SEAL, 103));
    assertThat(found(NO_KEY, NO_HEADS))
        .containsExactly(Finding.range(MISSING_SEAL, 3, 3), Finding.entry(OUTSIDE_THE_CHAIN, 103));
  }

  @Test
  void inserts_an_entry() throws SQLException {
    trail.dba(insertEntry(900));

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.entry(INSERTED_ENTRY, 900));
    assertThat(found(NO_KEY, NO_HEADS)).containsExactly(Finding.entry(OUTSIDE_THE_CHAIN, 900));
  }

  @Test
  void inserts_an_entry_and_lets_the_application_seal_it() throws SQLException {
    trail.dba(insertEntry(900), "insert into audit_pending values (900)");
    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.entry(INSERTED_ENTRY, 900));

    trail.seal();

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.at(FORGED_ENTRY, 6, 900));
  }

  @Test
  void inserts_an_entry_with_a_seal_out_of_thin_air() throws SQLException {
    trail.dba(insertEntry(900), insertSeal(6, 900));

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_ENTRY, 6, 900));
    assertThat(found(NO_KEY, NO_HEADS)).containsExactly(Finding.at(ALTERED_ENTRY, 6, 900));
  }

  @Test
  void inserts_an_entry_with_a_well_forged_seal() throws SQLException {
    trail.dba(insertEntry(900), insertSeal(6, 900), CHAIN_ANEW.formatted(6));

    assertThat(found(KEY, NO_HEADS))
        .containsExactlyInAnyOrder(
            Finding.at(FORGED_ENTRY, 6, 900), Finding.range(FORGED_SEAL, 6, 6));
  }

  @Test
  void swaps_two_entries() throws SQLException {
    trail.dba(
        "drop index audit_seal_entry_key",
        "update audit_seal set entry_id = case entry_id when 102 then 104 else 102 end"
            + " where entry_id in (102, 104)");

    assertThat(found(KEY, NO_HEADS))
        .containsExactly(Finding.at(ALTERED_SEAL, 2, 104), Finding.at(ALTERED_SEAL, 4, 102));
    assertThat(found(NO_KEY, NO_HEADS))
        .containsExactly(Finding.at(ALTERED_ENTRY, 2, 104), Finding.at(ALTERED_ENTRY, 4, 102));
  }

  @Test
  void cuts_the_tail() throws SQLException {
    AuditHeads head = trail.heads();

    trail.dba(
        "delete from audit_entry where id in (select entry_id from audit_seal where number > 3)",
        "delete from audit_seal where number > 3");

    assertThat(found(KEY, head)).containsExactly(Finding.range(CUT_TAIL, 4, 5));
    assertThat(found(KEY, NO_HEADS)).as("nobody can see it without the head").isEmpty();
  }

  @Test
  void cuts_the_tail_and_the_application_goes_on() throws SQLException {
    AuditHeads head = trail.heads();
    trail.dba("delete from audit_entry where id > 103", "delete from audit_seal where number > 3");

    trail.write(anEntry(200));
    trail.write(anEntry(201));
    trail.write(anEntry(202));
    trail.seal();

    assertThat(found(KEY, head)).containsExactly(Finding.at(REWRITTEN, 5, 201));
  }

  @Test
  void empties_everything() throws SQLException {
    AuditHeads head = trail.heads();

    trail.dba("truncate audit_seal, audit_entry, audit_pending");

    assertThat(found(KEY, head)).containsExactly(Finding.range(CUT_TAIL, 1, 5));
  }

  @Test
  void edits_an_entry_and_chains_everything_after_it_anew() throws SQLException {
    AuditHeads head = trail.heads();

    trail.dba("update audit_entry set actor_id = 99 where id = 103", CHAIN_ANEW.formatted(3));

    assertThat(found(KEY, NO_HEADS))
        .containsExactlyInAnyOrder(
            Finding.at(FORGED_ENTRY, 3, 103), Finding.range(FORGED_SEAL, 3, 5));
    assertThat(found(NO_KEY, head)).containsExactly(Finding.at(REWRITTEN, 5, 105));
    assertThat(found(NO_KEY, NO_HEADS)).as("neither key nor head").isEmpty();
  }

  @Test
  void deletes_an_entry_and_chains_the_rest_anew() throws SQLException {
    trail.dba(
        "delete from audit_seal where entry_id = 103",
        "delete from audit_entry where id = 103",
        "update audit_seal set number = number - 1 where number > 3",
        CHAIN_ANEW.formatted(3));

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.range(FORGED_SEAL, 3, 4));
  }

  @Test
  void holds_an_entry_back_from_the_sealer() throws SQLException {
    trail.write(anEntry(106));
    assertThat(found(KEY, NO_HEADS))
        .as("an hour old by the fixture's clock")
        .containsExactly(Finding.entry(UNSEALED_ENTRY, 106));

    trail.dba("delete from audit_pending where entry_id = 106");

    assertThat(found(KEY, NO_HEADS)).containsExactly(Finding.entry(LOST_SEAL, 106));
  }

  private List<Finding> found(AuditKey key, AuditHeads heads) throws SQLException {
    return trail.findings(key, heads);
  }

  private static String insertEntry(long id) {
    return """
    insert into audit_entry (id, occurred_at, area_id, actor_id, action, outcome, subject)
    values (%d, '2026-03-10 11:30:00+00', 7, 12, 'MemberAdded', 'DONE', 'area/7')
    """
        .formatted(id);
  }

  private static String insertSeal(long number, long entry) {
    return "insert into audit_seal values (7, %d, %d, '2026-03-10 11:30:01+00', repeat('b', 64))"
        .formatted(number, entry);
  }
}
