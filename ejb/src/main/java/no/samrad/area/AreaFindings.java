package no.samrad.area;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** What the nightly check finds, and which of it was announced before. */
@Repository
class AreaFindings {

  /**
   * One statement, so that two nodes at it at the same moment cannot both think a finding is new:
   * only one inserts the row.
   */
  private static final String RENEW =
      """
      with standing as materialized (
        select t.*, case
            when t.seat_id is not null then 'seat/' || t.seat_id
            when t.membership_id is not null then 'membership/' || t.membership_id
            else 'area/' || t.area_id end as subject
        from samrad.area_attention_ever() t
      ), mended as (
        delete from area_finding f where not exists (
          select from standing s
          where s.subject = f.subject and s.kind = f.kind and s.valid_from = f.day)
      ), fresh as (
        insert into area_finding (subject, kind, day, area_id, found_at)
        select s.subject, s.kind, s.valid_from, s.area_id, cast(?1 as timestamptz) from standing s
        on conflict do nothing
        returning subject, kind, day
      )
      select s.area_id, a.slug, s.subject, s.kind, samrad.unit_code_on(s.unit_id, s.valid_from),
        s.valid_from::text, (s.valid_to - 1)::text,
        exists (select from fresh f
          where f.subject = s.subject and f.kind = s.kind and f.day = s.valid_from)
      from standing s
      join area a on a.id = s.area_id
      order by a.slug, s.valid_from, s.kind, s.subject
      """;

  @PersistenceContext EntityManager em;

  /** Everything that is wrong on any day, past or to come. */
  List<AreaFinding> renew(Instant now) {
    List<?> rows = em.createNativeQuery(RENEW).setParameter(1, now.toString()).getResultList();
    return rows.stream().map(NativeRow::of).map(AreaFindings::finding).toList();
  }

  private static AreaFinding finding(NativeRow row) {
    return new AreaFinding(
        new AreaId(row.number(0)),
        row.text(1),
        row.text(2),
        AttentionKind.valueOf(row.text(3)),
        row.text(4),
        row.day(5),
        row.day(6),
        row.flag(7));
  }
}
