package no.samrad.circulation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.ballot.BallotOutcome;
import no.samrad.circulation.CirculationSheet.Item;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** The one item of a decision in writing, and what is recorded of it. */
@Repository
class WrittenItems {

  private static final String ITEMS =
      """
      select i.id, coalesce('PS ' || i.number || '/' || i.year, ''), i.title, i.description, i.proposal, i.closed, i.public_title
      from nfp_agenda_item i where i.meeting_id = ?1 order by i.position
      """;

  private static final String PROPOSAL =
      """
      insert into nfp_proposal (id, area_id, item_id, position, kind, wording)
      select nextval('nfp_proposal_id_seq'), i.area_id, i.id, 1, 'RECOMMENDED', i.proposal from nfp_agenda_item i where i.id = ?1
      """;

  private static final String PARTIAL =
      """
      insert into nfp_partiality (id, area_id, item_id, seat_id, ground)
      select nextval('nfp_partiality_id_seq'), a.area_id, ?1, a.seat_id, a.ground
      from nfp_written_answer a where a.meeting_id = ?2 and a.choice = 'PARTIAL'
      """;

  private static final String BALLOT =
      """
      insert into nfp_ballot (id, area_id, item_id, proposal_id, position, members, entitled, present, needed, casting_vote, outcome, closed_at)
      select nextval('nfp_ballot_id_seq'), p.area_id, p.item_id, p.id, 1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz)
      from nfp_proposal p where p.item_id = ?1
      """;

  private static final String VOTES =
      """
      insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice)
      select b.area_id, b.id, b.item_id, a.seat_id, a.choice
      from nfp_ballot b, nfp_written_answer a
      where b.item_id = ?1 and a.meeting_id = ?2 and a.choice in ('YES', 'NO', 'BLANK')
      """;

  private static final String DECISION =
      """
      insert into nfp_decision (id, area_id, item_id, wording, proposal_id, without_quorum, decided_at)
      select nextval('nfp_decision_id_seq'), p.area_id, p.item_id, case when ?2 then p.wording
          when m.language = 'nn' then 'Forslaget vart ikkje vedteke.' else 'Forslaget ble ikke vedtatt.' end,
        case when ?2 then p.id end, ?3, cast(?4 as timestamptz)
      from nfp_proposal p
      join nfp_agenda_item i on i.id = p.item_id
      join nfp_meeting m on m.id = i.meeting_id
      where p.item_id = ?1
      """;

  @PersistenceContext EntityManager em;

  /** A decision in writing is about one thing. */
  Item require(NfpMeetingId meeting) {
    List<NativeRow> rows = rows(meeting);
    if (rows.size() != 1) {
      throw new RuleViolation(CirculationRule.NOT_ONE_ITEM);
    }
    return item(rows.get(0), true);
  }

  /**
   * The first, if there is one.
   *
   * @param whole also what is dealt with behind closed doors
   */
  Optional<Item> find(NfpMeetingId meeting, boolean whole) {
    return rows(meeting).stream().findFirst().map(row -> item(row, whole));
  }

  private static Item item(NativeRow row, boolean whole) {
    ItemId id = new ItemId(row.number(0));
    boolean closed = row.flag(5);
    return closed && !whole
        ? new Item(id, row.text(1), row.text(6), "", "", true)
        : new Item(id, row.text(1), row.text(2), row.text(3), row.text(4), closed);
  }

  void record(CirculationFacts facts, Item item, WrittenCount count, Instant now) {
    long id = item.id().value();
    long meeting = facts.meeting().value();
    run(em.createNativeQuery(PROPOSAL), id);
    run(em.createNativeQuery(PARTIAL), id, meeting);
    run(
        em.createNativeQuery(BALLOT),
        id,
        count.quorum().members(),
        count.quorum().entitled(),
        count.quorum().present(),
        count.quorum().needed(),
        count.verdict().castingVote(),
        count.verdict().outcome().name(),
        now.toString());
    run(em.createNativeQuery(VOTES), id, meeting);
    boolean carried = count.verdict().outcome() == BallotOutcome.CARRIED;
    run(em.createNativeQuery(DECISION), id, carried, !count.quorum().isReached(), now.toString());
  }

  private void run(Query query, Object... values) {
    for (int index = 0; index < values.length; index++) {
      query.setParameter(index + 1, values[index]);
    }
    query.executeUpdate();
  }

  private List<NativeRow> rows(NfpMeetingId meeting) {
    List<?> rows = em.createNativeQuery(ITEMS).setParameter(1, meeting.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
