package no.samrad.area;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads what somebody must see to, in one statement. */
@Repository
class AttentionListing {

  private static final String ON =
      """
      select r.* from (
        select t.area_id, a.slug, samrad.area_name_on(a.id, ?2, cast(?1 as date)) as area_name,
          t.kind, t.valid_from::text as since,
          samrad.unit_name_on(t.unit_id, ?2, cast(?1 as date)) as unit_name, t.membership_id,
          array_to_string(array(
            select heir.name from (
              select samrad.unit_name_on(s.successor_id, ?2, s.day) as name
              from unit_succession s
              where s.predecessor_id = t.unit_id and t.kind = 'MEMBER_CEASED') heir
            order by heir.name collate samrad.norwegian), chr(10)) as successors
        from (
          select f.area_id, f.kind, f.unit_id, f.membership_id, min(f.valid_from) as valid_from
          from samrad.area_attention(cast(?1 as date)) f
          group by f.area_id, f.kind, f.unit_id, f.membership_id) t
        join area a on a.id = t.area_id
        where ?3 or t.area_id = any(cast(?4 as bigint[]))) r
      order by r.area_name collate samrad.norwegian, r.area_id, r.since, r.kind,
        r.unit_name collate samrad.norwegian, r.membership_id
      """;

  @PersistenceContext EntityManager em;

  List<AreaAttention> on(LocalDate day, Language language, AreaScope scope) {
    List<?> rows =
        em.createNativeQuery(ON)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(AttentionListing::attention).toList();
  }

  private static AreaAttention attention(NativeRow row) {
    Long membership = row.numberOrNull(6);
    return new AreaAttention(
        new AreaId(row.number(0)),
        row.text(1),
        row.text(2),
        AttentionKind.valueOf(row.text(3)),
        row.day(4),
        row.text(5),
        membership == null ? null : new MembershipId(membership),
        row.text(7).lines().toList());
  }
}
