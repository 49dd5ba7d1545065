package no.samrad.ballot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.agenda.ItemId;
import no.samrad.ballot.ItemSheet.ActionRow;
import no.samrad.ballot.ItemSheet.Paper;
import no.samrad.council.SeatId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Reads one item with all that was recorded about it, in a fixed number of statements. */
@Repository
class ItemSheets {

  private static final String HEAD =
      """
      select i.area_id, i.closed, i.closed_ground, i.description, i.proposal, coalesce(t.version, 0),
        coalesce(t.wording, ''), coalesce(d.wording, ''), coalesce(d.without_quorum, false)
      from nfp_agenda_item i
      left join nfp_draft t on t.item_id = i.id
      left join nfp_decision d on d.item_id = i.id
      where i.id = ?1
      """;

  private static final String PAPERS =
      """
      select p.title, p.document_id, p.link from nfp_item_paper p
      where p.item_id = ?1 order by p.position
      """;

  private static final String PROPOSALS =
      """
      select q.id, q.kind, coalesce(p.given_name || ' ' || p.family_name, ''),
        coalesce(samrad.unit_name_on(s.unit_id, ?2, m.meeting_day), ''), q.wording, q.withdrawn
      from nfp_proposal q
      join nfp_agenda_item i on i.id = q.item_id
      join nfp_meeting m on m.id = i.meeting_id
      left join nfp_council_seat s on s.id = q.by_seat_id
      left join person p on p.id = s.person_id
      where q.item_id = ?1 order by q.position
      """;

  private static final String BALLOTS =
      """
      select b.id, b.proposal_id, q.kind, q.wording, b.outcome, b.casting_vote,
        coalesce(b.entitled, 0), coalesce(b.present, 0), coalesce(b.needed, 0)
      from nfp_ballot b join nfp_proposal q on q.id = b.proposal_id
      where b.item_id = ?1 order by b.position
      """;

  private static final String VOTES =
      "select v.ballot_id, v.seat_id, v.choice from nfp_vote v where v.item_id = ?1";

  private static final String ACTIONS =
      """
      select a.task, concat_ws(', ', p.given_name || ' ' || p.family_name,
          samrad.unit_name_on(a.unit_id, ?2, current_date)), a.due_on::text
      from nfp_action a left join person p on p.id = a.person_id
      where a.item_id = ?1 order by a.id
      """;

  @PersistenceContext EntityManager em;

  ItemHead head(ItemId item) {
    return rows(em.createNativeQuery(HEAD), item).stream()
        .findFirst()
        .map(ItemSheets::head)
        .orElseThrow(() -> new NotFound(item));
  }

  private static ItemHead head(NativeRow row) {
    return new ItemHead(
        new AreaId(row.number(0)),
        row.flag(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.number(5),
        row.text(6),
        row.text(7),
        row.flag(8));
  }

  ItemSheet sheet(ItemId item, ItemHead head, Language language) {
    List<NativeRow> votes = rows(em.createNativeQuery(VOTES), item);
    return new ItemSheet(
        false,
        head.closedGround(),
        head.description(),
        head.recommendation(),
        rows(em.createNativeQuery(PAPERS), item).stream()
            .map(row -> new Paper(row.text(0), row.numberOrNull(1), row.text(2)))
            .toList(),
        rows(named(em.createNativeQuery(PROPOSALS), language), item).stream()
            .map(ItemSheets::proposal)
            .toList(),
        rows(em.createNativeQuery(BALLOTS), item).stream().map(row -> ballot(row, votes)).toList(),
        head.draftVersion(),
        head.draft(),
        head.decision(),
        head.withoutQuorum(),
        rows(named(em.createNativeQuery(ACTIONS), language), item).stream()
            .map(row -> new ActionRow(row.text(0), row.text(1), row.day(2)))
            .toList());
  }

  private static ProposalRow proposal(NativeRow row) {
    return new ProposalRow(
        new ProposalId(row.number(0)),
        ProposalKind.valueOf(row.text(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        row.flag(5));
  }

  private static BallotRow ballot(NativeRow row, List<NativeRow> votes) {
    long id = row.number(0);
    Map<SeatId, Choice> own =
        votes.stream()
            .filter(vote -> vote.number(0) == id)
            .collect(
                Collectors.toMap(
                    vote -> new SeatId(vote.number(1)), vote -> Choice.valueOf(vote.text(2))));
    return new BallotRow(
        new BallotId(id),
        new ProposalId(row.number(1)),
        ProposalKind.valueOf(row.text(2)),
        row.text(3),
        row.text(4).isEmpty() ? null : BallotOutcome.valueOf(row.text(4)),
        row.flag(5),
        (int) row.number(6),
        (int) row.number(7),
        (int) row.number(8),
        own);
  }

  private static Query named(Query question, Language language) {
    return question.setParameter(2, language.code());
  }

  private static List<NativeRow> rows(Query question, ItemId item) {
    List<?> rows = question.setParameter(1, item.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
