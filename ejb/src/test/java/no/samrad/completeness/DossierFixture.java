package no.samrad.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.agreement.PartyRole;
import no.samrad.clause.ItemLink;
import no.samrad.shared.UnitId;
import no.samrad.wording.WordingClauseId;

/** A host municipality agreement of three municipalities that do not exist, complete at first. */
final class DossierFixture {

  static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  static final String SET = "KOML-20-4";
  static final PartyFact HOST = municipality(PartyRole.HOST, 1, "Eksempelby");
  static final PartyFact SECOND = municipality(PartyRole.PARTICIPANT, 2, "Demostad");
  static final PartyFact THIRD = municipality(PartyRole.PARTICIPANT, 3, "Prøvevik");

  private String type = "HOST_MUNICIPALITY";
  private String form = "HOST_ADMINISTRATIVE";
  private LocalDate day = DAY;
  private boolean daySet = true;
  private PartyFact host = HOST;
  private String key = "likt mellom kommunene";
  private long adopted;
  private final List<PartyFact> parties = new ArrayList<>(List.of(HOST, SECOND, THIRD));
  private final List<PartyFact> members = new ArrayList<>(List.of(HOST, SECOND, THIRD));
  private final List<ClauseFact> clauses = new ArrayList<>();
  private final List<StatementFact> statements = new ArrayList<>();

  static DossierFixture complete() {
    return new DossierFixture()
        .clause("a", "Eksempelby, Demostad og Prøvevik er parter. Eksempelby er vertskommune.")
        .clause("b", "Samarbeidskommunene legger disse oppgavene til verten.")
        .clause("c", "Oppgavene overføres 1. januar 2027.")
        .clause("d", "Verten gir skriftlig melding om vedtak hver måned.")
        .clause("e", "Kostnadene deles etter nøkkelen i vedlegget.")
        .clause("f", "En kommune kan tre ut med tolv måneders varsel.")
        .clause("g", "Verten har ansvaret for arkiv og personvern.");
  }

  static PartyFact municipality(PartyRole role, long unit, String name) {
    UnitId id = new UnitId(unit);
    return new PartyFact(role, "MUNICIPALITY", id, id, name, name);
  }

  static PartyFact district(long unit, String name) {
    return new PartyFact(
        PartyRole.PARTICIPANT, "CITY_DISTRICT", new UnitId(unit), new UnitId(301), name, name);
  }

  static PartyFact organisation(PartyRole role, String kind, String name) {
    return new PartyFact(role, kind, null, null, name, name);
  }

  DossierFixture clause(String item, String text) {
    return clause(new ItemLink(SET, item), text, text);
  }

  DossierFixture clause(ItemLink item, String nb, String nn, String... open) {
    int number = clauses.size() + 1;
    clauses.add(
        new ClauseFact(
            new ClauseMention(new WordingClauseId(number), number, "Tittel", "Tittel"),
            new Said(nb, false),
            new Said(nn, false),
            new LinkedHashSet<>(Arrays.asList(open)),
            Set.of(item)));
    return this;
  }

  /** Takes the clauses of the item away, and puts this one there. */
  DossierFixture instead(String item, String text) {
    return without(item).clause(item, text);
  }

  DossierFixture without(String... items) {
    Set<ItemLink> gone =
        Arrays.stream(items).map(item -> new ItemLink(SET, item)).collect(Collectors.toSet());
    clauses.removeIf(clause -> clause.items().stream().anyMatch(gone::contains));
    return this;
  }

  DossierFixture parties(PartyFact... wanted) {
    parties.clear();
    parties.addAll(List.of(wanted));
    return this;
  }

  DossierFixture members(PartyFact... wanted) {
    members.clear();
    members.addAll(List.of(wanted));
    return this;
  }

  DossierFixture type(String wanted) {
    type = wanted;
    return this;
  }

  DossierFixture form(String wanted) {
    form = wanted;
    return this;
  }

  DossierFixture on(LocalDate wanted) {
    day = wanted;
    return this;
  }

  DossierFixture withoutFirstDay() {
    daySet = false;
    return this;
  }

  DossierFixture hostOfArea(PartyFact wanted) {
    host = wanted;
    return this;
  }

  DossierFixture key(String wanted) {
    key = wanted;
    return this;
  }

  DossierFixture adoptedBy(long wanted) {
    adopted = wanted;
    return this;
  }

  DossierFixture stated(String item, StatedItem stated) {
    statements.add(new StatementFact(new ItemLink(SET, item), stated));
    return this;
  }

  Dossier build() {
    return new Dossier(
        type, day, daySet, form, host, parties, members, clauses, key, 3, adopted, statements);
  }
}
