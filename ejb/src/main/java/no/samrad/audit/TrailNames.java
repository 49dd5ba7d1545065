package no.samrad.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.security.CurrentUser;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/**
 * Finds the names of what the trail knows by id. The trail itself holds none: people and places
 * change their names, and people may have theirs deleted.
 */
@Repository
class TrailNames {

  private static final Pattern TOKEN = Pattern.compile("(area|unit|person|account)/(\\d{1,18})");

  private static final String NAMES =
      """
      select 'area/' || a.id, samrad.area_name_on(a.id, ?5, cast(?6 as date))
      from area a where a.id = any(cast(?1 as bigint[]))
      union all
      select 'unit/' || u.id, samrad.unit_name_on(u.id, ?5, cast(?6 as date))
      from unit u where u.id = any(cast(?2 as bigint[]))
      union all
      select 'person/' || p.id, p.given_name || ' ' || p.family_name
      from person p where p.id = any(cast(?3 as bigint[]))
      union all
      select 'account/' || c.id, p.given_name || ' ' || p.family_name
      from account c join person p on p.id = c.person_id where c.id = any(cast(?4 as bigint[]))
      """;

  private static final String AREAS =
      """
      select n.id, n.slug, n.name
      from (select i.id, a.slug, samrad.area_name_on(i.id, ?2, cast(?3 as date)) as name
            from unnest(cast(?1 as bigint[])) i(id)
            left join area a on a.id = i.id) n
      order by n.id <> 0, n.name collate samrad.norwegian nulls last, n.id
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * The names behind {@code area/7}, {@code unit/9} …; what has none is left out. One statement.
   */
  Map<String, String> of(Collection<String> texts) {
    Map<String, List<String>> ids =
        texts.stream()
            .flatMap(TrailNames::token)
            .distinct()
            .collect(
                Collectors.groupingBy(
                    token -> token.group(1),
                    Collectors.mapping(token -> token.group(2), Collectors.toList())));
    return ids.isEmpty() ? Map.of() : found(ids);
  }

  /** Areas by name, the installation first. */
  List<TrailArea> ofAreas(List<Long> areas) {
    List<?> rows =
        em.createNativeQuery(AREAS)
            .setParameter(1, array(areas.stream().map(String::valueOf).toList()))
            .setParameter(2, user.language())
            .setParameter(3, LocalDate.now(clock).toString())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new TrailArea(new AreaId(row.number(0)), row.text(1), row.text(2)))
        .toList();
  }

  private static Stream<Matcher> token(String text) {
    Matcher token = TOKEN.matcher(text);
    return token.matches() ? Stream.of(token) : Stream.empty();
  }

  private Map<String, String> found(Map<String, List<String>> ids) {
    List<?> rows =
        em.createNativeQuery(NAMES)
            .setParameter(1, array(ids.get("area")))
            .setParameter(2, array(ids.get("unit")))
            .setParameter(3, array(ids.get("person")))
            .setParameter(4, array(ids.get("account")))
            .setParameter(5, user.language())
            .setParameter(6, LocalDate.now(clock).toString())
            .getResultList();
    Map<String, String> names = new HashMap<>();
    rows.stream().map(NativeRow::of).forEach(row -> names.put(row.text(0), row.text(1)));
    return names;
  }

  private static String array(List<String> ids) {
    return ids == null ? "{}" : ids.stream().distinct().collect(Collectors.joining(",", "{", "}"));
  }
}
