package no.samrad.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;

/**
 * Whom to ask for a right: those who administer the area today. Those of every area only where it
 * has nobody of its own.
 */
@Stateless
public class AccessContactQueries {

  private static final int ENOUGH = 3;

  private static final String CONTACTS =
      """
      select who.name, who.email, who.phone
      from (
        select p.id, p.given_name || ' ' || p.family_name as name, p.family_name, p.email, p.phone,
          rank() over (order by r.area_id is null) as nearness
        from role_assignment r
        join person p on p.id = r.person_id
        join account a on a.person_id = p.id and not a.disabled
        where r.role = 'ADMINISTRATOR' and daterange(r.valid_from, r.valid_to) @> cast(?1 as date)
          and (r.area_id is null or r.area_id = ?2)) who
      where who.nearness = 1
      order by who.family_name collate samrad.norwegian, who.id
      limit ?3
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * At most three people; none for somebody who is not signed in.
   *
   * @param area the area the right is missing in, null when it is missing everywhere
   */
  @PermitAll
  public List<AccessContact> whoCanGrant(AreaId area) {
    if (!user.isSignedIn()) {
      return List.of();
    }
    List<?> rows =
        em.createNativeQuery(CONTACTS)
            .setParameter(1, LocalDate.now(clock))
            .setParameter(2, area == null ? 0L : area.value())
            .setParameter(3, ENOUGH)
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new AccessContact(row.text(0), row.text(1), row.text(2)))
        .toList();
  }
}
