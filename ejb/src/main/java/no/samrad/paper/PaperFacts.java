package no.samrad.paper;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.agreement.AgreementText;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.agreement.VersionId;
import no.samrad.clause.TypeCode;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;
import no.samrad.wording.WordingId;

/** Reads what papers say, in a number of statements that does not grow with the parties. */
@Repository
class PaperFacts {

  private static final String NEWEST =
      """
      select v.number from agreement_version v
      where v.agreement_id = ?1 and v.discarded_on is null
        and (cast(?2 as boolean) or v.review_on is not null or v.sent_on is not null)
      order by (v.sent_on is not null and v.superseded_on is null) desc, v.number desc
      limit 1
      """;

  private static final String SETTLED_DAY =
      """
      select coalesce(greatest(v.sent_on, v.in_force_on), cast(?3 as date))::text
      from agreement_version v
      where v.agreement_id = ?1 and v.number = ?2 and v.sent_on is not null
      """;

  private static final String HEAD =
      """
      select a.type_code, samrad.area_name_on(a.area_id, 'nb', cast(?2 as date)),
        samrad.area_name_on(a.area_id, 'nn', cast(?2 as date)), a.name_nb, a.name_nn,
        (select count(*) from agreement_version_party p where p.version_id = v.id and p.adopts),
        (select count(*) from agreement_version_party p
         join adoption d on d.version_id = p.version_id and d.party_id = p.party_id
         where p.version_id = v.id and p.adopts and d.decided_on <= cast(?3 as date)
           and (d.outcome = 'ADOPTED'
             or (d.outcome = 'ADOPTED_WITH_CONDITION' and d.condition_met_on <= cast(?3 as date))))
      from agreement_version v
      join agreement a on a.id = v.agreement_id
      where v.id = ?1
      """;

  private static final String PARTIES =
      """
      select p.id, p.role, names.nb, names.nn, coalesce(u.language_form, ''),
        coalesce(samrad.unit_code_on(p.unit_id, cast(?2 as date)), o.number, ''), p.unit_id,
        coalesce(vp.adopts, p.adopts), coalesce(vp.signs, p.signs), p.signatory_title,
        p.deciding_body
      from agreement_version v
      join agreement a on a.id = v.agreement_id
      join agreement_party p on p.agreement_id = v.agreement_id
      left join agreement_version_party vp on vp.version_id = v.id and vp.party_id = p.id
      left join agreement_type_role r on r.type_code = a.type_code and r.role = p.role
      left join unit u on u.id = p.unit_id
      left join organisation o on o.id = p.organisation_id
      cross join lateral (
        select case when u.kind = 'MUNICIPALITY' then ' kommune' else '' end as suffix) kind
      cross join lateral (
        select coalesce(samrad.unit_name_on(p.unit_id, 'nb', cast(?2 as date)),
            samrad.organisation_name_on(p.organisation_id, 'nb', cast(?2 as date))) || kind.suffix as nb,
          coalesce(samrad.unit_name_on(p.unit_id, 'nn', cast(?2 as date)),
            samrad.organisation_name_on(p.organisation_id, 'nn', cast(?2 as date))) || kind.suffix as nn) names
      where v.id = ?1
        and (vp.party_id is not null
          or (v.sent_on is null and daterange(p.valid_from, p.valid_to) @> cast(?2 as date)))
      order by coalesce(vp.position, 0), r.position, names.nb collate samrad.norwegian, p.id
      """;

  private static final String ATTACHMENTS =
      """
      select x.title, d.file_name, d.sha256
      from agreement_attachment x
      join document d on d.id = x.document_id
      where x.version_id = ?1
      order by x.position
      """;

  private static final String VALUES =
      """
      select v.placeholder_code, v.value_nb, v.value_nn
      from wording_value v where v.wording_id = ?1
      """;

  @PersistenceContext EntityManager em;
  @Inject AgreementRegister agreements;

  /**
   * The version the parties have; else the newest draft.
   *
   * @param drafts one that only the host's staff may read counts too
   */
  OptionalInt newest(AgreementId agreement, boolean drafts) {
    List<?> found =
        em.createNativeQuery(NEWEST)
            .setParameter(1, agreement.value())
            .setParameter(2, drafts)
            .getResultList();
    return found.stream().mapToInt(each -> ((Number) each).intValue()).findFirst();
  }

  /** What a version's papers are made from; once sent, they are the same on every day. */
  PaperSource source(AgreementId agreement, int number, LocalDate today) {
    LocalDate day = settledDay(agreement, number, today).orElse(today);
    AgreementText text = agreements.text(agreement, number, day);
    VersionId version = text.version();
    return new PaperSource(
        text, head(version, day, today), parties(version, day), attachments(version));
  }

  private Optional<LocalDate> settledDay(AgreementId agreement, int number, LocalDate today) {
    List<?> found =
        em.createNativeQuery(SETTLED_DAY)
            .setParameter(1, agreement.value())
            .setParameter(2, number)
            .setParameter(3, PlausibleDay.forQuery(today))
            .getResultList();
    return found.stream().map(each -> LocalDate.parse((String) each)).findFirst();
  }

  private PaperHead head(VersionId version, LocalDate day, LocalDate today) {
    List<?> found =
        em.createNativeQuery(HEAD)
            .setParameter(1, version.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, PlausibleDay.forQuery(today))
            .getResultList();
    NativeRow row =
        found.stream().map(NativeRow::of).findFirst().orElseThrow(() -> new NotFound(version));
    return new PaperHead(
        new TypeCode(row.text(0)),
        new Both(row.text(1), row.text(2)),
        new Both(row.text(3), row.text(4)),
        day,
        row.number(6),
        row.number(5));
  }

  private List<PaperParty> parties(VersionId version, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(PARTIES)
            .setParameter(1, version.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream().map(NativeRow::of).map(PaperFacts::party).toList();
  }

  private static PaperParty party(NativeRow row) {
    Long unit = row.numberOrNull(6);
    return new PaperParty(
        new PartyId(row.number(0)),
        PartyRole.valueOf(row.text(1)),
        new Both(row.text(2), row.text(3)),
        row.text(4),
        row.text(5),
        unit == null ? null : new UnitId(unit),
        new PaperParty.Duty(row.flag(7), row.flag(8), row.text(9)),
        DecidingBody.valueOf(row.text(10)));
  }

  private List<PaperAttachment> attachments(VersionId version) {
    List<?> rows =
        em.createNativeQuery(ATTACHMENTS).setParameter(1, version.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new PaperAttachment(row.text(0), row.text(1), row.text(2)))
        .toList();
  }

  /** What somebody filled the placeholders of a text with. */
  Map<String, Both> values(WordingId wording) {
    List<?> rows = em.createNativeQuery(VALUES).setParameter(1, wording.value()).getResultList();
    Map<String, Both> values = new LinkedHashMap<>();
    Stream<NativeRow> read = rows.stream().map(NativeRow::of);
    read.forEach(row -> values.put(row.text(0), new Both(row.text(1), row.text(2))));
    return values;
  }
}
