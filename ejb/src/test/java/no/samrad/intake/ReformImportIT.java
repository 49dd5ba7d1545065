package no.samrad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import no.samrad.shared.Change;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.upload.UploadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invented reform: a merger, a renumbering and a new name in 2028, a split in 2029. */
class ReformImportIT {

  private TestDatabase database;
  private TestPersistence persistence;
  private ImportDesk desk;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    ImportDesk.somebody(persistence);
    desk = ImportDesk.of(persistence);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void the_preview_says_what_becomes_of_whom_and_writes_nothing() {
    String before = register();

    ImportDetails preview = desk.check(Samples.text(Samples.INVENTED));

    assertThat(preview.run().state()).isEqualTo(UploadState.READY);
    assertThat(preview.run().kind()).isEqualTo(ImportKind.CHANGES);
    assertThat(preview.counts())
        .containsOnly(
            entry(ChangeKind.UNIT_NEW, 3L),
            entry(ChangeKind.UNIT_ENDED, 3L),
            entry(ChangeKind.RENUMBERED, 1L),
            entry(ChangeKind.RENAMED, 1L),
            entry(ChangeKind.LINKED, 4L));
    assertThat(register()).isEqualTo(before);
  }

  @Test
  void every_change_is_shown_with_its_day() {
    ImportDetails preview = desk.check(Samples.text(Samples.INVENTED));

    assertThat(preview.changes())
        .extracting(
            PlannedChange::kind, PlannedChange::code, PlannedChange::what, PlannedChange::to)
        .contains(
            tuple(ChangeKind.UNIT_NEW, "4291", "2028-01-01", "nb: Prøvekommune"),
            tuple(ChangeKind.UNIT_ENDED, "4214", "2028-01-01", "4291 Prøvekommune"),
            tuple(ChangeKind.RENUMBERED, "4211", "2028-01-01", "4292"),
            tuple(ChangeKind.RENAMED, "4218", "2028-01-01", "nb: Iveland prøvekommune"),
            tuple(
                ChangeKind.UNIT_ENDED,
                "4212",
                "2029-01-01",
                "4293 Prøvekommune Nord, 4294 Prøvekommune Sør"),
            tuple(ChangeKind.LINKED, "4212", "2029-01-01", "4294 Prøvekommune Sør"));
  }

  @Test
  void after_a_yes_the_register_is_exactly_that() {
    assertThat(unit("4211", "2027-12-31")).isEqualTo("Gjerstad null null");
    String gjerstad = id("4211", "2027-12-31");

    ImportDetails done = desk.confirmAndApply(desk.check(Samples.text(Samples.INVENTED)));

    assertThat(done.run().state()).isEqualTo(UploadState.DONE);
    assertThat(unit("4214", "2027-12-31")).isEqualTo("Froland null 2028-01-01");
    assertThat(unit("4216", "2027-12-31")).isEqualTo("Birkenes null 2028-01-01");
    assertThat(unit("4291", "2028-01-01")).isEqualTo("Prøvekommune 2028-01-01 null");
    assertThat(unit("4292", "2028-01-01")).isEqualTo("Gjerstad null null");
    assertThat(id("4292", "2028-01-01")).isEqualTo(gjerstad);
    assertThat(unit("4218", "2027-12-31")).isEqualTo("Iveland null null");
    assertThat(unit("4218", "2028-01-01")).isEqualTo("Iveland prøvekommune null null");
    assertThat(unit("4212", "2028-06-01")).isEqualTo("Vegårshei null 2029-01-01");
    assertThat(unit("4293", "2029-01-01")).isEqualTo("Prøvekommune Nord 2029-01-01 null");
  }

  @Test
  void after_a_yes_predecessors_and_successors_are_linked_and_members_stay() {
    desk.confirmAndApply(desk.check(Samples.text(Samples.INVENTED)));

    assertThat(links())
        .containsExactly(
            "Birkenes Prøvekommune 2028-01-01",
            "Froland Prøvekommune 2028-01-01",
            "Vegårshei Prøvekommune Nord 2029-01-01",
            "Vegårshei Prøvekommune Sør 2029-01-01");
    assertThat(texts("select code from samrad.unit_code where id >= 5000 order by code"))
        .containsExactly("4291", "4292", "4293", "4294");
    assertThat(texts("select id::text from samrad.membership where valid_to > '2026-01-01'"))
        .as("memberships are for people to change")
        .isEmpty();
  }

  @Test
  void it_is_found_by_old_and_new_names_and_numbers_at_once() {
    desk.confirmAndApply(desk.check(Samples.text(Samples.INVENTED)));

    assertThat(search("4211")).isEqualTo(search("4292")).hasSize(1);
    assertThat(search("iveland prøve")).isEqualTo(search("iveland prove")).hasSize(1);
    assertThat(search("provekommune nord")).hasSize(1);
  }

  @Test
  void importing_it_again_changes_nothing_and_both_stand_in_the_audit_trail() {
    desk.confirmAndApply(desk.check(Samples.text(Samples.INVENTED)));
    String after = register();

    ImportDetails again = desk.check(Samples.text(Samples.INVENTED));

    assertThat(again.run().state()).isEqualTo(UploadState.UNCHANGED);
    assertThat(again.run().counts().same()).isEqualTo(6);
    assertThat(register()).isEqualTo(after);
    UnitsImported event = (UnitsImported) desk.uploads.events.fired().get(0);
    assertThat(event.changes())
        .contains(
            Change.set("importKind", "CHANGES"),
            Change.set("UNIT_NEW", 3),
            Change.set("LINKED", 4));
  }

  @Test
  void after_it_the_classification_agrees_and_the_reforms_before_still_change_nothing() {
    desk.confirmAndApply(desk.check(Samples.text(Samples.INVENTED)));
    String list =
        Samples.text(Samples.LIST_OF_2026)
            .replaceFirst("\"4214\",(.*)Froland", "\"4291\",$1Prøvekommune")
            .replaceFirst("\"4216\".*\n", "")
            .replaceFirst("\"4211\"", "\"4292\"")
            .replaceFirst("\"Iveland\"", "\"Iveland prøvekommune\"");

    assertThat(desk.check(list, LocalDate.of(2028, 1, 1)).run().state())
        .isEqualTo(UploadState.UNCHANGED);
    assertThat(desk.check(Samples.text(Samples.CHANGES)).run().state())
        .isEqualTo(UploadState.UNCHANGED);
  }

  @Test
  void a_fault_in_the_last_table_leaves_nothing_in_the_first() {
    String before = register();
    ImportDetails preview = desk.check(Samples.text(Samples.INVENTED));
    desk.confirm(preview.run().id());
    Sql.run(
        database.owner(),
        "alter table samrad.unit_succession add constraint planted check (day < '2028-06-01')");

    assertThatThrownBy(() -> desk.apply(preview.run().id()))
        .isInstanceOf(PersistenceException.class);

    assertThat(register()).isEqualTo(before);
    ImportDetails unfinished = desk.details(preview.run().id());
    assertThat(unfinished.run().state()).isEqualTo(UploadState.APPLYING);
    assertThat(unfinished.changes()).isEmpty();
    assertThat(unfinished.counts()).isEmpty();
  }

  @Test
  void numbers_that_swap_on_one_day_are_no_contradiction() {
    String swap = changes("4211,Gjerstad,4212,Gjerstad", "4212,Vegårshei,4211,Vegårshei");

    desk.confirmAndApply(desk.check(swap));

    assertThat(unit("4212", "2028-01-01")).isEqualTo("Gjerstad null null");
    assertThat(unit("4211", "2028-01-01")).isEqualTo("Vegårshei null null");
    assertThat(desk.check(swap).run().state()).isEqualTo(UploadState.UNCHANGED);
  }

  @Test
  void one_that_joins_a_number_that_stays_ends_and_the_other_goes_on() {
    String joined = changes("4211,Gjerstad,4203,Arendal");

    desk.confirmAndApply(desk.check(joined));

    assertThat(unit("4211", "2027-12-31")).isEqualTo("Gjerstad null 2028-01-01");
    assertThat(unit("4203", "2028-01-01")).isEqualTo("Arendal null null");
    assertThat(links()).containsExactly("Gjerstad Arendal 2028-01-01");
    assertThat(desk.check(joined).run().state()).isEqualTo(UploadState.UNCHANGED);
  }

  @Test
  void a_part_that_leaves_a_number_that_stays_begins_and_the_other_goes_on() {
    String parted = changes("4203,Arendal,4203,Arendal", "4203,Arendal,4295,Prøveland");

    desk.confirmAndApply(desk.check(parted));

    assertThat(unit("4203", "2028-01-01")).isEqualTo("Arendal null null");
    assertThat(unit("4295", "2028-01-01")).isEqualTo("Prøveland 2028-01-01 null");
    assertThat(links()).containsExactly("Arendal Prøveland 2028-01-01");
    assertThat(desk.check(parted).run().state()).isEqualTo(UploadState.UNCHANGED);
  }

  @Test
  void one_may_cease_and_one_begin_with_no_counterpart() {
    String alone = changes("4211,Gjerstad,,", ",,4295,Prøveland");

    desk.confirmAndApply(desk.check(alone));

    assertThat(unit("4211", "2027-12-31")).isEqualTo("Gjerstad null 2028-01-01");
    assertThat(unit("4295", "2028-01-01")).isEqualTo("Prøveland 2028-01-01 null");
    assertThat(links()).isEmpty();
    assertThat(desk.check(alone).run().state()).isEqualTo(UploadState.UNCHANGED);
  }

  static String changes(String... rows) {
    StringBuilder text =
        new StringBuilder(
            "oldCode,oldName,oldShortName,newCode,newName,newShortName,changeOccurred\n");
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      text.append(String.join(",", cells[0], cells[1], "", cells[2], cells[3], "", "2028-01-01\n"));
    }
    return text.toString();
  }

  private String unit(String code, String day) {
    return texts(
            "select n.name || ' ' || coalesce(u.valid_from::text, 'null') || ' ' || coalesce(u.valid_to::text, 'null')"
                + " from samrad.unit u join samrad.unit_on('%2$s', 'nb') n on n.unit_id = u.id where n.code = '%1$s'"
                    .formatted(code, day))
        .get(0);
  }

  private String id(String code, String day) {
    return texts(
            "select unit_id::text from samrad.unit_on('%s', 'nb') where code = '%s'"
                .formatted(day, code))
        .get(0);
  }

  private List<String> links() {
    return texts(
        "select samrad.unit_name_on(predecessor_id, 'nb', day - 1) || ' ' || samrad.unit_name_on(successor_id, 'nb', day) || ' ' || day"
            + " from samrad.unit_succession where day > '2026-01-01' order by 1");
  }

  private List<String> search(String text) {
    return texts("select id::text from samrad.unit where search_text like '%" + text + "%'");
  }

  /** Everything the register says, in one text. */
  private String register() {
    return String.join(
        "\n",
        texts(
            "select u::text from samrad.unit u union all select c::text from samrad.unit_code c union all"
                + " select n::text from samrad.unit_name n union all select s::text from samrad.unit_succession s order by 1"));
  }

  private List<String> texts(String sql) {
    return persistence.get(
        em -> {
          List<?> rows = em.createNativeQuery(sql).getResultList();
          return rows.stream().map(row -> NativeRow.of(row).text(0)).toList();
        });
  }
}
