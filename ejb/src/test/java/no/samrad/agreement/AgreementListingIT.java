package no.samrad.agreement;

import static no.samrad.agreement.AgreementWorld.AGDER;
import static no.samrad.agreement.AgreementWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 5 000 agreements with ten parties each: read page by page, each page in one statement. */
class AgreementListingIT {

  /** On a machine that does much else; alone it takes a twentieth. */
  private static final Duration QUICK = Duration.ofSeconds(20);

  private static AgreementWorld world;

  @BeforeAll
  static void start() {
    world = new AgreementWorld();
    for (String sql : MANY.split(";")) {
      world.sql(sql);
    }
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void a_page_by_name_knows_the_length_of_the_whole() {
    PageOf<AgreementRow> page = page(AgreementSearch.all(TODAY, Language.NB), 3, "name");

    assertThat(page.total()).isEqualTo(5000);
    assertThat(page.items()).hasSize(50);
    assertThat(page.items()).allMatch(row -> row.parties() == 10);
    assertThat(page.items()).extracting(AgreementRow::name).isSorted();
  }

  @Test
  void every_page_costs_one_statement_and_little_time() {
    for (String sort : List.of("name", "-area", "type", "status", "-since", "inForce")) {
      AgreementSearch search = AgreementSearch.all(TODAY, Language.NB);
      page(search, 1, sort);
      long begun = System.nanoTime();
      int statements =
          world
              .persistence()
              .statementsOf(
                  em ->
                      AgreementDesk.of(em, Callers.administrator())
                          .queries()
                          .agreements(search, new PageRequest(50, 50, sort)));
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      System.getLogger("samrad")
          .log(System.Logger.Level.INFO, sort + " " + took.toMillis() + " ms");

      assertThat(statements).as(sort).isEqualTo(1);
      assertThat(took).as(sort).isLessThan(QUICK);
    }
  }

  @Test
  void status_type_area_and_text_narrow_it_in_the_database() {
    AgreementSearch inForce =
        new AgreementSearch(TODAY, Language.NB, null, AgreementStatus.IN_FORCE, "", "");
    AgreementSearch agder =
        new AgreementSearch(TODAY, Language.NB, AGDER, AgreementStatus.DRAFT, "", "");
    AgreementSearch text = new AgreementSearch(TODAY, Language.NB, null, null, "", "avtale 4711");
    AgreementSearch party = new AgreementSearch(TODAY, Language.NB, AGDER, null, "", "grimstad");
    AgreementSearch type = new AgreementSearch(TODAY, Language.NB, null, null, "STUDY", "");

    assertThat(page(inForce, 1, "-since").total()).isEqualTo(1666);
    assertThat(page(inForce, 1, "").items())
        .allMatch(row -> row.status() == AgreementStatus.IN_FORCE);
    assertThat(page(agder, 1, "name").items())
        .allMatch(row -> row.area().equals(AGDER) && row.number() != null);
    assertThat(page(text, 1, "name").total()).isEqualTo(1);
    assertThat(page(party, 1, "name").total()).isEqualTo(page(party, 1, "status").total());
    assertThat(page(type, 1, "name").total()).isZero();
  }

  @Test
  void drafts_are_listed_for_those_who_write_them_only() {
    AgreementSearch search = AgreementSearch.of(AGDER, TODAY, Language.NB);
    CurrentUser council = Callers.holding(Role.COUNCIL_MEMBER, AGDER);

    long staff = page(AgreementWorld.host(), search).total();
    PageOf<AgreementRow> read = page(council, search);

    assertThat(read.total()).isLessThan(staff);
    assertThat(read.items()).noneMatch(row -> row.status() == AgreementStatus.DRAFT);
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> page(Callers.holding(Role.HOST_STAFF, new AreaId(1)), search));
  }

  private static PageOf<AgreementRow> page(AgreementSearch search, int number, String sort) {
    return world
        .persistence()
        .get(
            em ->
                AgreementDesk.of(em, Callers.administrator())
                    .queries()
                    .agreements(search, new PageRequest(number, 50, sort)));
  }

  private static PageOf<AgreementRow> page(CurrentUser caller, AgreementSearch search) {
    return world
        .persistence()
        .get(
            em ->
                AgreementDesk.of(em, caller)
                    .queries()
                    .agreements(search, PageRequest.first(PageRequest.LARGEST)));
  }

  /** A third each: drafts, with the parties, in force. */
  private static final String MANY =
      """
      insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on,
        created_by, created_at)
      select 100000 + i, 1 + i % 5, 'HOST_MUNICIPALITY', 'Avtale ' || lpad(i::text, 4, '0'),
        'Avtale ' || lpad(i::text, 4, '0'), 'avtale ' || lpad(i::text, 4, '0'), '2024-01-01', 7, now()
      from generate_series(1, 5000) i;
      insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
      select a.id * 10 + n, a.area_id, a.id, case n when 0 then 'HOST' else 'PARTICIPANT' end,
        (select min(u.id) from unit u) + n * 7 + a.id % 50, true, true, '2024-01-01'
      from agreement a, generate_series(0, 9) n where a.id > 100000;
      insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
      select a.id, a.area_id, a.type_code, 'Avtale', 'Avtale', 'DRAFT', 7, now()
      from agreement a where a.id > 100000;
      insert into agreement_version (id, area_id, agreement_id, number, wording_id, in_force_on,
        created_on, review_on, sent_on, created_by, created_at)
      select a.id, a.area_id, a.id, 1, a.id, '2024-06-01', '2024-01-01',
        case when a.id % 3 > 0 then date '2024-01-10' end,
        case when a.id % 3 > 0 then date '2024-02-01' end, 7, now()
      from agreement a where a.id > 100000;
      insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
      select v.id, p.id, p.area_id, true, true, 1 + p.id % 10
      from agreement_version v join agreement_party p on p.agreement_id = v.agreement_id
      where v.id > 100000 and v.sent_on is not null;
      insert into adoption (id, area_id, agreement_id, version_id, party_id, decided_on, outcome,
        recorded_by, recorded_at)
      select p.party_id, p.area_id, p.version_id, p.version_id, p.party_id, '2024-03-01', 'ADOPTED', 7,
        now()
      from agreement_version_party p where p.version_id > 100000
        and (p.version_id % 3 = 1 or p.party_id % 10 < 5);
      insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on,
        signed_on, method, changed_by, changed_at)
      select p.party_id, p.area_id, p.version_id, p.version_id, p.party_id, 1, '2024-03-02',
        '2024-06-01', '2024-04-01', 'PAPER', 7, now()
      from agreement_version_party p where p.version_id > 100000 and p.version_id % 3 = 1
      """;
}
