package no.samrad.status;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/**
 * Reads what stands below the points of an area: whom agreements wait for, and what is to be done.
 */
@Repository
class StatusLists {

  /** In all of these ?1 is the day, ?2 the area, ?3 the language. */
  private static final String WAITING =
      """
      select w.agreement_id, w.name, w.number, w.party, w.signs, w.day::text
      from (
        select s.agreement_id, case ?3 when 'nn' then g.name_nn else g.name_nb end as name, s.number, s.status = 'SIGNING' as signs,
          coalesce(samrad.unit_name_on(p.unit_id, ?3, cast(?1 as date)),
            samrad.organisation_name_on(p.organisation_id, ?3, cast(?1 as date))) as party,
          case when s.status = 'SIGNING' then n.due_on else d.agenda_on end as day
        from samrad.agreement_on(cast(?1 as date)) s
        join agreement g on g.id = s.agreement_id
        join agreement_version_party v on v.version_id = s.version_id
        join agreement_party p on p.id = v.party_id
        left join adoption d on d.version_id = v.version_id and d.party_id = v.party_id
        left join signature n on n.version_id = v.version_id and n.party_id = v.party_id
        where s.area_id = ?2 and case s.status
          when 'ADOPTION' then v.adopts and not coalesce(d.decided_on <= cast(?1 as date) and (d.outcome = 'ADOPTED' or (
            d.outcome = 'ADOPTED_WITH_CONDITION' and d.condition_met_on <= cast(?1 as date))), false)
          when 'SIGNING' then v.signs and not coalesce(n.signed_on <= cast(?1 as date), false)
          else false end) w
      order by w.name collate samrad.norwegian, w.agreement_id, w.day nulls last, w.party collate samrad.norwegian
      """;

  /** The last assessment by the day counts. */
  private static final String CORE =
      """
      select count(*) filter (where a.status = 'DOCUMENTED'), count(*) filter (where a.status = 'PARTLY'), count(*)
      from core_element e
      left join lateral (
        select s.status from core_assessment s
        where s.area_id = ?2 and s.element_id = e.id and s.assessed_on <= cast(?1 as date)
        order by s.place desc limit 1) a on true
      where daterange(e.valid_from, e.valid_to) @> cast(?1 as date)
      """;

  /** What follows from a closed item is told to nobody here, so that all see the same page. */
  private static final String ACTIONS =
      """
      select x.id, case when i.closed then '' else x.task end,
        coalesce(samrad.unit_name_on(x.unit_id, ?3, cast(?1 as date)), p.given_name || ' ' || p.family_name),
        x.due_on::text, greatest(coalesce(cast(?1 as date) - x.due_on, 0), 0)
      from nfp_action x
      join nfp_agenda_item i on i.id = x.item_id
      join nfp_meeting m on m.id = i.meeting_id
      left join person p on p.id = x.person_id
      where x.area_id = ?2 and m.meeting_day <= cast(?1 as date) and coalesce(x.closed_on > cast(?1 as date), true)
      order by x.due_on nulls last, x.id
      limit 6
      """;

  @PersistenceContext EntityManager em;

  CoreStand core(AreaId area, LocalDate day) {
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery(CORE)
                .setParameter(1, day.toString())
                .setParameter(2, area.value())
                .getSingleResult());
    return new CoreStand(row.number(0), row.number(1), row.number(2));
  }

  List<WaitingAgreement> waiting(AreaId area, LocalDate day, Language language) {
    Map<Long, List<NativeRow>> found =
        rows(em.createNativeQuery(WAITING), area, day, language).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.number(0), LinkedHashMap::new, Collectors.toList()));
    return found.values().stream().map(StatusLists::waiting).toList();
  }

  private static WaitingAgreement waiting(List<NativeRow> rows) {
    NativeRow first = rows.get(0);
    return new WaitingAgreement(
        first.number(0),
        first.text(1),
        Math.toIntExact(first.number(2)),
        rows.stream()
            .map(row -> new WaitingAgreement.Party(row.text(3), row.flag(4), row.day(5)))
            .toList());
  }

  /** The most urgent, those without a day last. */
  List<OpenAction> actions(AreaId area, LocalDate day, Language language) {
    return rows(em.createNativeQuery(ACTIONS), area, day, language).stream()
        .map(
            row ->
                new OpenAction(row.number(0), row.text(1), row.text(2), row.day(3), row.number(4)))
        .toList();
  }

  private static List<NativeRow> rows(Query query, AreaId area, LocalDate day, Language language) {
    List<?> rows =
        query
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, area.value())
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
