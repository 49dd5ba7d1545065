package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CollationIT {

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Test
  void norwegian_letters_come_last_and_double_a_is_one_of_them() {
    assertThat(sorted("Åsnes", "Zeta", "Aure", "Øygarden", "Aasen", "Oslo", "Ærlig", "Bergen"))
        .containsExactly("Aure", "Bergen", "Oslo", "Zeta", "Ærlig", "Øygarden", "Aasen", "Åsnes");
  }

  @Test
  void sami_kven_and_swedish_letters_stand_with_their_kin() {
    assertThat(sorted("Öst", "Ørland", "Àrran", "Alta", "Äng", "Ærøy", "Đeatnu", "Drammen", "Evje"))
        .containsExactly(
            "Alta", "Àrran", "Đeatnu", "Drammen", "Evje", "Äng", "Ærøy", "Ørland", "Öst");
  }

  @Test
  void case_decides_only_between_equals() {
    assertThat(sorted("berg", "Berg", "Bera", "bergen"))
        .containsExactly("Bera", "berg", "Berg", "bergen");
  }

  @Test
  void the_municipalities_stand_in_norwegian_order() {
    List<String> names =
        Sql.list(
            database.app(),
            "select name from unit_on('2026-01-01', 'nb') where kind = 'MUNICIPALITY' order by name collate norwegian");

    assertThat(names).hasSize(357).startsWith("Alstahaug", "Alta").endsWith("Åsnes");
    assertThat(names.indexOf("Øyer")).isGreaterThan(names.indexOf("Værøy"));
  }

  @Test
  void search_ignores_accents_where_the_extension_says_so() {
    assertThat(Sql.one(database.app(), "select unaccent('Kárášjohka')")).isEqualTo("Karasjohka");
    assertThat(Sql.one(database.app(), "select similarity('Kristiansand', 'Kristiansund') > 0.5"))
        .isEqualTo("t");
  }

  private static List<String> sorted(String... words) {
    String values = "('" + String.join("'), ('", words) + "')";
    return Sql.list(
        database.app(), "select w from (values " + values + ") v (w) order by w collate norwegian");
  }
}
