package no.samrad.obligation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.document.DocumentId;
import no.samrad.obligation.ObligationDetails.PartyChoice;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads obligations with a fixed number of statements. */
@Repository
class ObligationListing {

  /** ?1 until, ?2 the day, ?3 the language. */
  private static final String ROWS =
      """
      select o.id, o.agreement_id, case ?3 when 'nn' then a.name_nn else a.name_nb end, r.slug,
        samrad.area_name_on(r.id, ?3, cast(?2 as date)),
        case when p.unit_id is not null then samrad.unit_name_on(p.unit_id, ?3, cast(?2 as date)) else (
          select n.name from organisation_name n where n.organisation_id = p.organisation_id and n.kind = 'OFFICIAL'
          order by n.language = ?3 desc, n.language = 'nb' desc, n.id limit 1) end,
        o.owner_name, o.title, o.rhythm, o.evidence, d.due_on::text, d.done_on::text, coalesce(c.note, ''),
        coalesce(c.reason, ''), c.document_id, coalesce(f.file_name, ''),
        d.done_on is null and d.due_on < cast(?2 as date), count(*) over ()
      from samrad.obligation_due(cast(?1 as date)) d
      join obligation o on o.id = d.obligation_id
      join agreement a on a.id = d.agreement_id
      join area r on r.id = d.area_id
      join agreement_party p on p.id = d.party_id
      left join obligation_completion c on c.obligation_id = o.id and c.due_on = d.due_on
      left join document f on f.id = c.document_id
      """;

  private static final String OF_AGREEMENT =
      ROWS + "where d.agreement_id = ?4 order by d.due_on, o.id";

  private static final String OVERDUE =
      ROWS
          + """
          where d.done_on is null and d.due_on < cast(?2 as date) and (?4 = '' or r.slug = ?4)
            and (?5 = 'all' or r.id = any (string_to_array(?5, ',')::bigint[]))
          order by d.due_on, o.id limit ?6 offset ?7
          """;

  private static final String HEAD =
      "select a.area_id, case ?2 when 'nn' then a.name_nn else a.name_nb end from agreement a where"
          + " a.id = ?1";

  private static final String PARTIES =
      """
      select p.id, case when p.unit_id is not null then samrad.unit_name_on(p.unit_id, ?3, cast(?2 as date)) else (
          select n.name from organisation_name n where n.organisation_id = p.organisation_id and n.kind = 'OFFICIAL'
          order by n.language = ?3 desc, n.language = 'nb' desc, n.id limit 1) end as name
      from agreement_party p where p.agreement_id = ?1 order by p.id
      """;

  private static final String DEVIATIONS =
      """
      select v.id, v.kind, v.party_id, v.other_id, v.description, v.opened_on::text, v.reopened_on::text,
        v.resolution, v.resolved_on::text
      from deviation v where v.agreement_id = ?1
      order by v.resolved_on is not null, v.opened_on desc, v.id
      """;

  @PersistenceContext EntityManager em;

  ObligationDetails of(AgreementId agreement, LocalDate day, Language language) {
    List<NativeRow> heads =
        rows(
            em.createNativeQuery(HEAD)
                .setParameter(1, agreement.value())
                .setParameter(2, language.code()));
    NativeRow head = heads.stream().findFirst().orElseThrow(() -> new NotFound(agreement));
    List<PartyChoice> parties = parties(agreement, day, language);
    Query owed =
        on(em.createNativeQuery(OF_AGREEMENT), day.plusYears(1), day, language)
            .setParameter(4, agreement.value());
    return new ObligationDetails(
        agreement,
        new AreaId(head.number(0)),
        head.text(1),
        parties,
        rows(owed).stream().map(ObligationListing::row).toList(),
        deviations(agreement, parties));
  }

  private List<PartyChoice> parties(AgreementId agreement, LocalDate day, Language language) {
    Query query =
        em.createNativeQuery(PARTIES)
            .setParameter(1, agreement.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code());
    return rows(query).stream()
        .map(row -> new PartyChoice(new PartyId(row.number(0)), row.text(1)))
        .toList();
  }

  PageOf<ObligationRow> overdue(
      String slug, AreaScope scope, LocalDate day, Language language, PageRequest page) {
    Query query =
        on(em.createNativeQuery(OVERDUE), day, day, language)
            .setParameter(4, slug)
            .setParameter(5, ids(scope))
            .setParameter(6, page.size())
            .setParameter(7, page.offset());
    List<NativeRow> rows = rows(query);
    long total = rows.isEmpty() ? 0 : rows.get(0).number(17);
    return new PageOf<>(rows.stream().map(ObligationListing::row).toList(), total);
  }

  private static String ids(AreaScope scope) {
    return scope.unlimited()
        ? "all"
        : scope.areas().stream()
            .map(area -> Long.toString(area.value()))
            .collect(Collectors.joining(","));
  }

  private List<DeviationRow> deviations(AgreementId agreement, List<PartyChoice> parties) {
    return rows(em.createNativeQuery(DEVIATIONS).setParameter(1, agreement.value())).stream()
        .map(row -> deviation(row, parties))
        .toList();
  }

  private static DeviationRow deviation(NativeRow row, List<PartyChoice> parties) {
    return new DeviationRow(
        new DeviationId(row.number(0)),
        DeviationKind.valueOf(row.text(1)),
        name(parties, row.numberOrNull(2)),
        name(parties, row.numberOrNull(3)),
        row.text(4),
        row.day(5),
        row.day(6),
        row.text(7),
        row.day(8));
  }

  private static String name(List<PartyChoice> parties, Long party) {
    return parties.stream()
        .filter(each -> party != null && each.party().value() == party)
        .map(PartyChoice::name)
        .findFirst()
        .orElse("");
  }

  private static Query on(Query query, LocalDate until, LocalDate day, Language language) {
    return query
        .setParameter(1, PlausibleDay.forQuery(until))
        .setParameter(2, PlausibleDay.forQuery(day))
        .setParameter(3, language.code());
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static ObligationRow row(NativeRow row) {
    Long document = row.numberOrNull(14);
    return new ObligationRow(
        new ObligationId(row.number(0)),
        new AgreementId(row.number(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        Rhythm.valueOf(row.text(8)),
        EvidenceKind.valueOf(row.text(9)),
        row.day(10),
        row.day(11),
        row.text(12),
        row.text(13),
        document == null ? null : new DocumentId(document),
        row.text(15),
        row.flag(16));
  }
}
