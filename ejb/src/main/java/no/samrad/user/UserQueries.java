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
import java.util.Set;
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

  /** What {@link PageRequest#column()} may name; anything else means by name. */
  public static final Set<String> SORT_COLUMNS = Set.of("name", "lastSignIn");

  private static final String LIST =
      """
      with hit as (
        select p.id, p.given_name, p.family_name, a.username, p.email, a.disabled,
          coalesce(a.locked_until > cast(?2 as timestamptz), false) as locked, a.last_sign_in_at
        from account a join person p on p.id = a.person_id
        where lower(p.given_name || ' ' || p.family_name || ' ' || a.username || ' ' || p.email)
          like ?3 escape '!'
      ), placed as (
        select hit.*, row_number() over (order by
          case ?4 when 'lastSignIn' then last_sign_in_at end nulls first,
          case ?4 when '-lastSignIn' then last_sign_in_at end desc nulls last,
          case ?4 when '-name' then family_name end collate samrad.norwegian desc,
          case ?4 when '-name' then given_name end collate samrad.norwegian desc,
          family_name collate samrad.norwegian, given_name collate samrad.norwegian, id
        ) as place from hit
      )
      select p.id, p.given_name || ' ' || p.family_name, p.username, p.email, p.disabled, p.locked,
        samrad.iso(p.last_sign_in_at),
        (select count(*) from role_assignment r
          where r.person_id = p.id and daterange(r.valid_from, r.valid_to) @> cast(?1 as date)),
        t.total
      from (select count(*) as total from placed) t
      left join placed p on p.place > ?5 and p.place <= ?5 + ?6
      order by p.place
      """;

  private static final String USER =
      """
      select p.id, p.version, p.given_name, p.family_name, p.email, p.phone, p.language,
        a.id, a.version, a.username, a.password_hash <> '', a.disabled,
        samrad.iso(case when a.locked_until > cast(?2 as timestamptz) then a.locked_until end),
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

  /** Users whose name, user name or address contains the text. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public PageOf<UserRow> users(String text, PageRequest page) {
    List<?> found =
        em.createNativeQuery(LIST)
            .setParameter(1, LocalDate.now(clock).toString())
            .setParameter(2, clock.instant().toString())
            .setParameter(3, "%" + escaped(text) + "%")
            .setParameter(4, page.sort())
            .setParameter(5, page.offset())
            .setParameter(6, page.size())
            .getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    return new PageOf<>(
        rows.stream().filter(row -> row.numberOrNull(0) != null).map(UserQueries::row).toList(),
        rows.get(0).number(8));
  }

  /** One user, with the rights in the areas the caller may read about. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public UserDetails user(PersonId person) {
    List<?> rows =
        em.createNativeQuery(USER)
            .setParameter(1, person.value())
            .setParameter(2, clock.instant().toString())
            .getResultList();
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
