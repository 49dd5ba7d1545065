package no.samrad.extract;

import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.gate.OpenArea;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;

/** Agder with an open gate since 1 January 2024, and a team: Maja is F10, Kari F11. */
final class ExtractWorld implements AutoCloseable {

  static final String COURSES =
      "sak;henvist;kilde;kommune;uker;dager;førstegang;kriterier;vurdert;aktuell;tilbudt;samtaler;"
          + "samtykke;godkjent_av;inkludert;født;avsluttet;grunn;overgang;tjenester;tilbakemelding;"
          + "sykepleier\n";

  static final String VISITS =
      "sak;planlagt;holdt;utfall;minutter;sted;familie;barn;helse;livssituasjon;samarbeid\n";

  /** Included on 23 June 2025. */
  static final String INCLUDED =
      ";02.06.2025;MIDWIFE;4204;12;0;ja;C01 C08;05.06.2025;ja;05.06.2025;"
          + "09.06.2025 ALONE | 16.06.2025 PARTNER;20.06.2025;;23.06.2025;;;;;;24.06.2025;F10\n";

  private final TestDatabase database = TestDatabase.restored();
  final TestPersistence persistence = new TestPersistence(database.app());
  final ExtractDesk desk = ExtractDesk.ofLeader(persistence);

  ExtractWorld() {
    persistence.run(OpenArea::make);
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  NativeRow one(String question) {
    return persistence.get(em -> NativeRow.of(em.createNativeQuery(question).getSingleResult()));
  }

  List<NativeRow> rows(String question) {
    List<?> rows = persistence.get(em -> em.createNativeQuery(question).getResultList());
    return rows.stream().map(NativeRow::of).toList();
  }

  void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }

  long count(String table) {
    return switch (table) {
      case "participation" -> one("select count(*) from participation").number(0);
      case "visit" -> one("select count(*) from visit").number(0);
      default -> one("select count(*) from extract_key").number(0);
    };
  }
}
