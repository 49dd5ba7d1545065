package no.samrad.adoption;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.place.Language;
import no.samrad.security.Assignment;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads what waits for contact persons, in one statement. */
@Repository
class ContactTaskListing {

  private static final String TASKS =
      """
      with mine as (
        select p.id as party_id, p.agreement_id, p.unit_id, p.deciding_body, g.name_nb, g.name_nn
        from unnest(cast(?3 as bigint[]), cast(?4 as bigint[])) as held (area_id, unit_id)
        join agreement_party p on p.area_id = held.area_id and p.unit_id = held.unit_id
          and daterange(p.valid_from, p.valid_to) @> cast(?1 as date)
        join agreement g on g.id = p.agreement_id
        where not exists (select from agreement_end e where e.agreement_id = g.id and e.kind <> 'WITHDRAWAL'
          and e.revoked_on is null and e.exit_on < cast(?1 as date))
      ), task as (
        select m.*, v.number,
          case when a.outcome is null or a.outcome = '' then
                 case when a.agenda_on < cast(?1 as date) then 'DECIDE' when a.agenda_on is null then 'PUT_ON_AGENDA' end
               when a.outcome = 'ADOPTED_WITH_CONDITION' and a.condition_met_on is null then 'MEET_CONDITION' end as kind,
          coalesce(a.decided_on, a.agenda_on, v.sent_on) as since, (
            select min(c.paper_deadline) from council_meeting c
            where a.agenda_on is null and c.unit_id = m.unit_id and c.body = m.deciding_body and not c.cancelled
              and c.paper_deadline >= cast(?1 as date)) as due
        from mine m
        join agreement_version v on v.agreement_id = m.agreement_id and v.sent_on <= cast(?1 as date)
          and (v.superseded_on is null or v.superseded_on > cast(?1 as date))
          and v.number = (select max(n.number) from agreement_version n where n.agreement_id = m.agreement_id and n.sent_on <= cast(?1 as date))
        join agreement_version_party vp on vp.version_id = v.id and vp.party_id = m.party_id and vp.adopts
        left join adoption a on a.version_id = v.id and a.party_id = m.party_id
        union all
        select m.*, v.number, 'SIGN', s.asked_on, s.due_on
        from mine m
        join signature s on s.party_id = m.party_id and s.asked_on <= cast(?1 as date) and s.signed_on is null and s.refused_on is null
        join agreement_version v on v.id = s.version_id and (v.superseded_on is null or v.superseded_on > cast(?1 as date))
        union all
        select m.*, v.number, 'COMMENT', v.review_on, null
        from mine m
        join agreement_version v on v.agreement_id = m.agreement_id and v.review_on <= cast(?1 as date) and v.sent_on is null
          and v.discarded_on is null
      )
      select t.kind, t.agreement_id, t.party_id, case ?2 when 'nn' then t.name_nn else t.name_nb end,
        samrad.unit_name_on(t.unit_id, ?2, cast(?1 as date)), t.number, t.since::text, t.due::text
      from task t
      where t.kind is not null
      order by array_position(array['DECIDE', 'PUT_ON_AGENDA', 'MEET_CONDITION', 'SIGN', 'COMMENT'], t.kind), t.due nulls last,
        t.agreement_id, t.party_id
      """;

  @PersistenceContext EntityManager em;

  List<ContactTask> of(List<Assignment> held, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(TASKS)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, array(held.stream().map(each -> each.area().value()).toList()))
            .setParameter(4, array(held.stream().map(each -> each.unit().value()).toList()))
            .getResultList();
    return rows.stream().map(NativeRow::of).map(ContactTaskListing::task).toList();
  }

  private static String array(List<Long> ids) {
    return "{" + String.join(",", ids.stream().map(String::valueOf).toList()) + "}";
  }

  private static ContactTask task(NativeRow row) {
    return new ContactTask(
        ContactTask.Kind.valueOf(row.text(0)),
        new AgreementId(row.number(1)),
        new PartyId(row.number(2)),
        row.text(3),
        row.text(4),
        (int) row.number(5),
        row.day(6),
        row.day(7));
  }
}
