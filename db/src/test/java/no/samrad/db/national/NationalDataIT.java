package no.samrad.db.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.db.Migrator;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.AuditKey;
import no.samrad.db.audit.AuditVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundredth of the country on top of the demo data, once at a time and once interrupted. */
class NationalDataIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  private static final Scale HUNDREDTH = new Scale(0.01, Scale.SEED, TODAY);

  private static final List<String> TABLES =
      List.of(
          "person",
          "area",
          "membership",
          "nfp_council_seat",
          "nfp_meeting",
          "nfp_agenda_item",
          "nfp_snapshot",
          "nfp_minutes",
          "nfp_action",
          "agreement",
          "agreement_party",
          "agreement_version",
          "adoption",
          "signature",
          "team_post",
          "team_session",
          "participation",
          "exploration",
          "reporting_period",
          "period_count",
          "period_figure",
          "narrative",
          "visit");

  private static final String STRUCTURE =
      """
      select pg_get_indexdef(indexrelid) from pg_index where indrelid in (
        select oid from pg_class where relnamespace = 'samrad'::regnamespace)
      union all
      select conrelid::regclass || conname || pg_get_constraintdef(oid) || convalidated
      from pg_constraint where connamespace = 'samrad'::regnamespace
      order by 1
      """;

  private static final String REGISTERED_OTHERWISE =
      """
      select g.area_id, g.unit_id, g.kind, g.expected, g.filled
      from samrad.registration_gap(null, '2026-04-01', '2026-07-01') g where g.kind not in ('VISIT', 'DOMAINS')
      except
      select p.area_id, p.unit_id, k.kind, count(*), count(*) filter (where k.filled)
      from samrad.participation p
      cross join lateral (values
        ('GESTATION', p.referred_on >= '2026-04-01', p.gestation_days is not null),
        ('CRITERIA', p.referred_on >= '2026-04-01',
          exists (select from samrad.participation_criterion c where c.participation_id = p.id)),
        ('ASSESSMENT', p.referred_on >= '2026-04-01' and p.referred_on < date '2026-07-01' - 14,
          p.assessed_on is not null or p.ended_on is not null),
        ('NURSE', p.included_on >= '2026-04-01' and p.included_on < '2026-07-01',
          exists (select from samrad.participation_nurse n where n.participation_id = p.id)),
        ('BIRTH', p.included_on < '2026-07-01' and (p.ended_on is null or p.ended_on >= '2026-07-01')
          and p.gestation_days + (date '2026-07-01' - p.referred_on) > 301, p.birth_on is not null)) as k (kind, expected, filled)
      where p.referred_on < '2026-07-01' and p.continues_id is null and k.expected
      group by p.area_id, p.unit_id, k.kind
      """;

  private static TestDatabase database;
  private static List<String> structure;

  @BeforeAll
  static void load() {
    database = demo();
    structure = Sql.list(database.owner(), STRUCTURE);
    assertThat(load(database)).isTrue();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void there_is_a_hundredth_of_the_country() {
    assertThat(count("unit u where kind = 'MUNICIPALITY' and valid_to is null")).isEqualTo(357);
    assertThat(count("area")).isEqualTo(60);
    assertThat(count("nfp_council")).isEqualTo(60);
    assertThat(count("agreement where id >= 10000000")).isEqualTo(50);
    assertThat(count("nfp_meeting where id >= 10000000")).isEqualTo(150);
    assertThat(count("participation where id >= 10000000")).isEqualTo(600);
    assertThat(count("visit where id >= 10000000")).isEqualTo(40_000);
    assertThat(count("period_figure where id >= 10000000")).isGreaterThan(1000);
    assertThat(
            Sql.list(
                database.owner(),
                "select distinct count(*) from samrad.agreement_party where id >= 10000000 group by"
                    + " agreement_id"))
        .containsExactly("10");
  }

  @Test
  void every_key_index_and_constraint_is_there_as_before_and_holds() {
    assertThat(Sql.list(database.owner(), STRUCTURE)).isEqualTo(structure);
  }

  @Test
  void whoever_was_included_is_active_has_completed_or_has_left() {
    for (String day : List.of("2020-06-30", "2024-01-01", TODAY.toString())) {
      assertThat(
              Sql.one(
                  database.owner(),
                  """
                  select sum(included) > 0 and bool_and(included = active + completed + departed)
                    and sum(included) = (select count(*) from samrad.participation p where p.included_on <= '%1$s')
                  from samrad.participation_sum_on('%1$s')
                  """
                      .formatted(day)))
          .isEqualTo("t");
    }
  }

  @Test
  void a_woman_has_one_nurse_of_her_team_on_every_day_and_no_visit_but_hers() {
    assertThat(
            count(
                """
                visit v where not exists (
                  select from samrad.participation_nurse n
                  join samrad.team_post p on p.person_id = n.person_id and p.area_id = v.area_id
                    and p.function = 'FAMILY_NURSE' and daterange(p.valid_from, p.valid_to) @> v.planned_on
                  where n.participation_id = v.participation_id and n.person_id = v.nurse_id)
                """))
        .isZero();
    assertThat(
            count(
                "visit v join samrad.participation p on p.id = v.participation_id"
                    + " where v.planned_on < p.included_on or v.planned_on > p.ended_on"))
        .isZero();
  }

  /** Asked for kind by kind, so that nobody looks for the criteria of everybody there ever was. */
  @Test
  void what_should_be_registered_is_counted_as_if_everybody_were_asked() {
    assertThat(Sql.list(database.owner(), REGISTERED_OTHERWISE)).isEmpty();
    assertThat(
            Sql.list(
                database.owner(),
                "select distinct kind from samrad.registration_gap(null, '2026-04-01', '2026-07-01') order by 1"))
        .containsExactly(
            "ASSESSMENT", "BIRTH", "CRITERIA", "DOMAINS", "GESTATION", "NURSE", "VISIT");
  }

  @Test
  void every_area_with_agreements_may_have_participants() {
    assertThat(
            count(
                """
                area a cross join lateral samrad.referral_gate_on(a.id, '%s') g
                where a.id >= 10000000 and not g.stands
                  and exists (select from samrad.agreement d where d.area_id = a.id)
                """
                    .formatted(TODAY)))
        .isZero();
  }

  @Test
  void figures_are_locked_with_the_checksum_of_their_lines() {
    assertThat(count("reporting_period where id >= 10000000 and state = 'LOCKED'")).isPositive();
    assertThat(
            count(
                """
                period_revision r where r.period_id >= 10000000 and r.sha256 <> (
                  select encode(sha256(convert_to(string_agg(x.line, e'\\n' order by x.line collate "C"), 'UTF8')), 'hex')
                  from (
                    select concat_ws('|', f.version_id, coalesce(f.unit_id, 0), trim_scale(f.numerator), trim_scale(f.denominator),
                      f.people, f.verdict, f.norms, f.outside) as line
                    from samrad.period_figure f where f.period_id = r.period_id
                    union all
                    select concat_ws('|', 'COUNT', c.kind, coalesce(c.unit_id, 0), coalesce(c.set_code, ''), c.mark, c.state,
                      coalesce(c.value::text, ''))
                    from samrad.period_count c where c.period_id = r.period_id
                    union all
                    select n.indicator_id || '|' || n.cause || '|' || n.action
                    from samrad.narrative n where n.period_id = r.period_id) x)
                """))
        .isZero();
  }

  @Test
  void what_may_be_seen_of_figures_tells_of_nobody_who_is_one_of_few() {
    assertThat(count("period_figure where id >= 10000000 and outside = 'SHOWN' and people > 0"))
        .isPositive();
    assertThat(
            count(
                """
                period_figure where id >= 10000000 and outside = 'SHOWN' and people > 0
                  and (unit_id is not null or people < 5 or numerator between 1 and 4 or people - numerator between 1 and 4)
                """))
        .isZero();
  }

  @Test
  void numbers_of_people_hide_few_and_never_one_alone() {
    for (String kind : List.of("FUNNEL", "UNIT_REFERRED", "UNIT_INCLUDED", "CRITERION")) {
      String of = "period_count where id >= 10000000 and kind = '" + kind + "'";
      assertThat(count(of + " and value >= 0")).as(kind).isPositive();
      assertThat(count(of + " and state = 'HIDDEN'")).as(kind).isPositive();
    }
    assertThat(count("period_count where id >= 10000000 and value between 1 and 4")).isZero();
    assertThat(
            Sql.one(
                database.owner(),
                """
                select count(*) from (
                  select from samrad.period_count c where c.id >= 10000000
                    and (c.kind like 'UNIT_%' or c.kind = 'FUNNEL' and c.mark not in ('REFERRED', 'ASSESSED', 'EXPLORED', 'CONSENTED'))
                    and exists (
                      select from samrad.period_count t where t.period_id = c.period_id and t.kind = 'FUNNEL' and t.state = 'SHOWN'
                        and t.mark = case c.kind when 'UNIT_INCLUDED' then 'INCLUDED' else 'REFERRED' end)
                  group by c.period_id, c.kind having count(*) filter (where c.state <> 'SHOWN') = 1) x
                """))
        .isEqualTo("0");
  }

  @Test
  void numbers_that_are_all_shown_add_up_to_the_figures() {
    String sums =
        """
        (
          select c.period_id, sum(c.value) filter (where c.mark not in ('REFERRED', 'ASSESSED', 'EXPLORED', 'CONSENTED')) as parts,
            max(c.value) filter (where c.mark = 'REFERRED') as whole, max(f.denominator) as referred
          from samrad.period_count c
          join samrad.period_figure f on f.period_id = c.period_id and f.unit_id is null
          join samrad.indicator_version v on v.id = f.version_id
          join samrad.indicator i on i.id = v.indicator_id and i.code = 'HENVIST_U16'
          where c.id >= 10000000 and c.kind = 'FUNNEL'
          group by c.period_id having bool_and(c.state = 'SHOWN')) x
        """;

    assertThat(Sql.one(database.owner(), "select count(*) > 0 from " + sums)).isEqualTo("t");
    assertThat(
            Sql.one(
                database.owner(),
                "select bool_and(parts = whole and whole = referred) from " + sums))
        .isEqualTo("t");
  }

  /**
   * Numbers of municipalities stand beside one another in what units are searched by. A random UUID
   * is no number of anybody, though its digits may follow one another.
   */
  @Test
  void no_text_holds_digits_that_look_like_a_national_identity_number() {
    String texts =
        Sql.list(
                database.owner(),
                """
                select format('select %L from samrad.%I where regexp_replace(%I, ''\\y[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\y|[ .-]'', '''', ''g'') ~ ''\\d{11}''',
                  table_name || '.' || column_name, table_name, column_name)
                from information_schema.columns
                where table_schema = 'samrad' and data_type = 'text' and column_name !~ 'sha256|hash|mac$|fingerprint'
                  and table_name !~ '_history$' and not (table_name = 'unit' and column_name = 'search_text') and (table_schema || '.' || table_name)::regclass in (
                    select oid from pg_class where relkind = 'r')
                """)
            .stream()
            .collect(Collectors.joining("\nunion all\n"));

    assertThat(Sql.list(database.owner(), texts)).isEmpty();
  }

  @Test
  void everybody_is_obviously_invented() {
    assertThat(
            count(
                "person where id >= 10000000 and (email !~ '^[a-z.0-9]+@samrad[.]example$' or"
                    + " family_name !~"
                    + " '^(Oppdikt|Liksom|Tenke|Demo|Prøve|Skisse|Eksempel|Mønster|Innbilt|Påfunn|Dikt|Fantasi|Utkast|Kladde|Modell)')"))
        .isZero();
    assertThat(count("account a where a.person_id >= 10000000")).isZero();
  }

  @Test
  void a_second_time_loads_nothing_and_one_that_was_interrupted_goes_on() {
    try (TestDatabase other = demo()) {
      interrupt(other, "teams", 20);
      interrupt(other, "visits", 1);

      assertThat(load(other)).isTrue();

      assertThat(checksums(other)).isEqualTo(checksums(database));
      assertThat(load(other)).isFalse();
    }
  }

  @Test
  void the_trail_is_signed_and_sealed_so_that_its_check_finds_it_whole(@TempDir Path folder)
      throws IOException, SQLException {
    Path file = Files.writeString(folder.resolve("key"), "0123456789abcdef".repeat(3) + "\n");
    AuditKey key = AuditKey.read(file);
    NationalData data =
        new NationalData(
            database.owner(), new Scale(0.0005, Scale.SEED, TODAY), (what, done, of) -> {});

    assertThat(data.loadAudit(key)).isTrue();

    assertThat(data.loadAudit(key)).isFalse();
    assertThat(count("audit_entry where id >= 10000000")).isEqualTo(10_000);
    try (Connection connection = database.app().getConnection()) {
      AuditVerifier verifier = new AuditVerifier(connection, key, AuditHeads.none(), Instant.now());
      for (long area : verifier.areas()) {
        assertThat(verifier.check(area).isIntact()).as("area %d", area).isTrue();
      }
    }
    assertThat(Sql.list(database.owner(), STRUCTURE)).isEqualTo(structure);
  }

  private static TestDatabase demo() {
    TestDatabase fresh = TestDatabase.fresh();
    Migrator.migrateDemo(fresh.owner(), Map.of("demoPasswordHash", "a-hash"));
    return fresh;
  }

  private static boolean load(TestDatabase into) {
    return new NationalData(into.owner(), HUNDREDTH, (what, done, of) -> {}).load();
  }

  private static void interrupt(TestDatabase into, String part, long after) {
    NationalData data =
        new NationalData(
            into.owner(),
            HUNDREDTH,
            (what, done, of) -> {
              if (what.equals(part) && done >= after) {
                throw new IllegalStateException("interrupted");
              }
            });
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(data::load);
  }

  private static List<String> checksums(TestDatabase of) {
    return Sql.list(
        of.owner(),
        TABLES.stream()
            .map(
                table ->
                    "select '%1$s ' || count(*) || ' ' || sum(hashtextextended(x::text, 0)) from samrad.%1$s x where id >= 10000000"
                        .formatted(table))
            .collect(Collectors.joining(" union all ")));
  }

  private static long count(String what) {
    return Long.parseLong(Sql.one(database.owner(), "select count(*) from samrad." + what));
  }
}
