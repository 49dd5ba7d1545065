package no.samrad.agreement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.wording.WordingId;

/** Reads everything about one agreement, in a fixed number of statements. */
@Repository
class AgreementPicture {

  private static final String HEAD =
      """
      select a.version, a.name_nb, a.name_nn, t.notice_months, t.notice_source,
        exists (select from agreement_type_role r where r.type_code = t.code and r.adopts)
      from agreement a join agreement_type t on t.code = a.type_code
      where a.id = ?1 and cast(?2 as date) is not null and ?3 <> ''
      """;

  /** Also those that were discarded by the day; what came later is left out. */
  private static final String VERSIONS =
      """
      select v.id, v.number, v.wording_id, v.in_force_on::text, v.expires_on::text, v.notice_months,
        v.created_on::text, case when v.review_on <= d.day then v.review_on::text end,
        case when v.sent_on <= d.day then v.sent_on::text end,
        case when v.superseded_on <= d.day then v.superseded_on::text end,
        case when v.discarded_on <= d.day then v.discarded_on::text end,
        o.adopted_on::text, o.signed_on::text, coalesce(o.to_adopt, 0), coalesce(o.adopted, 0),
        coalesce(o.to_sign, 0), coalesce(o.signed, 0), coalesce(o.in_force, false)
      from agreement_version v
      cross join (select cast(?2 as date) as day) d
      left join samrad.version_on(cast(?2 as date)) o on o.version_id = v.id
      where v.agreement_id = ?1 and v.created_on <= d.day and ?3 <> ''
      order by v.number desc
      """;

  private static final String STEPS =
      """
      select s.kind, s.version_number, s.day::text,
        coalesce(samrad.unit_name_on(p.unit_id, ?3, s.day),
          samrad.organisation_name_on(p.organisation_id, ?3, s.day)),
        s.reason, t.given_name || ' ' || t.family_name, samrad.iso(s.taken_at)
      from agreement_step s
      left join agreement_party p on p.id = s.party_id
      join person t on t.id = s.taken_by
      where s.agreement_id = ?1 and s.day <= cast(?2 as date)
      order by s.day, s.id
      """;

  private static final String ENDS =
      """
      select e.id, e.kind, e.party_id, coalesce(samrad.unit_name_on(p.unit_id, ?3, e.notice_on),
          samrad.organisation_name_on(p.organisation_id, ?3, e.notice_on)),
        e.notice_on::text, e.months, e.exit_on::text, e.replaced_by,
        case ?3 when 'nn' then b.name_nn else b.name_nb end, e.reason,
        case when e.revoked_on <= cast(?2 as date) then e.revoked_on::text end
      from agreement_end e
      left join agreement_party p on p.id = e.party_id
      left join agreement b on b.id = e.replaced_by
      where e.agreement_id = ?1 and e.notice_on <= cast(?2 as date)
      order by e.id desc
      """;

  @PersistenceContext EntityManager em;
  @Inject PartyListing parties;

  /**
   * @param drafts the caller may see versions that are still drafts
   */
  AgreementDetails of(AgreementRow row, LocalDate day, Language language, boolean drafts) {
    AgreementId id = row.id();
    NativeRow head = rows(em.createNativeQuery(HEAD), id, day, language).get(0);
    List<VersionRow> versions = versions(id, day, language, drafts);
    return new AgreementDetails(
        row,
        head.number(0),
        day,
        head.text(1),
        head.text(2),
        Math.toIntExact(head.number(3)),
        head.text(4),
        head.flag(5),
        parties.parties(id, day, language),
        versions,
        rows(em.createNativeQuery(STEPS), id, day, language).stream()
            .map(AgreementPicture::step)
            .filter(step -> versions.stream().anyMatch(each -> each.number() == step.number()))
            .toList(),
        rows(em.createNativeQuery(ENDS), id, day, language).stream()
            .map(AgreementPicture::end)
            .toList(),
        row.status().over() ? List.of() : parties.changes(id, day, language));
  }

  private List<VersionRow> versions(
      AgreementId id, LocalDate day, Language language, boolean drafts) {
    return rows(em.createNativeQuery(VERSIONS), id, day, language).stream()
        .map(AgreementPicture::version)
        .filter(each -> drafts || each.reviewOn() != null || each.sentOn() != null)
        .toList();
  }

  private List<NativeRow> rows(Query query, AgreementId id, LocalDate day, Language language) {
    List<?> rows =
        query
            .setParameter(1, id.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static VersionRow version(NativeRow row) {
    return new VersionRow(
        new VersionId(row.number(0)),
        Math.toIntExact(row.number(1)),
        new WordingId(row.number(2)),
        row.day(3),
        row.day(4),
        row.numberOrNull(5) == null ? null : Integer.valueOf(Math.toIntExact(row.number(5))),
        row.day(6),
        row.day(7),
        row.day(8),
        row.day(9),
        row.day(10),
        row.day(11),
        row.day(12),
        row.number(13),
        row.number(14),
        row.number(15),
        row.number(16),
        row.flag(17));
  }

  private static StepRow step(NativeRow row) {
    return new StepRow(
        StepKind.valueOf(row.text(0)),
        Math.toIntExact(row.number(1)),
        row.day(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.instant(6));
  }

  private static EndRow end(NativeRow row) {
    Long party = row.numberOrNull(2);
    Long replacement = row.numberOrNull(7);
    return new EndRow(
        new EndId(row.number(0)),
        EndKind.valueOf(row.text(1)),
        party == null ? null : new PartyId(party),
        row.text(3),
        row.day(4),
        Math.toIntExact(row.number(5)),
        row.day(6),
        replacement == null ? null : new AgreementId(replacement),
        row.text(8),
        row.text(9),
        row.day(10));
  }
}
