package no.samrad.extract;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.participation.CourseBook;
import no.samrad.participation.ParticipationId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Which participation is which case of the team's case system. */
@Repository
class ExtractKeys {

  private static final String FIND =
      """
      select k.key_hash, k.participation_id
      from unnest(cast(?2 as text[])) as x (hash) join extract_key k on k.area_id = ?1 and k.key_hash = x.hash
      """;

  private static final String ADD =
      """
      insert into extract_key (area_id, key_hash, participation_id)
      select ?1, x.hash, x.id from unnest(cast(?2 as text[]), cast(?3 as bigint[])) as x (hash, id)
      """;

  @PersistenceContext EntityManager em;

  @Inject CourseBook book;

  /** Those of the keys that are known in the area. */
  Map<CaseKey, ParticipationId> known(AreaId area, Collection<CaseKey> keys) {
    Map<String, CaseKey> hashes = new HashMap<>();
    keys.forEach(each -> hashes.put(each.hash(area), each));
    List<?> rows =
        em.createNativeQuery(FIND)
            .setParameter(1, area.value())
            .setParameter(2, "{" + String.join(",", hashes.keySet()) + "}")
            .getResultList();
    Map<CaseKey, ParticipationId> known = new HashMap<>();
    rows.stream()
        .map(NativeRow::of)
        .forEach(row -> known.put(hashes.get(row.text(0)), new ParticipationId(row.number(1))));
    book.byPseudonym(area, pseudonyms(keys))
        .forEach((text, id) -> known.put(new CaseKey(text), id));
    return known;
  }

  private static Set<String> pseudonyms(Collection<CaseKey> keys) {
    return keys.stream()
        .filter(CaseKey::isPseudonym)
        .map(CaseKey::text)
        .collect(Collectors.toSet());
  }

  void add(AreaId area, List<CaseKey> keys, List<ParticipationId> ids) {
    String hashes = keys.stream().map(each -> each.hash(area)).collect(Collectors.joining(","));
    String numbers =
        ids.stream().map(each -> Long.toString(each.value())).collect(Collectors.joining(","));
    em.createNativeQuery(ADD)
        .setParameter(1, area.value())
        .setParameter(2, "{" + hashes + "}")
        .setParameter(3, "{" + numbers + "}")
        .executeUpdate();
  }
}
