package no.samrad.gate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.document.DocumentId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads the gate of an area. */
@Repository
class GateListing {

  private static final String SHEET =
      """
      select g.cause, g.stands, g.state, g.subject_id,
        case g.cause
          when 'DATA_PROCESSING' then (select case ?3 when 'nn' then a.name_nn else a.name_nb end from agreement a where a.id = g.subject_id)
          when 'HOST' then samrad.unit_name_on(g.subject_id, ?3, cast(?2 as date))
          when 'COUNCIL' then ''
          else (select c.reference from area_clearance c where c.id = g.subject_id) end,
        (select min(d.day)::text from samrad.gate_days(?1) d
          join lateral samrad.referral_gate_on(?1, d.day) n on n.cause = g.cause and n.stands <> g.stands
          where d.day > cast(?2 as date))
      from samrad.referral_gate_on(?1, cast(?2 as date)) g
      """;

  private static final String CAUSES =
      "select g.cause from samrad.referral_gate_on(?1, cast(?2 as date)) g where not g.stands";

  private static final String TURNS = "select d.day::text from samrad.gate_days(?1) d";

  private static final String OUTSIDE =
      """
      select x.name from (select samrad.unit_name_on(m.unit_id, ?3, cast(?2 as date)) as name
      from samrad.member_on(cast(?2 as date)) m
      where m.area_id = ?1 and not exists (
        select from samrad.agreement_on(cast(?2 as date)) o
        join agreement a on a.id = o.agreement_id
        join agreement_type t on t.code = a.type_code and t.family = 'DATA_PROTECTION'
        join agreement_party p on p.agreement_id = a.id and p.unit_id = m.unit_id
          and daterange(p.valid_from, p.valid_to) @> cast(?2 as date)
        where o.area_id = ?1 and o.status = 'IN_FORCE')) x
      order by x.name collate samrad.norwegian
      """;

  private static final String ROWS =
      """
      select c.id, c.version, c.kind, c.status, c.reference, c.reason, c.document_id, d.file_name,
        c.valid_from::text, (c.valid_to - 1)::text,
        c.id in (select o.clearance_id from samrad.clearance_on(cast(?2 as date)) o)
      from area_clearance c left join document d on d.id = c.document_id
      """;

  private static final String HISTORY =
      ROWS + "where c.area_id = ?1 order by c.kind desc, c.valid_from desc";

  private static final String ONE = ROWS + "where c.id = ?1 and c.area_id = ?3";

  @PersistenceContext EntityManager em;

  List<Precondition> preconditions(AreaId area, LocalDate day, Language language) {
    return rows(em.createNativeQuery(SHEET), area.value(), day, language).stream()
        .map(GateListing::precondition)
        .toList();
  }

  /** What keeps the gate closed. */
  List<GateCause> causes(AreaId area, LocalDate day) {
    List<?> found =
        em.createNativeQuery(CAUSES)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return found.stream().map(each -> GateCause.valueOf(each.toString())).sorted().toList();
  }

  /** Days on which it may open or close. */
  List<LocalDate> turns(AreaId area) {
    List<?> found = em.createNativeQuery(TURNS).setParameter(1, area.value()).getResultList();
    return found.stream().map(NativeRow::of).map(row -> row.day(0)).toList();
  }

  List<String> outside(AreaId area, LocalDate day, Language language) {
    return rows(em.createNativeQuery(OUTSIDE), area.value(), day, language).stream()
        .map(row -> row.text(0))
        .toList();
  }

  List<ClearanceRow> history(AreaId area, LocalDate day) {
    return read(em.createNativeQuery(HISTORY), area.value(), day).stream()
        .map(GateListing::clearance)
        .toList();
  }

  ClearanceRow one(AreaId area, ClearanceId id, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(ONE)
            .setParameter(1, id.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, area.value())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(GateListing::clearance)
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private static List<NativeRow> rows(Query question, long area, LocalDate day, Language language) {
    List<?> rows =
        question
            .setParameter(1, area)
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static List<NativeRow> read(Query question, long id, LocalDate day) {
    List<?> rows =
        question.setParameter(1, id).setParameter(2, PlausibleDay.forQuery(day)).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static Precondition precondition(NativeRow row) {
    return new Precondition(
        GateCause.valueOf(row.text(0)),
        row.flag(1),
        GateState.of(row.text(2)),
        row.numberOrNull(3),
        row.text(4),
        row.day(5));
  }

  private static ClearanceRow clearance(NativeRow row) {
    Long document = row.numberOrNull(6);
    return new ClearanceRow(
        new ClearanceId(row.number(0)),
        row.number(1),
        ClearanceKind.valueOf(row.text(2)),
        ClearanceStatus.valueOf(row.text(3)),
        row.text(4),
        row.text(5),
        document == null ? null : new DocumentId(document),
        row.text(7),
        row.day(8),
        row.day(9),
        row.flag(10));
  }
}
