package no.samrad.release;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samrad.norm.NormVersionId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Every table that left the team. */
@Repository
class ReleaseLedger {

  private static final String COLUMNS =
      """
      select r.id, r.known_on::text, r.facts, r.figures, r.shown_from, r.width, r.zero_hidden,
        r.rule_verified, r.rule
      from figure_release r
      where r.area_id = ?1 and r.subject = ?2
      """;

  private static final String SAME = COLUMNS + " and r.facts_hash = ?3 order by r.id desc limit 1";
  private static final String ALL = COLUMNS + " order by r.id";

  private static final String ADD =
      """
      insert into figure_release (id, area_id, subject, known_on, facts, facts_hash, figures,
        figures_hash, asked, shown, whole_withheld, shown_from, width, zero_hidden, rule,
        rule_verified, released_at)
      values (?1, ?2, ?3, cast(?4 as date), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,
        cast(?17 as timestamptz))
      """;

  private static final String LEAVES =
      """
      insert into figure_departure (release_id, area_id, audience, outlet, left_at)
      values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))
      on conflict do nothing
      """;

  @PersistenceContext EntityManager em;

  /** Until the end of the transaction nobody else releases figures of the area. */
  void lock(AreaId area) {
    em.createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtext('samrad.figure_release'), ?1)")
        .setParameter(1, Math.toIntExact(area.value()))
        .getSingleResult();
  }

  /** The publication of the same facts asked for in the same way. */
  Optional<Kept> same(FigureTable table) {
    return rows(em.createNativeQuery(SAME), table, PublicationText.facts(table)).stream()
        .findFirst();
  }

  /** All publications of the subject in the order they left. */
  List<Publication> all(FigureTable table) {
    return rows(em.createNativeQuery(ALL), table, null).stream().map(Kept::publication).toList();
  }

  private static List<Kept> rows(Query query, FigureTable table, String facts) {
    query.setParameter(1, table.area().value()).setParameter(2, table.subject());
    if (facts != null) {
      query.setParameter(3, PublicationText.hash(facts));
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).map(row -> kept(row, table)).toList();
  }

  private static Kept kept(NativeRow row, FigureTable like) {
    Threshold threshold =
        new Threshold(
            (int) row.number(4), (int) row.number(5), row.flag(6), row.flag(7), rule(row.text(8)));
    FigureTable table = PublicationText.table(like.area(), like.subject(), row.day(1), row.text(2));
    return new Kept(
        new ReleaseId(row.number(0)),
        new Publication(table, threshold, PublicationText.figures(row.text(3))));
  }

  private static List<NormVersionId> rule(String written) {
    return Arrays.stream(written.split(" ")).map(Long::valueOf).map(NormVersionId::new).toList();
  }

  Kept add(Publication publication, Instant now) {
    ReleaseId id =
        new ReleaseId(
            NativeRow.of(
                    em.createNativeQuery("select nextval('figure_release_id_seq')")
                        .getSingleResult())
                .number(0));
    Query insert = em.createNativeQuery(ADD);
    setTable(insert, id, publication.table());
    setFigures(insert, publication);
    setRule(insert, publication.threshold());
    insert.setParameter(17, now.toString()).executeUpdate();
    return new Kept(id, publication);
  }

  private static void setTable(Query insert, ReleaseId id, FigureTable table) {
    String facts = PublicationText.facts(table);
    insert
        .setParameter(1, id.value())
        .setParameter(2, table.area().value())
        .setParameter(3, table.subject())
        .setParameter(4, table.day().toString())
        .setParameter(5, facts)
        .setParameter(6, PublicationText.hash(facts));
  }

  private static void setFigures(Query insert, Publication publication) {
    String figures = PublicationText.figures(publication.figures());
    insert
        .setParameter(7, figures)
        .setParameter(8, PublicationText.hash(figures))
        .setParameter(9, publication.figures().size())
        .setParameter(10, publication.figures().values().stream().filter(Verdict::isShown).count())
        .setParameter(11, publication.isNothing());
  }

  private static void setRule(Query insert, Threshold rule) {
    insert
        .setParameter(12, rule.k())
        .setParameter(13, rule.width())
        .setParameter(14, rule.zeroHidden())
        .setParameter(
            15,
            rule.versions().stream()
                .map(each -> Long.toString(each.value()))
                .collect(Collectors.joining(" ")))
        .setParameter(16, rule.verified());
  }

  /** Notes to whom it leaves by what way; the first time counts. */
  void leaves(Kept kept, FigureAudience audience, FigureOutlet outlet, Instant now) {
    em.createNativeQuery(LEAVES)
        .setParameter(1, kept.id().value())
        .setParameter(2, kept.publication().table().area().value())
        .setParameter(3, audience.name())
        .setParameter(4, outlet.name())
        .setParameter(5, now.toString())
        .executeUpdate();
  }

  /** A publication in the ledger. */
  record Kept(ReleaseId id, Publication publication) {

    ReleasedTable released() {
      FigureTable table = publication.table();
      return new ReleasedTable(
          id,
          table.area(),
          table.subject(),
          table.day(),
          publication.threshold(),
          table.figures().stream()
              .map(at -> Kept.figure(at, publication.figures().get(at)))
              .toList());
    }

    private static ReleasedFigure figure(List<String> at, Verdict verdict) {
      return new ReleasedFigure(
          at, verdict.cause().state(), verdict.isShown() ? (Long) verdict.value() : null);
    }
  }
}
