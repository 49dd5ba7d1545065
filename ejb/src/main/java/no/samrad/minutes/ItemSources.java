package no.samrad.minutes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemState;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.ItemFacts.Action;
import no.samrad.minutes.ItemFacts.Ballot;
import no.samrad.minutes.ItemFacts.Count;
import no.samrad.minutes.ItemFacts.Course;
import no.samrad.minutes.ItemFacts.Decision;
import no.samrad.minutes.ItemFacts.Openness;
import no.samrad.minutes.ItemFacts.Partial;
import no.samrad.minutes.ItemFacts.Preparation;
import no.samrad.minutes.ItemFacts.Proposal;
import no.samrad.minutes.ItemFacts.Vote;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads what became of the items of a meeting's agenda: one statement for each kind of fact. */
@Repository
class ItemSources {

  private static final String ITEMS =
      """
      select i.id, i.year, i.number, i.title, i.closed, i.closed_ground, i.public_title, i.kind,
        i.description, i.proposal, i.added_late, i.state, d.wording, d.without_quorum
      from nfp_agenda_item i
      left join nfp_decision d on d.item_id = i.id
      where i.meeting_id = ?1
      order by i.position
      """;

  /** Whoever sat in the seat, with the unit it is for. */
  private static final String SITTER =
      """
      (select p.given_name || ' ' || p.family_name
          || coalesce(' (' || samrad.unit_name_on(s.unit_id, m.language, m.meeting_day) || ')', '')
        from nfp_council_seat s join person p on p.id = s.person_id
        where s.id = samrad.nfp_sitter(m.id, %s, %s))
      """;

  private static final String PARTIAL =
      "select x.item_id, "
          + SITTER.formatted("x.seat_id", "null")
          + """
            , x.ground
            from nfp_meeting m
            join nfp_agenda_item i on i.meeting_id = m.id
            join nfp_partiality x on x.item_id = i.id
            where m.id = ?1
            order by x.item_id, x.id
            """;

  private static final String PROPOSALS =
      "select x.item_id, x.id, x.position, x.kind, coalesce("
          + SITTER.formatted("x.by_seat_id", "null")
          + """
            , ''), x.wording, x.withdrawn
            from nfp_meeting m
            join nfp_agenda_item i on i.meeting_id = m.id
            join nfp_proposal x on x.item_id = i.id
            where m.id = ?1
            order by x.item_id, x.position
            """;

  private static final String BALLOTS =
      """
      select b.item_id, b.id, p.position, coalesce(b.entitled, 0), coalesce(b.present, 0),
        coalesce(b.needed, 0), b.casting_vote, b.outcome
      from nfp_agenda_item i
      join nfp_ballot b on b.item_id = i.id
      join nfp_proposal p on p.id = b.proposal_id
      where i.meeting_id = ?1
      order by b.item_id, b.position
      """;

  private static final String VOTES =
      "select v.ballot_id, "
          + SITTER.formatted("v.seat_id", "(b.closed_at at time zone 'Europe/Oslo')::time")
          + """
            , v.choice
            from nfp_meeting m
            join nfp_agenda_item i on i.meeting_id = m.id
            join nfp_ballot b on b.item_id = i.id
            join nfp_vote v on v.ballot_id = b.id
            join nfp_council_seat c on c.id = v.seat_id
            where m.id = ?1
            order by v.ballot_id, array_position(array['LEADER', 'DEPUTY_LEADER', 'MEMBER'], c.function),
              samrad.unit_name_on(c.unit_id, m.language, m.meeting_day) collate samrad.norwegian, c.id
            """;

  private static final String ACTIONS =
      """
      select a.item_id, a.task,
        coalesce(p.given_name || ' ' || p.family_name || coalesce(' (' || u.name || ')', ''), u.name),
        a.due_on::text
      from nfp_meeting m
      join nfp_agenda_item i on i.meeting_id = m.id
      join nfp_action a on a.item_id = i.id
      left join person p on p.id = a.person_id
      cross join lateral (select samrad.unit_name_on(a.unit_id, m.language, m.meeting_day) as name) u
      where m.id = ?1
      order by a.item_id, a.id
      """;

  @PersistenceContext EntityManager em;

  List<ItemFacts> of(NfpMeetingId meeting) {
    Map<Long, List<Partial>> partial =
        grouped(
            em.createNativeQuery(PARTIAL), meeting, row -> new Partial(row.text(1), row.text(2)));
    Map<Long, List<Proposal>> proposals =
        grouped(em.createNativeQuery(PROPOSALS), meeting, ItemSources::proposal);
    Map<Long, List<Vote>> votes =
        grouped(em.createNativeQuery(VOTES), meeting, row -> new Vote(row.text(1), row.text(2)));
    Map<Long, List<Ballot>> ballots =
        grouped(em.createNativeQuery(BALLOTS), meeting, row -> ballot(row, votes));
    Map<Long, List<Action>> actions =
        grouped(
            em.createNativeQuery(ACTIONS),
            meeting,
            row -> new Action(row.text(1), row.text(2), row.day(3)));
    return rows(em.createNativeQuery(ITEMS), meeting).stream()
        .map(
            row -> {
              long id = row.number(0);
              Course course = new Course(of(partial, id), of(proposals, id), of(ballots, id));
              return item(row, course, of(actions, id));
            })
        .toList();
  }

  private static ItemFacts item(NativeRow row, Course course, List<Action> actions) {
    Long number = row.numberOrNull(2);
    return new ItemFacts(
        row.number(0),
        number == null ? null : (int) row.number(1),
        number == null ? null : number.intValue(),
        row.text(3),
        new Openness(row.flag(4), row.text(5), row.text(6)),
        true,
        new Preparation(ItemKind.valueOf(row.text(7)), row.text(8), row.text(9), row.flag(10)),
        ItemState.valueOf(row.text(11)),
        course,
        row.text(12).isEmpty() ? null : new Decision(row.text(12), row.flag(13)),
        actions);
  }

  private static Proposal proposal(NativeRow row) {
    return new Proposal(
        row.number(1), (int) row.number(2), row.text(3), row.text(4), row.text(5), row.flag(6));
  }

  private static Ballot ballot(NativeRow row, Map<Long, List<Vote>> votes) {
    return new Ballot(
        row.number(1),
        (int) row.number(2),
        new Count((int) row.number(3), (int) row.number(4), (int) row.number(5)),
        row.flag(6),
        row.text(7),
        of(votes, row.number(1)));
  }

  private static <T> List<T> of(Map<Long, List<T>> grouped, long id) {
    return grouped.getOrDefault(id, List.of());
  }

  private <T> Map<Long, List<T>> grouped(
      Query query, NfpMeetingId meeting, Function<NativeRow, T> read) {
    Map<Long, List<T>> grouped = new HashMap<>();
    rows(query, meeting)
        .forEach(
            row ->
                grouped
                    .computeIfAbsent(row.number(0), any -> new ArrayList<>())
                    .add(read.apply(row)));
    return grouped;
  }

  private List<NativeRow> rows(Query query, NfpMeetingId meeting) {
    List<?> rows = query.setParameter(1, meeting.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
