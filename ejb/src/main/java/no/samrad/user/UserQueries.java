package no.samrad.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samrad.person.PersonProfile;
import no.samrad.security.AccountId;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.security.RoleAssignmentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;

/** What the pages of user administration read. */
@Stateless
public class UserQueries {

  private static final Map<String, String> ORDER =
      Map.of(
          "", "p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian, a.id",
          "name",
              "p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian, a.id",
          "-name",
              "p.family_name collate samrad.norwegian desc, p.given_name collate samrad.norwegian desc, a.id",
          "lastSignIn", "a.last_sign_in_at nulls first, a.id",
          "-lastSignIn", "a.last_sign_in_at desc nulls last, a.id");

  private static final String LIST =
      """
      select p.id, p.given_name || ' ' || p.family_name, a.username, p.email, a.disabled,
        coalesce(a.locked_until > now(), false), samrad.iso(a.last_sign_in_at),
        (select count(*) from role_assignment r
          where r.person_id = p.id and daterange(r.valid_from, r.valid_to) @> cast(?1 as date)),
        count(*) over ()
      from account a join person p on p.id = a.person_id
      where lower(p.given_name || ' ' || p.family_name || ' ' || a.username || ' ' || p.email)
        like ?2 escape '!'
      """;

  private static final String USER =
      """
      select p.id, p.version, p.given_name, p.family_name, p.email, p.phone, p.language,
        a.id, a.version, a.username, a.password_hash <> '', a.disabled,
        samrad.iso(case when a.locked_until > now() then a.locked_until end),
        samrad.iso(a.last_sign_in_at)
      from person p join account a on a.person_id = p.id
      where p.id = ?1
      """;

  private static final String ROLES =
      """
      select r.id, r.version, r.role, r.area_id, samrad.area_name_on(r.area_id, ?3, ?2),
        samrad.unit_name_on(r.unit_id, ?3, ?2), r.valid_from::text, (r.valid_to - 1)::text,
        r.reason, r.source = 'GRANTED', daterange(r.valid_from, r.valid_to) @> cast(?2 as date)
      from role_assignment r
      where r.person_id = ?1 and (r.area_id is null or ?4 or r.area_id = any(cast(?5 as bigint[])))
      order by daterange(r.valid_from, r.valid_to) @> cast(?2 as date) desc, r.valid_from desc, r.id
      """;

  @PersistenceContext EntityManager em;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Users whose name, user name or address contains the text.
   *
   * @param page sorted by {@code name} or {@code lastSignIn}
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PageOf<UserRow> users(String text, PageRequest page) {
    String order = ORDER.getOrDefault(page.sort(), ORDER.get(""));
    List<?> rows =
        em.createNativeQuery(LIST + " order by " + order + " limit ?3 offset ?4")
            .setParameter(1, LocalDate.now(clock).toString())
            .setParameter(2, "%" + escaped(text) + "%")
            .setParameter(3, page.size())
            .setParameter(4, page.offset())
            .getResultList();
    long total = rows.isEmpty() ? 0 : NativeRow.of(rows.get(0)).number(8);
    return new PageOf<>(rows.stream().map(NativeRow::of).map(UserQueries::row).toList(), total);
  }

  /** One user, with the rights in the areas the caller may read about. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public UserDetails user(PersonId person) {
    List<?> rows = em.createNativeQuery(USER).setParameter(1, person.value()).getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(person);
    }
    NativeRow row = NativeRow.of(rows.get(0));
    return new UserDetails(
        person,
        row.number(1),
        new PersonProfile(row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)),
        new AccountState(
            new AccountId(row.number(7)),
            row.number(8),
            row.text(9),
            row.flag(10),
            row.flag(11),
            row.instant(12),
            row.instant(13)),
        rolesOf(person));
  }

  private List<HeldRole> rolesOf(PersonId person) {
    AreaScope scope = access.readable();
    List<?> rows =
        em.createNativeQuery(ROLES)
            .setParameter(1, person.value())
            .setParameter(2, LocalDate.now(clock))
            .setParameter(3, user.language())
            .setParameter(4, scope.unlimited())
            .setParameter(5, scope.asArray())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(UserQueries::role).toList();
  }

  private static UserRow row(NativeRow row) {
    return new UserRow(
        new PersonId(row.number(0)),
        row.text(1),
        row.text(2),
        row.text(3),
        row.flag(4),
        row.flag(5),
        row.instant(6),
        row.number(7));
  }

  private static HeldRole role(NativeRow row) {
    Long area = row.numberOrNull(3);
    return new HeldRole(
        new RoleAssignmentId(row.number(0)),
        row.number(1),
        row.text(2),
        area == null ? null : new AreaId(area),
        row.text(4),
        row.text(5),
        Period.throughLastDay(row.day(6), row.day(7)),
        row.text(8),
        row.flag(9),
        row.flag(10));
  }

  private static String escaped(String text) {
    String lower = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return lower.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
