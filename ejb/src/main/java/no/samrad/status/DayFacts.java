package no.samrad.status;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.agreement.AgreementStatus;
import no.samrad.gate.GateCause;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads what points of the day rest on, each for all areas asked about in one statement. */
@Repository
class DayFacts {

  private static final String AREAS =
      """
      select a.area_id, a.slug, a.name, a.phase = 'OPERATION'
      from samrad.area_on(cast(?1 as date), ?2) a
      where ?3 or a.area_id = any(cast(?4 as bigint[]))
      order by a.name collate samrad.norwegian, a.slug
      """;

  /**
   * In all of these ?1 is the day, ?2 the areas, ?3 the language. An agreement that has expired is
   * left out where another of its type is in force.
   */
  private static final String AGREEMENTS =
      """
      select l.area_id, l.name, l.status, l.number, l.adopted, l.to_adopt, l.undated, l.signed, l.to_sign,
        l.in_force_on::text, l.expires_on::text
      from (
        select s.*, case ?3 when 'nn' then g.name_nn else g.name_nb end as name,
          bool_or(s.status = 'IN_FORCE') over (partition by s.area_id, g.type_code) as followed, (
          select count(*) from agreement_version_party v
          left join adoption d on d.version_id = v.version_id and d.party_id = v.party_id
          where v.version_id = s.version_id and v.adopts and s.status = 'ADOPTION' and d.agenda_on is null
            and not coalesce(d.decided_on <= cast(?1 as date), false)) as undated
        from samrad.agreement_on(cast(?1 as date)) s join agreement g on g.id = s.agreement_id
        where s.area_id = any(cast(?2 as bigint[]))
          and s.status in ('ADOPTION', 'SIGNING', 'SIGNED', 'IN_FORCE', 'EXPIRED')) l
      where l.status <> 'EXPIRED' or not l.followed
      order by l.name collate samrad.norwegian, l.agreement_id
      """;

  private static final String GATES =
      """
      select a.id, g.cause, g.stands
      from unnest(cast(?2 as bigint[])) as a (id)
      cross join lateral samrad.referral_gate_on(a.id, cast(?1 as date)) g
      """;

  private static final String COUNCILS =
      """
      select a.id,
        (select count(*) from nfp_council c where c.area_id = a.id and daterange(c.valid_from, c.valid_to) @> cast(?1 as date)),
        (select count(distinct s.person_id) from samrad.seat_on(cast(?1 as date)) s
          where s.area_id = a.id and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')),
        (select count(*) from samrad.member_on(cast(?1 as date)) m where m.area_id = a.id),
        (select count(*) from nfp_meeting m where m.area_id = a.id and m.form = 'MEETING' and m.state <> 'CANCELLED'
          and m.started_at is not null and m.meeting_day <= cast(?1 as date)
          and m.meeting_day > cast(?1 as date) - interval '1 year'),
        (select min(m.meeting_day)::text from nfp_meeting m
          where m.area_id = a.id and m.form = 'MEETING' and m.state in ('PLANNED', 'CALLED')
            and m.meeting_day >= cast(?1 as date)),
        (select string_agg(n.name, E'\\n' order by n.name collate samrad.norwegian) from (
          select distinct samrad.unit_name_on(g.unit_id, ?3, cast(?1 as date)) as name
          from samrad.council_gap_on(cast(?1 as date)) g where g.area_id = a.id) n)
      from unnest(cast(?2 as bigint[])) as a (id)
      """;

  private static final String ACTIONS =
      """
      select x.area_id, count(*), count(*) filter (where x.due_on < cast(?1 as date)),
        coalesce(max(cast(?1 as date) - x.due_on) filter (where x.due_on < cast(?1 as date)), 0)
      from nfp_action x
      join nfp_agenda_item i on i.id = x.item_id
      join nfp_meeting m on m.id = i.meeting_id
      where x.area_id = any(cast(?2 as bigint[])) and m.meeting_day <= cast(?1 as date)
        and coalesce(x.closed_on > cast(?1 as date), true)
      group by x.area_id
      """;

  @PersistenceContext EntityManager em;

  /** The areas of the day, by name. */
  List<AreaHead> areas(AreaScope scope, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(AREAS)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, language.code())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new AreaHead(new AreaId(row.number(0)), row.text(1), row.text(2), row.flag(3)))
        .toList();
  }

  Map<AreaId, List<AgreementStand>> agreements(Asked asked) {
    return each(
        em.createNativeQuery(AGREEMENTS).setParameter(3, asked.language().code()),
        asked,
        DayFacts::agreement);
  }

  private static AgreementStand agreement(NativeRow row) {
    return new AgreementStand(
        row.text(1),
        AgreementStatus.valueOf(row.text(2)),
        row.number(3),
        new AgreementStand.Counts(
            row.number(4), row.number(5), row.number(6), row.number(7), row.number(8)),
        row.day(9),
        row.day(10));
  }

  Map<AreaId, GateStand> gates(Asked asked) {
    Map<AreaId, List<NativeRow>> found =
        each(em.createNativeQuery(GATES), asked, Function.identity());
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, area -> gate(area.getValue())));
  }

  private static GateStand gate(Collection<NativeRow> rows) {
    return new GateStand(
        rows.size(),
        rows.stream()
            .filter(row -> !row.flag(2))
            .map(row -> GateCause.valueOf(row.text(1)))
            .sorted()
            .toList());
  }

  Map<AreaId, CouncilStand> councils(Asked asked) {
    return one(
        em.createNativeQuery(COUNCILS).setParameter(3, asked.language().code()),
        asked,
        DayFacts::council);
  }

  private static CouncilStand council(NativeRow row) {
    return new CouncilStand(
        row.number(1),
        row.number(2),
        row.number(3),
        row.number(4),
        row.day(5),
        Arrays.stream(row.text(6).split("\n", -1)).filter(name -> !name.isEmpty()).toList());
  }

  Map<AreaId, ActionStand> actions(Asked asked) {
    return one(
        em.createNativeQuery(ACTIONS),
        asked,
        row -> new ActionStand(row.number(1), row.number(2), row.number(3)));
  }

  private static <T> Map<AreaId, T> one(Query query, Asked asked, Function<NativeRow, T> reading) {
    return each(query, asked, reading).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, area -> area.getValue().get(0)));
  }

  private static <T> Map<AreaId, List<T>> each(
      Query query, Asked asked, Function<NativeRow, T> reading) {
    List<?> rows =
        query
            .setParameter(1, PlausibleDay.forQuery(asked.day()))
            .setParameter(2, AreaScope.of(asked.areas()).asArray())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(
            Collectors.groupingBy(
                row -> new AreaId(row.number(0)),
                Collectors.mapping(reading, Collectors.toList())));
  }

  /** The areas, the day and the language of a question. */
  record Asked(Set<AreaId> areas, LocalDate day, Language language) {}
}
