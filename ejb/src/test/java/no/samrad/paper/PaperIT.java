package no.samrad.paper;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samrad.agreement.AgreementDesk;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementText;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.agreement.VersionStatus;
import no.samrad.db.Migrator;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.prose.Block;
import no.samrad.prose.BlockKind;
import no.samrad.prose.Line;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.TestPersistence;
import no.samrad.typeset.Conformance;
import no.samrad.typeset.DocxText;
import no.samrad.typeset.DocxTypesetter;
import no.samrad.typeset.PdfTypesetter;
import no.samrad.typeset.TaggedText;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.WordingText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of the agreements the demo tells of, opened again and read. */
class PaperIT {

  private static final AgreementId AGDER = new AgreementId(1);
  private static final AgreementId DATA_PROCESSING = new AgreementId(3);
  private static final AgreementId VESTLAND = new AgreementId(5);
  private static final AgreementId TRONDELAG_DRAFT = new AgreementId(7);
  private static final AreaId AGDER_AREA = new AreaId(3);
  private static final int SENT = 2;
  private static final int DRAFT = 3;
  private static LocalDate today;

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void start() {
    today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    database = TestDatabase.restored();
    Migrator.migrateDemo(database.owner(), Map.of("demoPasswordHash", "a-hash"));
    persistence = new TestPersistence(database.app());
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @ParameterizedTest
  @EnumSource(DocumentLanguage.class)
  void the_document_says_what_the_version_says(DocumentLanguage language) throws IOException {
    Paper paper = get(q -> q.agreement(AGDER, SENT, language, today));
    WordingText text = persistence.get(em -> text(em, AGDER, SENT, language));

    for (List<String> read : List.of(TaggedText.of(pdf(paper)), DocxText.of(docx(paper)))) {
      assertThat(read.get(0)).isEqualTo(text.plainTitle());
      assertThat(text.clauses()).hasSizeGreaterThan(10);
      for (WordingText.Clause each : text.clauses()) {
        assertThat(read).containsSequence(said(each));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentLanguage.class)
  void the_document_names_the_parties_and_where_they_sign(DocumentLanguage language)
      throws IOException {
    Paper paper = get(q -> q.agreement(AGDER, SENT, language, today));

    assertThat(TaggedText.of(pdf(paper)))
        .containsSequence("Arendal kommune", PaperWord.ROLE_PARTICIPANT.in(language), "4203")
        .containsSequence(
            "Arendal kommune", language == DocumentLanguage.NB ? "Sted og dato" : "Stad og dato");
  }

  @ParameterizedTest
  @EnumSource(DocumentLanguage.class)
  void what_is_made_can_be_archived_and_heard(DocumentLanguage language) throws IOException {
    Paper document = get(q -> q.agreement(AGDER, SENT, language, today));
    Paper council = get(q -> q.casePapers(AGDER, today)).get(0);

    for (Paper each : List.of(document, council)) {
      assertThat(Conformance.archiveProblems(pdf(each))).isEmpty();
      assertThat(Conformance.accessProblems(pdf(each))).isEmpty();
    }
  }

  @Test
  void a_version_that_was_sent_is_the_same_file_on_every_day() throws IOException {
    Paper now = get(q -> q.agreement(AGDER, SENT, DocumentLanguage.NB, today));
    Paper later = get(q -> q.agreement(AGDER, SENT, DocumentLanguage.NB, today.plusYears(3)));

    assertThat(pdf(later)).isEqualTo(pdf(now));
    assertThat(docx(later)).isEqualTo(docx(now));
  }

  @Test
  void a_draft_says_so_and_shows_what_is_open() throws IOException {
    Paper paper = get(q -> q.agreement(TRONDELAG_DRAFT, 1, DocumentLanguage.NB, today));

    List<String> read = TaggedText.of(pdf(paper));
    assertThat(read.get(1)).startsWith("Utkast.");
    assertThat(read).anyMatch(each -> each.matches(".*\\[[^\\]]+\\].*"));
    assertThat(DocxText.of(docx(paper))).isEqualTo(read);
  }

  @Test
  void a_version_that_was_replaced_says_so() throws IOException {
    Paper paper = get(q -> q.agreement(AGDER, 1, DocumentLanguage.NN, today));

    assertThat(TaggedText.of(pdf(paper)).get(1)).contains("erstatta");
  }

  @Test
  void every_council_gets_a_paper_with_its_own_facts() throws IOException {
    List<Paper> papers = get(q -> q.casePapers(AGDER, today));

    assertThat(papers).hasSize(13).extracting(Paper::name).doesNotHaveDuplicates();
    Paper risor = named(papers, "Risør");
    List<String> read = TaggedText.of(pdf(risor));
    assertThat(read)
        .containsSequence("Kommune", "Risør kommune", "Organ", "Kommunestyret", "Møte")
        .anyMatch(each -> each.contains("7 av 13 kommuner har vedtatt versjon 2"))
        .anyMatch(each -> each.contains("at Risør kommune er part i samarbeidet"))
        .anyMatch(each -> each.contains("Fullstendighetskontroll av avtalen: 7 av 7 krav oppfylt"))
        .contains("Ikke bekreftet mot lovteksten.");
    assertThat(read.get(read.indexOf("Møte") + 1))
        .matches("\\d\\d\\.\\d\\d\\.\\d{4}, frist for sakspapirer \\d\\d\\.\\d\\d\\.\\d{4}");
    assertThat(DocxText.of(docx(risor))).isEqualTo(read);
  }

  @Test
  void a_paper_has_the_ten_sections_and_shows_what_the_municipality_must_write()
      throws IOException {
    List<String> read = TaggedText.of(pdf(named(get(q -> q.casePapers(AGDER, today)), "Grimstad")));

    assertThat(read)
        .containsSubsequence(
            "Kommunedirektørens innstilling",
            "Saken kort",
            "Bakgrunn",
            "Hva avtalen går ut på",
            "Rettslig grunnlag",
            "Økonomi",
            "Personvern",
            "Vurdering",
            "Alternativer",
            "Vedlegg",
            "•",
            "Avtalen, versjon 2")
        .contains("Saksnummer", "(fylles ut av kommunen)")
        .anyMatch(each -> each.startsWith("(Kommunens egen vurdering"));
  }

  @Test
  void a_paper_is_written_in_the_language_form_of_its_municipality() throws IOException {
    AgreementPapers papers = get(q -> q.papers(VESTLAND, today, Language.NB));

    assertThat(papers.status()).isEqualTo(VersionStatus.REVIEW);
    PaperRow nynorsk =
        papers.parties().stream()
            .filter(each -> each.language() == DocumentLanguage.NN)
            .findFirst()
            .orElseThrow();
    Paper paper = get(q -> q.casePaper(VESTLAND, nynorsk.party(), today));
    assertThat(TaggedText.of(pdf(paper)))
        .contains("Tilråding frå kommunedirektøren", "Ikkje stadfesta mot lovteksten.")
        .anyMatch(each -> each.startsWith("Utkast. Teksten er ikkje send"))
        .anyMatch(each -> each.contains("Fullstendigkontroll av avtalen: 7 av 7 krav oppfylte"));
  }

  @Test
  void a_paper_that_lacks_something_is_refused_by_name() {
    AgreementPapers papers = get(q -> q.papers(TRONDELAG_DRAFT, today, Language.NB));

    assertThat(papers.open()).isNotEmpty();
    assertThat(papers.readyForCouncils()).isFalse();
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> get(q -> q.casePapers(TRONDELAG_DRAFT, today)))
        .satisfies(
            each -> assertThat(each.rule()).isEqualTo(PaperRule.PLACEHOLDERS_OPEN),
            each -> assertThat(each.details().get(0).toString()).isNotBlank());
  }

  @Test
  void who_does_not_decide_has_no_paper() {
    PartyId controller =
        get(q -> q.papers(DATA_PROCESSING, today, Language.NB)).parties().get(0).party();

    assertRefused(
        PaperRule.PARTY_DOES_NOT_DECIDE,
        () -> get(q -> q.casePaper(DATA_PROCESSING, controller, today)));
    assertRefused(PaperRule.NO_COUNCILS, () -> get(q -> q.casePapers(DATA_PROCESSING, today)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> get(q -> q.casePaper(AGDER, new PartyId(-1), today)));
  }

  @Test
  void the_list_names_every_party_of_the_version_with_the_parties() {
    AgreementPapers papers = get(q -> q.papers(AGDER, today, Language.NB));

    assertThat(papers.version()).isEqualTo(SENT);
    assertThat(papers.parties()).hasSize(13).allMatch(PaperRow::decides);
    assertThat(papers.parties().get(0).role()).isIn((Object[]) PartyRole.values());
    assertThat(papers.readyForCouncils()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {Role.MUNICIPAL_CONTACT, Role.COUNCIL_MEMBER, Role.NATIONAL_READER})
  void a_draft_is_for_the_staff_of_the_host_alone(String role) {
    CurrentUser reader = Callers.holding(role, AGDER_AREA);

    Paper sent = get(reader, q -> q.agreement(AGDER, SENT, DocumentLanguage.NB, today));
    assertThat(sent.name()).isEqualTo("Vertskommuneavtale for Agder versjon 2 nb");
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> get(reader, q -> q.agreement(AGDER, DRAFT, DocumentLanguage.NB, today)));
  }

  @Test
  void papers_of_another_area_are_refused() {
    CurrentUser elsewhere = Callers.holding(Role.HOST_STAFF, AGDER_AREA);

    List<Function<PaperQueries, Object>> calls =
        List.of(
            q -> q.papers(VESTLAND, today, Language.NB),
            q -> q.agreement(VESTLAND, 1, DocumentLanguage.NB, today),
            q -> q.casePaper(VESTLAND, new PartyId(501), today),
            q -> q.casePapers(VESTLAND, today));
    for (Function<PaperQueries, Object> each : calls) {
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> get(elsewhere, each));
    }
  }

  @Test
  void thirteen_papers_cost_as_many_statements_as_one() {
    PartyId one = get(q -> q.papers(AGDER, today, Language.NB)).parties().get(0).party();

    int single = persistence.statementsOf(em -> queries(em).casePaper(AGDER, one, today));
    int all = persistence.statementsOf(em -> queries(em).casePapers(AGDER, today));

    assertThat(all).isEqualTo(single).isEqualTo(39);
  }

  @Test
  void the_list_costs_the_same_however_many_parties_there_are() {
    int many = persistence.statementsOf(em -> queries(em).papers(AGDER, today, Language.NB));
    int few = persistence.statementsOf(em -> queries(em).papers(VESTLAND, today, Language.NB));

    assertThat(many).isEqualTo(few).isEqualTo(15);
  }

  private static List<String> said(WordingText.Clause clause) {
    List<String> said = new ArrayList<>();
    said.add(clause.number() + ". " + clause.title());
    for (Block each : clause.blocks()) {
      if (each.kind() == BlockKind.SIGNATURES) {
        return said;
      }
      each.lines().forEach(line -> said.addAll(said(each.kind(), line)));
    }
    return said;
  }

  private static List<String> said(BlockKind kind, Line line) {
    String text = line.plain().strip().replaceAll(" +", " ");
    return switch (kind) {
      case BULLETS -> List.of("•", text);
      case NUMBERS -> List.of(line.number() + ".", text);
      default -> List.of(text);
    };
  }

  private static WordingText text(
      EntityManager em, AgreementId agreement, int number, DocumentLanguage language) {
    AgreementText text = AgreementDesk.registerOn(em).text(agreement, number, today);
    return PaperDesk.of(em, Callers.administrator())
        .wordings()
        .text(text.wording(), language, text.facts());
  }

  private static Paper named(List<Paper> papers, String name) {
    return papers.stream().filter(each -> each.name().contains(name)).findFirst().orElseThrow();
  }

  private static <T> T get(Function<PaperQueries, T> asked) {
    return get(Callers.administrator(), asked);
  }

  private static <T> T get(CurrentUser user, Function<PaperQueries, T> asked) {
    return persistence.get(em -> asked.apply(PaperDesk.of(em, user).queries()));
  }

  private static PaperQueries queries(EntityManager em) {
    return PaperDesk.of(em, Callers.administrator()).queries();
  }

  private static byte[] pdf(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfTypesetter().write(paper.manuscript(), out);
    return out.toByteArray();
  }

  private static byte[] docx(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxTypesetter().write(paper.manuscript(), out);
    return out.toByteArray();
  }
}
