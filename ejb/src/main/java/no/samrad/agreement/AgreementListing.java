package no.samrad.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.SearchPattern;

/**
 * Reads a page of agreements in one statement. Where an agreement stands costs more than all else,
 * so that it is computed only for the page, unless the list is chosen or sorted by it.
 */
@Repository
class AgreementListing {

  private static final Set<String> BY_STANDING = Set.of("status", "since", "inForce");

  /** ?3 to ?6: areas the caller may read, and those whose drafts the caller may see. */
  private static final String HITS =
      """
      with place as (
        select a.id, a.slug, samrad.area_name_on(a.id, ?2, cast(?1 as date)) as name
        from area a where ?3 or a.id = any(cast(?4 as bigint[]))
      ), kind as (
        select n.type_code, n.name from agreement_type_name n
        where n.language = case when ?2 in ('nn', 'en') then ?2 else 'nb' end
      ), hit as (
        select a.id, a.area_id, x.slug, x.name as area_name, a.type_code, k.name as type_name,
          case when ?2 = 'nn' then a.name_nn else a.name_nb end as name,
          (?5 or a.area_id = any(cast(?6 as bigint[]))) as drafts
        from agreement a
        join place x on x.id = a.area_id
        join kind k on k.type_code = a.type_code
        where a.created_on <= cast(?1 as date)
          and (?7 = 0 or a.area_id = ?7) and (?8 = '' or a.type_code = ?8)
          and (a.search_text like ?9 escape '!' or exists (
            select from agreement_party p
            left join unit u on u.id = p.unit_id
            left join organisation o on o.id = p.organisation_id
            where p.agreement_id = a.id
              and coalesce(u.search_text, o.search_text) like ?9 escape '!'))
          and (?5 or a.area_id = any(cast(?6 as bigint[])) or exists (
            select from agreement_version v where v.agreement_id = a.id
              and least(v.review_on, v.sent_on) <= cast(?1 as date)))
      """;

  private static final String STANDING =
      """
      s.status, s.since::text, s.number, case when h.drafts or v.review_on <= cast(?1 as date)
          then s.draft_number end,
        s.in_force_on::text, s.expires_on::text, s.exit_on::text, s.to_adopt, s.adopted, s.to_sign,
        s.signed
      """;

  private static final String PAGE =
      """
      select h.id, h.area_id, h.slug, h.area_name, h.type_code, h.type_name, h.name, t.total,
        (select count(*) from agreement_party p where p.agreement_id = h.id
          and daterange(p.valid_from, p.valid_to) @> cast(?1 as date)),
      """
          + STANDING;

  private static final String BY_NAME =
      HITS
          + """
          ), placed as (
            select hit.*, row_number() over (order by
              case ?10 when '-name' then name end collate samrad.norwegian desc,
              case ?10 when 'area' then area_name when 'type' then type_name
                end collate samrad.norwegian,
              case ?10 when '-area' then area_name when '-type' then type_name
                end collate samrad.norwegian desc,
              name collate samrad.norwegian, id) as place from hit
          )
          """
          + PAGE
          + """
          from (select count(*) as total from hit) t
          left join placed h on h.place > ?11 and h.place <= ?11 + ?12
          left join lateral (
            select * from samrad.agreement_on(cast(?1 as date)) o where o.agreement_id = h.id) s on true
          left join agreement_version v on v.id = s.draft_id
          order by h.place
          """;

  private static final String BY_STATUS =
      HITS
          + """
          ), standing as (
            select s.* from samrad.agreement_on(cast(?1 as date)) s
            where s.agreement_id in (select id from hit) and (?13 = '' or s.status = ?13)
          ), placed as (
            select h.*, row_number() over (order by
              case ?10 when '-name' then h.name end collate samrad.norwegian desc,
              case ?10 when 'area' then h.area_name when 'type' then h.type_name
                end collate samrad.norwegian,
              case ?10 when '-area' then h.area_name when '-type' then h.type_name
                end collate samrad.norwegian desc,
              case ?10 when 'status' then array_position(array['DRAFT', 'REVIEW', 'ADOPTION',
                'SIGNING', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED', 'REPLACED', 'DISCARDED'],
                s.status) end,
              case ?10 when '-status' then array_position(array['DRAFT', 'REVIEW', 'ADOPTION',
                'SIGNING', 'SIGNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED', 'REPLACED', 'DISCARDED'],
                s.status) end desc,
              case ?10 when 'since' then s.since when 'inForce' then s.in_force_on end,
              case ?10 when '-since' then s.since when '-inForce' then s.in_force_on
                end desc nulls last,
              h.name collate samrad.norwegian, h.id) as place
            from hit h join standing s on s.agreement_id = h.id
          )
          """
          + PAGE
          + """
          from (select count(*) as total from placed) t
          left join placed h on h.place > ?11 and h.place <= ?11 + ?12
          left join standing s on s.agreement_id = h.id
          left join agreement_version v on v.id = s.draft_id
          order by h.place
          """;

  /** One agreement, as in a list. */
  static final String ONE =
      HITS
          + "and a.id = ?10)"
          + PAGE
          + """
          from hit h
          cross join (select 1 as total) t
          join lateral (
            select * from samrad.agreement_on(cast(?1 as date)) o where o.agreement_id = h.id) s on true
          left join agreement_version v on v.id = s.draft_id
          """;

  @PersistenceContext EntityManager em;

  PageOf<AgreementRow> agreements(
      AgreementSearch search, AreaScope readable, AreaScope drafts, PageRequest page) {
    boolean standing = search.status() != null || BY_STANDING.contains(page.column());
    Query query = standing ? em.createNativeQuery(BY_STATUS) : em.createNativeQuery(BY_NAME);
    if (standing) {
      query.setParameter(13, search.status() == null ? "" : search.status().name());
    }
    scoped(query, readable, drafts)
        .setParameter(1, PlausibleDay.forQuery(search.day()))
        .setParameter(2, search.language().code())
        .setParameter(7, search.area() == null ? 0L : search.area().value())
        .setParameter(8, search.type())
        .setParameter(9, SearchPattern.of(search.text()).anywhere())
        .setParameter(10, page.sort())
        .setParameter(11, page.offset())
        .setParameter(12, page.size());
    List<?> found = query.getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    return new PageOf<>(
        rows.stream()
            .filter(row -> row.numberOrNull(0) != null)
            .map(AgreementListing::row)
            .toList(),
        rows.get(0).number(7));
  }

  /** As it stands on a day, when it exists then and the caller may know of it. */
  Optional<AgreementRow> agreement(
      AgreementId id, AgreementSearch search, AreaScope readable, AreaScope drafts) {
    List<?> rows =
        scoped(em.createNativeQuery(ONE), readable, drafts)
            .setParameter(1, PlausibleDay.forQuery(search.day()))
            .setParameter(2, search.language().code())
            .setParameter(7, 0L)
            .setParameter(8, "")
            .setParameter(9, "%")
            .setParameter(10, id.value())
            .getResultList();
    return rows.stream().findFirst().map(NativeRow::of).map(AgreementListing::row);
  }

  private static Query scoped(Query query, AreaScope readable, AreaScope drafts) {
    return query
        .setParameter(3, readable.unlimited())
        .setParameter(4, readable.asArray())
        .setParameter(5, drafts.unlimited())
        .setParameter(6, drafts.asArray());
  }

  /** The columns of {@link #PAGE}. */
  static AgreementRow row(NativeRow row) {
    return new AgreementRow(
        new AgreementId(row.number(0)),
        new AreaId(row.number(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        AgreementStatus.valueOf(row.text(9)),
        row.day(10),
        whole(row.numberOrNull(11)),
        whole(row.numberOrNull(12)),
        row.day(13),
        row.day(14),
        row.day(15),
        row.number(8),
        row.number(16),
        row.number(17),
        row.number(18),
        row.number(19));
  }

  private static Integer whole(Long number) {
    return number == null ? null : Math.toIntExact(number);
  }
}
