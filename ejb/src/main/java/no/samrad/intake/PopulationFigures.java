package no.samrad.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** The figures Samråd has, many at a time. */
@Repository
class PopulationFigures {

  private static final String OF_YEARS =
      """
      select p.unit_id, p.year, p.age0, p.population from unit_population p
      where p.year = any(cast(?1 as integer[]))
      """;

  private static final String WRITE =
      """
      insert into unit_population (unit_id, year, age0, population)
      select * from unnest(cast(?1 as bigint[]), cast(?2 as integer[]), cast(?3 as integer[]), cast(?4 as integer[]))
      on conflict (unit_id, year) do update set age0 = excluded.age0, population = excluded.population
      """;

  @PersistenceContext EntityManager em;

  /** Children who have not turned one, and everyone. */
  record Figures(int children, int everyone) {

    @Override
    public String toString() {
      return children + " " + everyone;
    }
  }

  Map<UnitYear, Figures> ofYears(Collection<Integer> years) {
    List<?> rows =
        em.createNativeQuery(OF_YEARS).setParameter(1, array(years, each -> each)).getResultList();
    Map<UnitYear, Figures> found = new HashMap<>();
    rows.stream()
        .map(NativeRow::of)
        .forEach(
            row ->
                found.put(
                    new UnitYear(new UnitId(row.number(0)), (int) row.number(1)),
                    new Figures((int) row.number(2), (int) row.number(3))));
    return found;
  }

  void write(Map<UnitYear, Figures> figures) {
    Collection<Map.Entry<UnitYear, Figures>> all = figures.entrySet();
    em.createNativeQuery(WRITE)
        .setParameter(1, array(all, each -> each.getKey().unit().value()))
        .setParameter(2, array(all, each -> each.getKey().year()))
        .setParameter(3, array(all, each -> each.getValue().children()))
        .setParameter(4, array(all, each -> each.getValue().everyone()))
        .executeUpdate();
  }

  private static <T> String array(Collection<T> all, Function<T, ? extends Number> value) {
    return all.stream()
        .map(each -> value.apply(each).toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
