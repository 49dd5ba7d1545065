package no.samrad.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.job.Outbox;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** One's own notices. Those about an area one may no longer read about are not shown. */
@Stateless
public class NoticeQueries {

  private static final String MINE =
      """
      select n.id, n.kind, coalesce(case ?2 when 'nn' then g.name_nn else g.name_nb end,
          case when i.closed then i.public_title else x.task end, y.words),
        samrad.area_name_on(n.area_id, ?2, n.deadline),
        coalesce(samrad.unit_name_on(q.unit_id, ?2, n.deadline),
          samrad.organisation_name_on(q.organisation_id, ?2, n.deadline), y.period),
        n.deadline::text, n.version_number, n.figure, coalesce(n.agreement_id, 0),
        samrad.iso(n.recorded_at), r.read_at is null, count(*) over (), v.slug, n.subject
      from notice_recipient r
      join notice n on n.id = r.notice_id
      left join agreement g on g.id = n.agreement_id
      left join agreement_party q on q.id = n.party_id
      left join nfp_action x on n.kind = 'ACTION_DUE' and x.id = cast(split_part(n.subject, '/', 2) as bigint)
      left join nfp_agenda_item i on i.id = x.item_id
      left join area v on v.id = n.area_id and n.agreement_id is null
      left join lateral samrad.notice_words(n.subject, ?2) y on true
      where r.person_id = ?1 and (n.area_id is null or ?3 or n.area_id = any(cast(?4 as bigint[])))
      order by r.read_at is null desc, n.recorded_at desc, n.id desc
      limit ?5 offset ?6
      """;

  private static final String STANDING =
      """
      select (select count(*) from notice_recipient r join notice n on n.id = r.notice_id
          where r.person_id = ?1 and r.read_at is null
            and (n.area_id is null or ?2 or n.area_id = any(cast(?3 as bigint[])))),
        coalesce((select w.by_mail from notice_preference w where w.person_id = ?1), true),
        exists (select from person p where p.id = ?1 and p.email <> '')
      """;

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject AreaAccess access;
  @Inject Outbox outbox;

  /** Unread first, then the newest; days left are those that are left on the day. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public PageOf<NoticeRow> mine(LocalDate day, PageRequest page) {
    AreaScope scope = access.readable();
    List<NativeRow> rows = rows(scope, page);
    long total = rows.isEmpty() ? 0 : rows.get(0).number(11);
    return new PageOf<>(rows.stream().map(row -> row(row, day)).toList(), total);
  }

  private List<NativeRow> rows(AreaScope scope, PageRequest page) {
    List<?> rows =
        em.createNativeQuery(MINE)
            .setParameter(1, user.person().value())
            .setParameter(2, user.language())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .setParameter(5, page.size())
            .setParameter(6, page.offset())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private NoticeRow row(NativeRow row, LocalDate day) {
    NoticeKind kind = NoticeKind.valueOf(row.text(1));
    NoticeFacts facts =
        new NoticeFacts(
            kind, row.text(2), row.text(3), row.text(4), row.day(5), row.number(6), row.number(7));
    return new NoticeRow(
        new NoticeId(row.number(0)),
        kind,
        NoticeTexts.title(user.language(), facts, day),
        NoticeTexts.text(user.language(), facts, day),
        row.text(3),
        NoticePlace.of(row.number(8), row.text(12), row.text(13)),
        row.instant(9),
        row.flag(10));
  }

  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public NoticeStanding standing() {
    AreaScope scope = access.readable();
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery(STANDING)
                .setParameter(1, user.person().value())
                .setParameter(2, scope.unlimited())
                .setParameter(3, scope.asArray())
                .getSingleResult());
    return new NoticeStanding(row.number(0), row.flag(1), row.flag(2), outbox.isOpen());
  }
}
