package no.samrad.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samrad.security.AccountId;
import no.samrad.security.Assignment;
import no.samrad.security.SignedInUser;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads an account, its person and the rights of a day in one query. */
@Repository
class SignedInUsers {

  @PersistenceContext EntityManager em;

  /** Empty when there is no such account or it is disabled. */
  Optional<Found> find(AccountId account, LocalDate day) {
    List<Line> lines =
        em.createQuery(
                """
                select new no.samrad.account.SignedInUsers.Line(
                    a.personId, a.username, concat(p.givenName, ' ', p.familyName), p.language,
                    a.passwordSetAt, a.passwordTemporary, r.role, r.areaId, r.unitId, r.period.from, r.period.end)
                from Account a
                join Person p on p.id = a.personId
                left join RoleAssignment r
                  on r.personId = a.personId and r.period.from <= :day
                  and (r.period.end is null or r.period.end > :day)
                where a.id = :id and a.disabled = false
                """,
                Line.class)
            .setParameter("id", account.value())
            .setParameter("day", day)
            .getResultList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(found(account, lines));
  }

  private static Found found(AccountId account, List<Line> lines) {
    Line first = lines.get(0);
    List<Assignment> held = lines.stream().map(Line::assignment).filter(Objects::nonNull).toList();
    boolean temporary = first.passwordTemporary();
    return new Found(
        new SignedInUser(
            new PersonId(first.person()),
            account,
            first.username(),
            first.name(),
            first.language(),
            temporary,
            temporary ? List.of() : held),
        held,
        first.passwordSetAt());
  }

  /** A user, the rights without regard to the password, and when that was last changed. */
  record Found(SignedInUser user, List<Assignment> held, Instant passwordSetAt) {

    /** Proved without the password, which then does not matter. */
    SignedInUser vouchedFor() {
      return new SignedInUser(
          user.person(),
          user.account(),
          user.username(),
          user.displayName(),
          user.language(),
          false,
          held);
    }

    boolean passwordChangedAfter(Instant since) {
      return passwordSetAt != null && passwordSetAt.isAfter(since);
    }
  }

  /** One account with one of its rights; the right's columns are empty when there is none. */
  public record Line(
      Long person,
      String username,
      String name,
      String language,
      Instant passwordSetAt,
      boolean passwordTemporary,
      String role,
      Long area,
      Long unit,
      LocalDate from,
      LocalDate end) {

    Assignment assignment() {
      if (role == null) {
        return null;
      }
      return new Assignment(
          role,
          area == null ? null : new AreaId(area),
          unit == null ? null : new UnitId(unit),
          Period.throughLastDay(from, end == null ? null : end.minusDays(1)));
    }
  }
}
