package no.samrad.completeness;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementText;
import no.samrad.agreement.PartyRole;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Collects what the checks must know of a version, in a fixed number of statements. */
@Repository
class DossierReading {

  private static final String CURRENT =
      """
      select a.number from samrad.agreement_on(cast(?2 as date)) a
      where a.agreement_id = ?1 and a.number is not null
      """;

  private static final String NAME =
      "select case ?2 when 'nn' then a.name_nn else a.name_nb end from agreement a where a.id = ?1";

  private static final String HEAD =
      """
      select a.type_code, v.in_force_on::text, f.form,
        coalesce((select x.value_nb from wording_value x
          where x.wording_id = v.wording_id and x.placeholder_code = 'settlement.key'), ''),
        o.to_adopt, o.adopted, h.unit_id,
        samrad.unit_name_on(h.unit_id, 'nb', d.day), samrad.unit_name_on(h.unit_id, 'nn', d.day)
      from agreement_version v
      join agreement a on a.id = v.agreement_id
      cross join lateral (select coalesce(v.in_force_on, cast(?2 as date)) as day) d
      left join area_form f
        on f.area_id = v.area_id and daterange(f.valid_from, f.valid_to) @> d.day
      left join host_term h
        on h.area_id = v.area_id and daterange(h.valid_from, h.valid_to) @> d.day
      left join samrad.version_on(cast(?3 as date)) o on o.version_id = v.id
      where v.id = ?1
      """;

  private static final String PARTIES =
      """
      select p.role, coalesce(u.kind, o.kind), p.unit_id, coalesce(u.parent_id, u.id),
        coalesce(samrad.unit_name_on(p.unit_id, 'nb', d.day), nb.name),
        coalesce(samrad.unit_name_on(p.unit_id, 'nn', d.day), nn.name, nb.name)
      from agreement_version v
      cross join lateral (select coalesce(v.in_force_on, cast(?2 as date)) as day) d
      join agreement_party p on p.agreement_id = v.agreement_id
      left join agreement_version_party vp on vp.version_id = v.id and vp.party_id = p.id
      left join unit u on u.id = p.unit_id
      left join organisation o on o.id = p.organisation_id
      left join organisation_name nb on nb.organisation_id = o.id and nb.language = 'nb'
        and nb.kind = 'OFFICIAL' and daterange(nb.valid_from, nb.valid_to) @> d.day
      left join organisation_name nn on nn.organisation_id = o.id and nn.language = 'nn'
        and nn.kind = 'OFFICIAL' and daterange(nn.valid_from, nn.valid_to) @> d.day
      where v.id = ?1 and case when v.sent_on is null
        then daterange(p.valid_from, p.valid_to) @> d.day else vp.party_id is not null end
      order by p.id
      """;

  private static final String MEMBERS =
      """
      select '', u.kind, u.id, coalesce(u.parent_id, u.id),
        samrad.unit_name_on(u.id, 'nb', d.day), samrad.unit_name_on(u.id, 'nn', d.day)
      from agreement_version v
      cross join lateral (select coalesce(v.in_force_on, cast(?2 as date)) as day) d
      join membership m
        on m.area_id = v.area_id and daterange(m.valid_from, m.valid_to) @> d.day
      join unit u on u.id = m.unit_id
      where v.id = ?1
      order by u.id
      """;

  @PersistenceContext EntityManager em;
  @Inject ClauseFacts clauses;
  @Inject Statements statements;

  /** The version in force or with the parties, or else the draft. */
  int current(AgreementId agreement, LocalDate day) {
    return rows(
            em.createNativeQuery(CURRENT)
                .setParameter(1, agreement.value())
                .setParameter(2, PlausibleDay.forQuery(day))
                .getResultList())
        .stream()
        .findFirst()
        .map(row -> Math.toIntExact(row.number(0)))
        .orElseThrow(() -> new NotFound(agreement));
  }

  String name(AgreementId agreement, Language language) {
    List<?> rows =
        em.createNativeQuery(NAME)
            .setParameter(1, agreement.value())
            .setParameter(2, language.code())
            .getResultList();
    return rows.get(0).toString();
  }

  Dossier dossier(AgreementText text, LocalDate day) {
    NativeRow head = head(text, day);
    LocalDate first = head.day(1);
    Long host = head.numberOrNull(6);
    return new Dossier(
        head.text(0),
        first == null ? day : first,
        first != null,
        head.text(2),
        host == null ? null : unit(host, head.text(7), head.text(8)),
        facts(em.createNativeQuery(PARTIES), text, day),
        facts(em.createNativeQuery(MEMBERS), text, day),
        clauses.of(text),
        head.text(3),
        head.numberOrNull(4) == null ? 0 : head.number(4),
        head.numberOrNull(5) == null ? 0 : head.number(5),
        statements.on(text.agreement()));
  }

  private NativeRow head(AgreementText text, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(HEAD)
            .setParameter(1, text.version().value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, PlausibleDay.forQuery(day))
            .getResultList();
    return NativeRow.of(rows.get(0));
  }

  private static List<PartyFact> facts(Query query, AgreementText text, LocalDate day) {
    List<?> rows =
        query
            .setParameter(1, text.version().value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return rows(rows).stream().map(DossierReading::fact).toList();
  }

  private static PartyFact fact(NativeRow row) {
    Long unit = row.numberOrNull(2);
    Long municipality = row.numberOrNull(3);
    return new PartyFact(
        row.text(0).isEmpty() ? null : PartyRole.valueOf(row.text(0)),
        row.text(1),
        unit == null ? null : new UnitId(unit),
        municipality == null ? null : new UnitId(municipality),
        row.text(4),
        row.text(5));
  }

  private static PartyFact unit(long unit, String nb, String nn) {
    return new PartyFact(PartyRole.HOST, "", new UnitId(unit), new UnitId(unit), nb, nn);
  }

  private static List<NativeRow> rows(List<?> rows) {
    return rows.stream().map(NativeRow::of).toList();
  }
}
