package no.samrad.council;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samrad.council.CouncilDetails.BalanceRow;
import no.samrad.council.CouncilDetails.MandateFile;
import no.samrad.council.CouncilDetails.ProcedureRow;
import no.samrad.council.CouncilDetails.UnitGap;
import no.samrad.document.DocumentId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads one council with all that belongs to it, in a fixed number of statements. */
@Repository
class CouncilSheets {

  private static final String HEAD =
      """
      select c.area_id, c.version, c.type, c.mandate, c.mandate_document,
        c.valid_from::text, (c.valid_to - 1)::text
      from nfp_council c where c.id = ?1
      """;

  private static final String PROCEDURES =
      """
      select p.notice_days, p.paper_days, p.quorum, p.casting_vote,
        p.valid_from::text, (p.valid_to - 1)::text
      from nfp_council_procedure p where p.council_id = ?1 order by p.valid_from desc
      """;

  private static final String SEATS =
      """
      select r.id, r.name, r.function, r.unit_id, r.unit_name, r.substitute_for, r.absent,
        r.valid_from::text, (r.valid_to - 1)::text, r.account, r.outside
      from (
        select s.id, p.given_name || ' ' || p.family_name as name, p.family_name, s.function,
          s.unit_id, samrad.unit_name_on(s.unit_id, ?3, cast(?2 as date)) as unit_name,
          s.substitute_for, a.given_name || ' ' || a.family_name as absent,
          s.valid_from, s.valid_to,
          exists (select from account k where k.person_id = p.id and not k.disabled) as account,
          s.unit_id is not null and not exists (
            select from samrad.member_on(cast(?2 as date)) m
            where m.area_id = s.area_id and m.unit_id = s.unit_id) as outside
        from nfp_council_seat s
        join person p on p.id = s.person_id
        left join nfp_council_seat o on o.id = s.substitute_for
        left join person a on a.id = o.person_id
        where s.council_id = ?1) r
      order by array_position(
          array['LEADER', 'DEPUTY_LEADER', 'MEMBER', 'SUBSTITUTE', 'SECRETARY'], r.function),
        r.unit_name collate samrad.norwegian, r.family_name collate samrad.norwegian,
        r.valid_from desc, r.id
      """;

  private static final String GAPS =
      """
      select g.unit_id, g.name, g.substituted
      from (
        select g.unit_id, samrad.unit_name_on(g.unit_id, ?3, cast(?2 as date)) as name, g.substituted
        from samrad.council_gap_on(cast(?2 as date)) g where g.council_id = ?1) g
      order by g.name collate samrad.norwegian, g.unit_id
      """;

  private static final String BALANCES =
      """
      select b.women, b.men, b.counted_on::text
      from nfp_council_balance b
      where b.council_id = ?1 and b.counted_on <= cast(?2 as date)
      order by b.counted_on desc
      """;

  private static final String FILES =
      """
      select f.number, d.id, d.file_name,
        (d.uploaded_at at time zone 'Europe/Oslo')::date::text,
        p.given_name || ' ' || p.family_name
      from nfp_mandate_file f
      join document d on d.id = f.document_id
      left join person p on p.id = d.uploaded_by
      where f.council_id = ?1
      order by f.number desc
      """;

  @PersistenceContext EntityManager em;
  @Inject DutyListing duties;

  CouncilDetails of(CouncilId id, LocalDate day, Language language) {
    NativeRow head =
        rows(asked(em.createNativeQuery(HEAD), id)).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    String on = PlausibleDay.forQuery(day);
    CouncilType type = CouncilType.valueOf(head.text(2));
    return new CouncilDetails(
        id,
        new AreaId(head.number(0)),
        head.number(1),
        type,
        new Mandate(head.text(3), head.text(4)),
        head.day(5),
        head.day(6),
        day,
        listed(asked(em.createNativeQuery(PROCEDURES), id), CouncilSheets::procedure),
        listed(named(em.createNativeQuery(SEATS), id, on, language), CouncilSheets::seat),
        listed(named(em.createNativeQuery(GAPS), id, on, language), CouncilSheets::gap),
        listed(
            asked(em.createNativeQuery(BALANCES), id).setParameter(2, on), CouncilSheets::balance),
        listed(asked(em.createNativeQuery(FILES), id), CouncilSheets::file),
        duties.of(type, day, language));
  }

  private static <T> List<T> listed(Query query, Function<NativeRow, T> read) {
    return rows(query).stream().map(read).toList();
  }

  private static Query asked(Query question, CouncilId id) {
    return question.setParameter(1, id.value());
  }

  private static Query named(Query question, CouncilId id, String day, Language language) {
    return asked(question, id).setParameter(2, day).setParameter(3, language.code());
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static ProcedureRow procedure(NativeRow row) {
    Procedure procedure =
        new Procedure(
            (int) row.number(0), (int) row.number(1), Quorum.valueOf(row.text(2)), row.flag(3));
    return new ProcedureRow(procedure, row.day(4), row.day(5));
  }

  private static SeatRow seat(NativeRow row) {
    Long unit = row.numberOrNull(3);
    Long absent = row.numberOrNull(5);
    return new SeatRow(
        new SeatId(row.number(0)),
        row.text(1),
        SeatFunction.valueOf(row.text(2)),
        unit == null ? null : new UnitId(unit),
        row.text(4),
        absent == null ? null : new SeatId(absent),
        row.text(6),
        row.day(7),
        row.day(8),
        row.flag(9),
        row.flag(10));
  }

  private static UnitGap gap(NativeRow row) {
    return new UnitGap(new UnitId(row.number(0)), row.text(1), row.flag(2));
  }

  private static MandateFile file(NativeRow row) {
    return new MandateFile(
        (int) row.number(0), new DocumentId(row.number(1)), row.text(2), row.day(3), row.text(4));
  }

  private static BalanceRow balance(NativeRow row) {
    BalanceCount count = new BalanceCount((int) row.number(0), (int) row.number(1));
    return new BalanceRow(count, row.day(2));
  }
}
