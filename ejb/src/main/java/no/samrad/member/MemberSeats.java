package no.samrad.member;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import no.samrad.council.SeatFunction;
import no.samrad.member.MemberHome.AreaTile;
import no.samrad.member.MemberHome.HeldSeat;
import no.samrad.member.MemberHome.UnitAgreement;
import no.samrad.member.MemberHome.Wait;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads for whom somebody sits, and how these areas and units stand; each in one statement. */
@Repository
class MemberSeats {

  /** In all of these ?1 is the day, ?2 the language, ?3 the person. */
  private static final String SEATS =
      """
      select h.slug, h.area_name, h.function, h.unit_name, h.last_day
      from (
        select a.slug, samrad.area_name_on(s.area_id, ?2, cast(?1 as date)) as area_name, s.function, s.seat_id,
          samrad.unit_name_on(s.unit_id, ?2, cast(?1 as date)) as unit_name, (s.valid_to - 1)::text as last_day
        from samrad.seat_on(cast(?1 as date)) s join area a on a.id = s.area_id
        where s.person_id = ?3) h
      order by h.area_name collate samrad.norwegian, h.unit_name collate samrad.norwegian nulls last, h.seat_id
      """;

  private static final String AGREEMENTS =
      """
      with mine as (
        select distinct p.id as party_id, p.agreement_id, p.unit_id
        from samrad.seat_on(cast(?1 as date)) s
        join agreement_party p on p.area_id = s.area_id and p.unit_id = s.unit_id
          and daterange(p.valid_from, p.valid_to) @> cast(?1 as date)
        where s.person_id = ?3 and not exists (
          select from agreement_end e where e.agreement_id = p.agreement_id and e.kind <> 'WITHDRAWAL'
            and e.revoked_on is null and e.exit_on < cast(?1 as date))
      ), sent as (
        select v.* from agreement_version v
        where v.sent_on <= cast(?1 as date) and (v.superseded_on is null or v.superseded_on > cast(?1 as date)) and v.number = (
          select max(n.number) from agreement_version n where n.agreement_id = v.agreement_id and n.sent_on <= cast(?1 as date))
      ), waiting as (
        select m.*, v.number, 'COUNCIL' as wait, d.agenda_on as day
        from mine m
        join sent v on v.agreement_id = m.agreement_id
        join agreement_version_party vp on vp.version_id = v.id and vp.party_id = m.party_id and vp.adopts
        left join adoption d on d.version_id = v.id and d.party_id = m.party_id
        where coalesce(d.outcome, '') = ''
        union all
        select m.*, v.number, 'SIGNATURE', g.due_on
        from mine m
        join sent v on v.agreement_id = m.agreement_id
        join signature g on g.version_id = v.id and g.party_id = m.party_id
        where g.asked_on <= cast(?1 as date) and g.signed_on is null and g.refused_on is null
      )
      select w.agreement_id, case ?2 when 'nn' then g.name_nn else g.name_nb end,
        samrad.unit_name_on(w.unit_id, ?2, cast(?1 as date)), w.number, w.wait, w.day::text
      from waiting w join agreement g on g.id = w.agreement_id
      order by w.day nulls last, w.agreement_id, w.party_id, w.wait
      """;

  private static final String AREAS =
      """
      select a.slug, o.name,
        (select count(*) from samrad.member_on(cast(?1 as date)) m where m.area_id = o.area_id),
        (select count(*) from samrad.agreement_on(cast(?1 as date)) g where g.area_id = o.area_id and g.status = 'IN_FORCE'),
        (select count(*) from samrad.agreement_on(cast(?1 as date)) g where g.area_id = o.area_id and g.status in ('ADOPTION', 'SIGNING')),
        (select count(*) from nfp_action x where x.area_id = o.area_id and x.state = 'OPEN'),
        (select count(*) from nfp_action x where x.area_id = o.area_id and x.state = 'OPEN' and x.due_on < cast(?1 as date)),
        o.area_id
      from (
        select s.area_id, samrad.area_name_on(s.area_id, ?2, cast(?1 as date)) as name
        from samrad.seat_on(cast(?1 as date)) s where s.person_id = ?3 group by s.area_id) o
      join area a on a.id = o.area_id
      order by o.name collate samrad.norwegian, a.slug
      """;

  @PersistenceContext EntityManager em;

  List<HeldSeat> seats(MemberAsking asking) {
    return rows(em.createNativeQuery(SEATS), asking).stream()
        .map(
            row ->
                new HeldSeat(
                    row.text(0),
                    row.text(1),
                    SeatFunction.valueOf(row.text(2)),
                    row.text(3),
                    row.day(4)))
        .toList();
  }

  List<UnitAgreement> agreements(MemberAsking asking) {
    return rows(em.createNativeQuery(AGREEMENTS), asking).stream()
        .map(
            row ->
                new UnitAgreement(
                    row.number(0),
                    row.text(1),
                    row.text(2),
                    (int) row.number(3),
                    Wait.valueOf(row.text(4)),
                    row.day(5)))
        .toList();
  }

  List<AreaTile> areas(MemberAsking asking) {
    return rows(em.createNativeQuery(AREAS), asking).stream()
        .map(
            row ->
                new AreaTile(
                    new AreaId(row.number(7)),
                    row.text(0),
                    row.text(1),
                    row.number(2),
                    row.number(3),
                    row.number(4),
                    row.number(5),
                    row.number(6)))
        .toList();
  }

  private List<NativeRow> rows(Query query, MemberAsking asking) {
    query
        .setParameter(1, PlausibleDay.forQuery(asking.day()))
        .setParameter(2, asking.language().code())
        .setParameter(3, asking.person().value());
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
