package no.samrad.wording;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Everything that was said about clauses. */
@Repository
class WordingComments {

  /** The party's last day is the agreement's to compare; the version's day is the text's. */
  private static final String PARTY =
      """
      select p.id from agreement_version v
      join agreement_party p on p.agreement_id = v.agreement_id
      where v.wording_id = ?1 and p.unit_id = ?2
        and (p.valid_to is null or p.valid_to > v.review_on)
      """;

  private static final String ALL =
      """
      select c.id, c.wording_clause_id, coalesce(c.parent_id, 0), c.unit_id,
        coalesce(samrad.unit_name_on(c.unit_id, ?2, cast(c.written_at as date)), ''),
        w.given_name || ' ' || w.family_name, samrad.iso(c.written_at), c.body,
        coalesce(r.given_name || ' ' || r.family_name, ''), samrad.iso(c.resolved_at), c.resolution,
        k.title_nb, k.title_nn, k.removed_at is not null
      from wording_comment c
      join wording_clause k on k.id = c.wording_clause_id
      join person w on w.id = c.written_by
      left join person r on r.id = c.resolved_by
      where c.wording_id = ?1
      order by coalesce(c.parent_id, c.id), c.parent_id nulls first, c.written_at, c.id
      """;

  @PersistenceContext EntityManager em;

  void add(WordingComment comment) {
    em.persist(comment);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** The text a comment belongs to; its lock is taken before the comment is read for a change. */
  WordingId wording(CommentId id) {
    List<?> rows =
        em.createNativeQuery("select c.wording_id from wording_comment c where c.id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(id);
    }
    return new WordingId(NativeRow.of(rows.get(0)).number(0));
  }

  WordingComment require(CommentId id) {
    return Optional.ofNullable(em.find(WordingComment.class, id.value()))
        .orElseThrow(() -> new NotFound(id));
  }

  void requireParty(WordingId wording, UnitId unit) {
    List<?> rows =
        em.createNativeQuery(PARTY)
            .setParameter(1, wording.value())
            .setParameter(2, unit.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new RuleViolation(WordingRule.NOT_A_PARTY);
    }
  }

  /** What was said first, each followed by its answers. */
  List<CommentRow> of(WordingId wording, String language) {
    List<?> rows =
        em.createNativeQuery(ALL)
            .setParameter(1, wording.value())
            .setParameter(2, language)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(WordingComments::row).toList();
  }

  private static CommentRow row(NativeRow row) {
    return new CommentRow(
        new CommentId(row.number(0)),
        new WordingClauseId(row.number(1)),
        row.number(2) > 0,
        row.numberOrNull(3) == null ? null : new UnitId(row.number(3)),
        new CommentRow.Said(row.text(4), row.text(5), row.instant(6), row.text(7)),
        new CommentRow.Said("", row.text(8), row.instant(9), row.text(10)),
        new Titles(row.text(11), row.text(12)),
        row.flag(13));
  }
}
