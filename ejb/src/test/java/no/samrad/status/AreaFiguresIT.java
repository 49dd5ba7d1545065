package no.samrad.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import no.samrad.meeting.KeptSnapshot;
import no.samrad.meeting.MeetingFixture;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.meeting.SnapshotFigure;
import no.samrad.meeting.SnapshotLine;
import no.samrad.meeting.SnapshotSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of an area when a meeting is called, on PostgreSQL. */
class AreaFiguresIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private final MeetingFixture world = new MeetingFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private List<SnapshotLine> now(LocalDate day) {
    SnapshotSubject subject =
        new SnapshotSubject(
            new NfpMeetingId(1), MeetingFixture.COUNCIL, MeetingFixture.AGDER, day, "nb");
    return world.get(em -> StatusDesk.figuresOn(em).lines(subject));
  }

  private static List<String> values(List<SnapshotLine> lines, String figure) {
    return lines.stream()
        .filter(line -> line.figure().equals(figure))
        .map(SnapshotLine::value)
        .toList();
  }

  private void agreement() {
    world.sql(
        """
        insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
        select 1, 3, t.code, 'Vertskommuneavtale', 'Vertskommuneavtale', '', '2025-01-01', 14, now()
        from agreement_type t order by t.code limit 1
        """);
  }

  @Test
  void members_form_phase_and_births_are_those_of_the_day() {
    world.sql(
        """
        insert into unit_population (unit_id, year, age0, population)
        select m.unit_id, 2025, 10, 1000 from samrad.member_on(date '2026-03-10') m where m.area_id = 3
        on conflict (unit_id, year) do update set age0 = 10
        """);
    world.sql("delete from unit_population where year > 2025");

    List<SnapshotLine> lines = now(TODAY);

    assertThat(values(lines, "MEMBERS")).containsExactly("13");
    assertThat(values(lines, "PHASE")).containsExactly("area.AreaPhase.OPERATION");
    assertThat(values(lines, "CHILDREN_YEAR")).containsExactly("2025");
    assertThat(values(lines, "CHILDREN")).hasSize(14).startsWith("130", "10");
    assertThat(values(now(LocalDate.of(2000, 1, 1)), "MEMBERS")).containsExactly("0");
  }

  @Test
  void the_council_says_whom_nobody_represents() {
    List<SnapshotLine> lines = now(TODAY);

    assertThat(values(lines, "COUNCIL_MEMBERS")).containsExactly("0");
    assertThat(values(lines, "NOT_REPRESENTED")).hasSize(13).contains("Arendal");
  }

  @Test
  void drafts_are_not_told_of() {
    agreement();

    assertThat(values(now(TODAY), "AGREEMENT")).isEmpty();
  }

  @Test
  void agreements_say_where_they_stand_and_whose_decision_is_missing() {
    agreement();
    sentForDecision();

    List<SnapshotLine> lines = now(TODAY);

    assertThat(values(lines, "AGREEMENT")).containsExactly("agreement.AgreementStatus.ADOPTION");
    assertThat(values(lines, "DECISION_MISSING")).containsExactly("Arendal");
    assertThat(new AreaFigures().figures(lines))
        .contains(
            new SnapshotFigure("MEMBERS", "Medlemmer i området", "Medlemer i området", "13"),
            new SnapshotFigure("AGREEMENT", "Avtaler", "Avtaler", "1"),
            new SnapshotFigure(
                "DECISION_MISSING",
                "Vedtak som mangler hos partene",
                "Vedtak som manglar hos partane",
                "1"));
    decided();
    assertThat(values(now(TODAY), "DECISION_MISSING")).isEmpty();
  }

  /** Arendal is to decide upon its first version since 1 March. */
  private void sentForDecision() {
    world.sql(
        """
        insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
        select 1, 3, a.type_code, 'Avtale', 'Avtale', 'SEALED', 14, now() from agreement a where a.id = 1
        """);
    world.sql(
        """
        insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, sent_on, created_by, created_at)
        values (1, 3, 1, 1, 1, '2025-01-01', '2026-03-01', 14, now())
        """);
    world.sql(
        """
        insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
        select 1, 3, 1, 'HOST', c.unit_id, true, true, '2025-01-01' from unit_code c where c.code = '4203'
        """);
    world.sql(
        """
        insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
        values (1, 1, 3, true, true, 1)
        """);
  }

  private void decided() {
    world.sql(
        """
        insert into adoption (id, area_id, agreement_id, version_id, party_id, body, decided_on, case_number, outcome, recorded_by, recorded_at)
        values (1, 3, 1, 1, 1, 'MUNICIPAL_COUNCIL', '2026-03-05', '26/1', 'ADOPTED', 14, now())
        """);
  }

  @Test
  void what_was_kept_stays_as_it_was_whatever_changes_later() {
    NfpMeetingId id = world.prepared(MeetingFixture.COUNCIL, MeetingFixture.SOON);
    world.call(id, StatusDesk::figuresOn);
    KeptSnapshot kept = world.meeting(id).snapshot();

    world.sql(
        "update membership set valid_to = '2026-03-01' where area_id = 3 and valid_to is null");
    world.sql("update nfp_agenda_item set title = 'Noe annet'");

    assertThat(values(now(TODAY), "MEMBERS")).containsExactly("0");
    assertThat(world.meeting(id).snapshot()).isEqualTo(kept);
    assertThat(values(kept.lines().get("status"), "MEMBERS")).containsExactly("13");
    assertThat(values(kept.lines().get("agenda"), "ITEM"))
        .containsExactly("Felles lokale", "Ansettelse av leder");
    assertThat(kept.intact()).isTrue();
    assertThat(kept.day()).isEqualTo(TODAY);
  }

  @Test
  void nobody_rewrites_what_was_kept() {
    NfpMeetingId id = world.prepared(MeetingFixture.COUNCIL, MeetingFixture.SOON);
    world.call(id, StatusDesk::figuresOn);

    for (String sql :
        List.of(
            "update nfp_snapshot set content = '{}'",
            "delete from nfp_snapshot",
            "truncate nfp_snapshot")) {
      assertThatExceptionOfType(PersistenceException.class)
          .isThrownBy(() -> world.sql(sql))
          .withMessageContaining("permission denied");
    }
  }

  @Test
  void steering_figures_are_those_everybody_may_see_and_earlier_snapshots_have_none() {
    NfpMeetingId before = world.prepared(MeetingFixture.COUNCIL, MeetingFixture.SOON);
    world.call(before, StatusDesk::figuresOn);
    assertThat(values(now(TODAY), "REFERRED_EARLY")).isEmpty();

    AreaStatusIT.PERIODS.forEach(sql -> world.sql(sql.replace(", 7, ", ", 14, ")));

    List<SnapshotLine> lines = now(TODAY);
    assertThat(values(lines, "REFERRED_EARLY")).containsExactly("41 av 64, 64,1 % (versjon 1)");
    assertThat(values(lines, "INCLUDED_EARLY")).containsExactly("17 av 36, 47,2 % (versjon 1)");
    assertThat(values(lines, "DOSAGE")).containsExactly("82 av 100, 82 % (versjon 1)", ":");
    assertThat(values(lines, "ATTRITION")).containsExactly(":");
    assertThat(values(lines, "PERIOD_TO")).containsExactly("2025-06-30");
    assertThat(values(lines, "GATE")).singleElement().asString().endsWith("av 5");
    assertThat(new AreaFigures().figures(lines))
        .contains(
            new SnapshotFigure(
                "INCLUDED_EARLY",
                "Inkludert innen uke 16",
                "Inkludert innan veke 16",
                "17 av 36, 47,2 % (versjon 1)"));
    assertThat(values(world.meeting(before).snapshot().lines().get("status"), "REFERRED_EARLY"))
        .isEmpty();
  }
}
