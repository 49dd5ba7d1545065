package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samrad.participation.ParticipantDetails.ConsentDeviation;
import no.samrad.participation.ParticipantDetails.Earlier;
import no.samrad.participation.ParticipantDetails.NurseTerm;
import no.samrad.participation.ParticipantDetails.ReferralSheet;
import no.samrad.participation.ParticipantDetails.Steps;
import no.samrad.participation.ParticipantDetails.Talk;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads what is known about one participant, in a number of statements that never grows. */
@Repository
class ParticipantSheets {

  private static final String FACTS =
      """
      select case ?2 when 'nn' then s.name_nn when 'en' then s.name_en else s.name_nb end, s.is_told, p.gestation_days, p.first_time,
        case ?2 when 'nn' then k.name_nn when 'en' then k.name_en else k.name_nb end,
        (select string_agg(case ?2 when 'nn' then c.name_nn when 'en' then c.name_en else c.name_nb end, e'\\n' order by c.position)
          from participation_criterion x join criterion c on c.set_code = x.set_code and c.code = x.criterion_code
          where x.participation_id = p.id),
        p.referred_on::text, p.assessed_on::text, p.eligible, p.offered_on::text, p.consented_on::text, p.included_on::text,
        p.birth_on::text, p.ended_on::text, p.referrer_told_on::text, p.handover,
        (select string_agg(case ?2 when 'nn' then h.name_nn when 'en' then h.name_en else h.name_nb end, e'\\n' order by h.position)
          from participation_handover x join handover_service h on h.code = x.service where x.participation_id = p.id),
        d.gestation_days, d.limit_days, d.reason, a.given_name || ' ' || a.family_name,
        case when p.continues_id is not null then samrad.area_name_on(e.area_id, ?2, p.included_on) end, e.included_on::text,
        (select count(*) from visit v join visit_outcome o on o.code = v.outcome and o.is_contact where v.participation_id = e.id),
        p.continues_id is null and coalesce(p.end_reason <> 'TRANSFERRED', true)
      from participation p
      join referral_source s on s.code = p.source
      join criteria_set k on k.code = p.criteria_set
      left join participation_deviation d on d.participation_id = p.id and not d.lapsed
      left join person a on a.id = d.approved_by
      left join participation e on e.id = p.continues_id
      where p.id = ?1
      """;

  private static final String TALKS =
      """
      select e.on_day::text, e.attendance, w.given_name || ' ' || w.family_name
      from exploration e join person w on w.id = e.nurse_id where e.participation_id = ?1 order by e.on_day
      """;

  private static final String NURSES =
      """
      select n.valid_from::text, (n.valid_to - 1)::text, w.given_name || ' ' || w.family_name, n.reason
      from participation_nurse n join person w on w.id = n.person_id where n.participation_id = ?1 order by n.valid_from
      """;

  @PersistenceContext EntityManager em;

  /** Everything but her line and her visits. */
  record Sheet(ReferralSheet referral, Steps steps, ConsentDeviation deviation, Earlier earlier) {}

  Sheet sheet(ParticipationId id, Language language) {
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery(FACTS)
                .setParameter(1, id.value())
                .setParameter(2, language.code())
                .getSingleResult());
    return new Sheet(referral(row), steps(row), deviation(row), earlier(row));
  }

  List<Talk> talks(ParticipationId id) {
    return rows(em.createNativeQuery(TALKS), id).stream()
        .map(row -> new Talk(row.day(0), Attendance.valueOf(row.text(1)), row.text(2)))
        .toList();
  }

  List<NurseTerm> nurses(ParticipationId id) {
    return rows(em.createNativeQuery(NURSES), id).stream()
        .map(row -> new NurseTerm(row.day(0), row.day(1), row.text(2), row.text(3)))
        .toList();
  }

  private static List<NativeRow> rows(Query question, ParticipationId id) {
    List<?> rows = question.setParameter(1, id.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static ReferralSheet referral(NativeRow row) {
    return new ReferralSheet(
        row.day(6),
        row.text(0),
        row.flag(1),
        gestation(row.numberOrNull(2)),
        row.flag(3),
        row.text(4),
        lines(row.text(5)),
        row.flag(24));
  }

  private static Steps steps(NativeRow row) {
    return new Steps(
        row.day(7),
        row.flag(8),
        row.day(9),
        row.day(10),
        row.day(11),
        row.day(12),
        row.day(13),
        row.day(14),
        row.text(15).isEmpty() ? null : HandoverStatus.valueOf(row.text(15)),
        lines(row.text(16)));
  }

  private static ConsentDeviation deviation(NativeRow row) {
    Gestation was = gestation(row.numberOrNull(17));
    return was == null
        ? null
        : new ConsentDeviation(was, gestation(row.numberOrNull(18)), row.text(19), row.text(20));
  }

  private static Earlier earlier(NativeRow row) {
    LocalDate included = row.day(22);
    return included == null ? null : new Earlier(row.text(21), included, row.number(23));
  }

  private static Gestation gestation(Long days) {
    return days == null ? null : new Gestation(Math.toIntExact(days));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }
}
