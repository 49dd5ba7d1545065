package no.samrad.indicator;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.TestPersistence;

/** Agder of the reference data with a nurse, and participants that tests write down. */
public final class IndicatorFixture implements AutoCloseable {

  public static final AreaId AGDER = new AreaId(3);
  public static final AreaId VESTLAND = new AreaId(4);
  public static final String ARENDAL = "4203";
  static final String GRIMSTAD = "4202";
  static final FigureSpan SPRING =
      new FigureSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

  private static final int NURSE = 14;
  private static final int DIGITS = 8;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  public IndicatorFixture() {
    sql(
        """
        insert into person (id, given_name, family_name, email) values
          (7, 'Ingvild', 'Eksempel', ''), (14, 'Marit', 'Fiktiva', ''), (15, 'Torbjørn', 'Prøvestad', ''), (16, 'Aud', 'Mønster', '')
        """);
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  public void sql(String statement) {
    get(em -> em.createNativeQuery(statement).executeUpdate());
  }

  public <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  public int statementsOf(Consumer<EntityManager> work) {
    return persistence.statementsOf(work);
  }

  List<DomainEvent> run(CurrentUser caller, Consumer<IndicatorDesk> work) {
    return persistence.get(
        em -> {
          IndicatorDesk desk = IndicatorDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  List<Figure> figures(AreaId area, FigureSpan span) {
    return get(em -> IndicatorDesk.figuresOn(em).ofAreaAndUnits(area, span, Language.NB));
  }

  /** Such as "2/6"; the area as a whole. */
  String counted(String code, FigureSpan span) {
    return figures(AGDER, span).stream()
        .filter(each -> each.code().equals(code) && each.unitOrNull() == null)
        .map(each -> plain(each.tally().numerator()) + "/" + plain(each.tally().denominator()))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /**
   * A woman who was referred.
   *
   * @param facts {@code column = value} pairs of SQL, separated by commas
   */
  public void woman(int id, String unit, String referredOn, String facts) {
    woman(AGDER, id, unit, referredOn, facts);
  }

  void woman(AreaId area, int id, String unit, String referredOn, String facts) {
    sql(
        """
        insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, first_time, criteria_set, state)
        values (%d, %d, (select min(unit_id) from unit_code where code = '%s'), '%s', '%s', 'MIDWIFE', true, 'CRITERIA_2023', 'REFERRED');
        update participation set %s where id = %1$d
        """
            .formatted(id, area.value(), unit, pseudonym(id), referredOn, facts));
  }

  /** Somebody who was offered a place the day after she was referred and was included. */
  public static String included(String on, int gestation) {
    return included(on, on, gestation);
  }

  static String included(String consentedOn, String on, int gestation) {
    return "gestation_days = %s, assessed_on = referred_on, eligible = true, offered_on = referred_on, consented_on = '%s', included_on = '%s', outcome = 'INCLUDED', state = 'INCLUDED'"
        .formatted(gestation, consentedOn, on);
  }

  /** Somebody who was offered a place and came to nothing. */
  static String ended(String on, String outcome) {
    return "assessed_on = referred_on, eligible = true, offered_on = referred_on, ended_on = '%s', outcome = '%s', state = 'ENDED'"
        .formatted(on, outcome);
  }

  /** Somebody who was included and has ended. */
  static String left(String included, String on, String reason) {
    return included.replace("state = 'INCLUDED'", "state = 'ENDED'")
        + ", ended_on = '%s', end_reason = '%s'".formatted(on, reason);
  }

  void talked(int woman, String day) {
    sql(
        """
        insert into exploration (id, area_id, participation_id, on_day, attendance, nurse_id)
        values (nextval('exploration_id_seq'), 3, %d, '%s', 'ALONE', %d)
        """
            .formatted(woman, day, NURSE));
  }

  /** Visits of an hour at home, each a week after the one before. */
  void visits(int woman, String phase, String first, int number) {
    sql(
        """
        insert into visit (id, area_id, participation_id, nurse_id, planned_on, outcome, held_on, place, minutes, phase,
          family_share, child_share, health_share, life_share, cooperation_share)
        select nextval('visit_id_seq'), 3, %d, %d, date '%s' + 7 * n, 'COMPLETED', date '%3$s' + 7 * n, 'HOME', 60, '%s', 10, 20, 30, 40, 0
        from generate_series(0, %d) n
        """
            .formatted(woman, NURSE, first, phase, number - 1));
  }

  private static String pseudonym(int id) {
    StringBuilder text = new StringBuilder();
    for (int left = id, place = 0; place < 6; place++, left /= DIGITS) {
      text.append(place == 3 ? "-" : "").append(2 + left % DIGITS);
    }
    return text.toString();
  }
}
