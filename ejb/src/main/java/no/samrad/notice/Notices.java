package no.samrad.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** What has been told, to whom. */
@Repository
class Notices {

  /**
   * One statement, so that two nodes at it at the same moment cannot both tell: only one inserts
   * the row. Of the steps before a deadline that are due, the nearest counts: what was missed is
   * made up for once, and a clock that goes back tells nothing a second time. What is over for 90
   * days is history.
   */
  private static final String RECORD =
      """
      with plan as (
        select cast(string_to_array(days, ',') as integer[]) as days, day_after from samrad.notice_plan
      ), source as materialized (
        select * from samrad.notice_source(cast(?1 as date))
        union all
        select * from samrad.steering_notice(cast(?1 as date))
      ), step as (
        select s.*, l.day
        from source s
        cross join plan p
        cross join lateral (
          select max(s.deadline - x.days) as day
          from (select unnest(p.days) as days
            union all select -1 where p.day_after and s.kind <> 'PAPER_DEADLINE') x
          where s.deadline - x.days <= cast(?1 as date)) l
        where s.ahead and l.day is not null and s.deadline >= cast(?1 as date) - 90
        union all
        select s.*, s.day_of from source s
        where not s.ahead
          and case s.kind when 'WITHDRAWAL_RECEIVED' then s.day_of else s.deadline end
            between cast(?1 as date) - 90 and cast(?1 as date)
      ), fresh as (
        insert into samrad.notice (id, subject, kind, day, deadline, area_id, agreement_id, party_id,
          version_number, figure, recorded_at)
        select nextval('samrad.notice_id_seq'), t.subject, t.kind, t.day, t.deadline, t.area_id,
          t.agreement_id, t.party_id, t.version_number, t.figure, cast(?2 as timestamptz)
        from step t
        where not (t.ahead and exists (
          select from samrad.notice n
          where n.subject = t.subject and n.kind = t.kind and n.deadline = t.deadline and n.day >= t.day))
        order by t.subject, t.kind
        on conflict do nothing
        returning id, subject, kind
      ), told as (
        insert into samrad.notice_recipient (notice_id, person_id, area_id)
        select distinct f.id, r.person_id, s.area_id
        from fresh f
        join source s on s.subject = f.subject and s.kind = f.kind
        join samrad.role_assignment r on r.valid_from <= cast(?1 as date)
          and coalesce(r.valid_to > cast(?1 as date), true) and coalesce(r.area_id = s.area_id, true)
          and (r.role = 'HOST_STAFF' and r.unit_id is null and s.audience not in ('CONTACT', 'OWNER')
            or r.role = 'MUNICIPAL_CONTACT' and s.audience not in ('HOST', 'OWNER') and exists (
              select from samrad.agreement_party p
              where p.agreement_id = s.agreement_id and (s.audience = 'ALL' or p.id = s.party_id)
                and coalesce(p.valid_to > cast(?1 as date), true) and coalesce(r.unit_id = p.unit_id, false))
            or s.audience in ('STEERING', 'REPORTING') and r.role = 'TEAM_LEADER' and r.unit_id is null
            or s.audience = 'STEERING' and r.role = 'COUNCIL_SECRETARY' and r.unit_id is null
            or s.audience = 'OWNER' and exists (
              select from samrad.nfp_action x
              where s.subject = 'action/' || x.id
                and coalesce(x.person_id = r.person_id, r.role = 'COUNCIL_SECRETARY' and r.unit_id is null)))
        join samrad.account a on a.person_id = r.person_id and not a.disabled
      )
      select id from fresh
      """;

  private static final String RECORD_FAILURE =
      """
      with fresh as (
        insert into samrad.notice (id, subject, kind, day, deadline, figure, recorded_at)
        values (nextval('samrad.notice_id_seq'), ?1, 'JOB_FAILED', cast(?2 as date), cast(?2 as date), ?3,
          cast(?4 as timestamptz))
        on conflict do nothing
        returning id
      ), told as (
        insert into samrad.notice_recipient (notice_id, person_id)
        select distinct f.id, r.person_id from fresh f
        join samrad.role_assignment r on r.role = 'OPERATIONS' and r.area_id is null
          and r.valid_from <= cast(?2 as date) and coalesce(r.valid_to > cast(?2 as date), true)
        join samrad.account a on a.person_id = r.person_id and not a.disabled
      )
      select id from fresh
      """;

  /** Those of these notices that somebody wants by e-mail and has an address for. */
  private static final String BY_MAIL =
      """
      select r.person_id, p.language, n.kind, coalesce(case p.language when 'nn' then g.name_nn else g.name_nb end, case when i.closed then i.public_title else x.task end, y.words),
        samrad.area_name_on(n.area_id, p.language, n.deadline),
        coalesce(samrad.unit_name_on(q.unit_id, p.language, n.deadline),
          samrad.organisation_name_on(q.organisation_id, p.language, n.deadline), y.period),
        n.deadline::text, n.version_number, n.figure, coalesce(n.agreement_id, 0), v.slug, n.subject
      from samrad.notice n
      join samrad.notice_recipient r on r.notice_id = n.id
      join samrad.person p on p.id = r.person_id and p.email <> ''
      left join samrad.notice_preference w on w.person_id = p.id
      left join samrad.agreement g on g.id = n.agreement_id
      left join samrad.agreement_party q on q.id = n.party_id
      left join samrad.nfp_action x on n.kind = 'ACTION_DUE' and x.id = cast(split_part(n.subject, '/', 2) as bigint)
      left join samrad.nfp_agenda_item i on i.id = x.item_id
      left join samrad.area v on v.id = n.area_id and n.agreement_id is null
      left join lateral samrad.notice_words(n.subject, p.language) y on true
      where n.id = any(cast(?1 as bigint[])) and coalesce(w.by_mail, true)
      order by n.id, r.person_id
      """;

  @PersistenceContext EntityManager em;

  /** Everything that is to be told on a day and has not been, with whom it is told to. */
  List<Long> record(LocalDate day, Instant now) {
    return ids(
        em.createNativeQuery(RECORD)
            .setParameter(1, day.toString())
            .setParameter(2, now.toString())
            .getResultList());
  }

  List<Long> recordFailure(String subject, LocalDate day, int attempts, Instant now) {
    return ids(
        em.createNativeQuery(RECORD_FAILURE)
            .setParameter(1, subject)
            .setParameter(2, day.toString())
            .setParameter(3, attempts)
            .setParameter(4, now.toString())
            .getResultList());
  }

  private static List<Long> ids(List<?> rows) {
    return rows.stream().map(row -> NativeRow.of(row).number(0)).toList();
  }

  List<FreshNotice> byMail(List<Long> ids) {
    String list = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    List<?> rows = em.createNativeQuery(BY_MAIL).setParameter(1, list).getResultList();
    return rows.stream().map(NativeRow::of).map(Notices::fresh).toList();
  }

  private static FreshNotice fresh(NativeRow row) {
    NoticeFacts facts =
        new NoticeFacts(
            NoticeKind.valueOf(row.text(2)),
            row.text(3),
            row.text(4),
            row.text(5),
            row.day(6),
            row.number(7),
            row.number(8));
    return new FreshNotice(
        new PersonId(row.number(0)),
        row.text(1),
        facts,
        NoticePlace.of(row.number(9), row.text(10), row.text(11)));
  }
}
