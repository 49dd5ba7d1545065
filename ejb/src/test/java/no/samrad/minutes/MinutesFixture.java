package no.samrad.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemState;
import no.samrad.council.SeatFunction;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
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
import no.samrad.minutes.MinutesFacts.Figure;
import no.samrad.minutes.MinutesFacts.SnapshotFacts;
import no.samrad.minutes.PersonFacts.Presence;
import no.samrad.minutes.PersonFacts.Reply;
import no.samrad.shared.AreaId;

/** A meeting of invented people with a substitute, a partial member, a tie and a closed item. */
final class MinutesFixture {

  static final String SECRET = "Hemmeligstad";
  static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final Openness OPEN = new Openness(false, "", "");
  private static final String MARIT = "Marit Fiktiva (Arendal)";
  private static final String TOR = "Torbjørn Prøvestad (Kristiansand)";
  private static final String HEGE = "Hege Eksempelmo (Vennesla)";

  private MinutesFixture() {}

  static MinutesFacts meeting(MinutesLanguage language) {
    return new MinutesFacts(
        head(MeetingForm.MEETING, language, LocalDate.of(2026, 2, 27)),
        "Møtet ble innledet med en orientering fra teamet.",
        people(),
        List.of("Ingvild Eksempel"),
        List.of(noted(), decided(), tied(), secret(), carried()),
        new SnapshotFacts(
            12,
            LocalDate.of(2026, 2, 27),
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            List.of(new Figure("Innbyggere", "273 755"))),
        null);
  }

  static MinutesFacts written(MinutesLanguage language) {
    List<PersonFacts> answering =
        List.of(
            answering(1, "Marit Fiktiva", SeatFunction.LEADER, "Arendal", reply(11, 9)),
            answering(
                2, "Torbjørn Prøvestad", SeatFunction.DEPUTY_LEADER, "Kristiansand", reply(12, 8)),
            answering(3, "Odd Skisseby", SeatFunction.MEMBER, "Risør", null));
    return new MinutesFacts(
        head(MeetingForm.WRITTEN, language, LocalDate.of(2026, 2, 20)),
        "",
        answering,
        List.of(),
        List.of(answered()),
        null,
        null);
  }

  private static ItemFacts answered() {
    List<Vote> votes = List.of(new Vote(MARIT, "YES"), new Vote(TOR, "YES"));
    Course course =
        new Course(
            List.of(),
            List.of(recommended("Rådet tilrår å ansette en vikar.")),
            List.of(new Ballot(1, 1, new Count(3, 2, 2), false, "CARRIED", votes)));
    return item(
        9,
        "Vikar i teamet",
        new Preparation(ItemKind.DECISION, "", "Rådet tilrår å ansette en vikar.", false),
        new Outcome(
            ItemState.DECIDED, course, new Decision("Rådet tilrår å ansette en vikar.", false)));
  }

  static MinutesFacts.Approval approval(String inMeeting) {
    return new MinutesFacts.Approval(
        Instant.parse("2026-03-11T08:00:00Z"),
        LocalDate.of(2026, 3, 25),
        Instant.parse("2026-03-26T23:30:00Z"),
        "Ingvild Eksempel",
        inMeeting);
  }

  private static MeetingFacts head(
      MeetingForm form, MinutesLanguage language, LocalDate sentWhenDueOnThe24th) {
    return new MeetingFacts(
        new NfpMeetingId(2),
        new AreaId(3),
        1,
        "Agder",
        form,
        MeetingStep.MINUTES,
        "2/2026",
        DAY,
        new MeetingFacts.Times(NOON, LocalTime.of(14, 0), LocalTime.of(12, 3), LocalTime.of(14, 7)),
        new MeetingFacts.Room("Prøvegata 1, Arendal", true),
        new MeetingFacts.Notice(sentWhenDueOnThe24th, LocalDate.of(2026, 2, 24)),
        language);
  }

  private static List<PersonFacts> people() {
    return List.of(
        person(1, "Marit Fiktiva", SeatFunction.LEADER, "Arendal", there(NOON, null)),
        person(
            2,
            "Torbjørn Prøvestad",
            SeatFunction.DEPUTY_LEADER,
            "Kristiansand",
            List.of(
                new Presence("", LocalTime.of(12, 20), LocalTime.of(13, 0)),
                new Presence("", LocalTime.of(13, 15), null))),
        person(
            3,
            "Solveig Oppdiktet",
            SeatFunction.MEMBER,
            "Grimstad",
            there(NOON, LocalTime.of(13, 30))),
        person(4, "Nils Fraværsen", SeatFunction.MEMBER, "Vennesla", substituted()),
        new PersonFacts(5, "Odd Skisseby", SeatFunction.MEMBER, "Risør", true, List.of(), null),
        person(6, "Ingrid Mønster", SeatFunction.MEMBER, "Lindesnes", List.of()));
  }

  private static List<Presence> there(LocalTime from, LocalTime until) {
    return List.of(new Presence("", from, until));
  }

  private static List<Presence> substituted() {
    return List.of(new Presence("Hege Eksempelmo", NOON, null));
  }

  private static PersonFacts person(
      long seat, String name, SeatFunction function, String unit, List<Presence> there) {
    return new PersonFacts(seat, name, function, unit, false, there, null);
  }

  private static PersonFacts answering(
      long seat, String name, SeatFunction function, String unit, Reply reply) {
    return new PersonFacts(seat, name, function, unit, false, List.of(), reply);
  }

  private static Reply reply(int dayOfMarch, int hour) {
    return new Reply(LocalDate.of(2026, 3, dayOfMarch), LocalTime.of(hour, 5), hour == 8, "");
  }

  private static ItemFacts noted() {
    return item(
        5,
        "Status for Agder, 2. halvår 2025",
        new Preparation(
            ItemKind.INFORMATION, "Tallene står i vedlegget.\n\nMer bakgrunn.", "", false),
        new Outcome(ItemState.NOTED, new Course(List.of(), List.of(), List.of()), null));
  }

  /** With the words that are recorded when the secretary writes none. */
  static ItemFacts notedInWords() {
    ItemFacts item = noted();
    Decision words = new Decision("Saken ble tatt til orientering.", false);
    return item(
        5, item.title(), item.preparation(), new Outcome(item.state(), item.course(), words));
  }

  private static ItemFacts decided() {
    Decision decision =
        new Decision("Rådet tilrår at teamet leier felles lokale i Arendal.", false);
    ItemFacts item =
        item(
            6,
            "Felles lokale for teamet i øst",
            new Preparation(
                ItemKind.DECISION,
                "Teamet har i dag lokaler to steder.",
                "Rådet tilrår at teamet leier felles lokale i Arendal.",
                true),
            new Outcome(ItemState.DECIDED, courseOfDecided(), decision));
    return followed(
        item,
        OPEN,
        List.of(
            new Action("Inngå leieavtale", TOR, LocalDate.of(2026, 5, 15)),
            new Action("Varsle ansatte", "", null)));
  }

  private static Course courseOfDecided() {
    Proposal amendment =
        new Proposal(2, 2, "AMENDMENT", MARIT, "Leieavtalen varer i fem år.", true);
    List<Vote> votes = List.of(new Vote(MARIT, "YES"), new Vote(TOR, "YES"), new Vote(HEGE, "YES"));
    return new Course(
        List.of(
            new Partial(
                "Solveig Oppdiktet (Grimstad)", "er styreleder i selskapet som eier lokalet.")),
        List.of(recommended("Rådet tilrår at teamet leier felles lokale i Arendal."), amendment),
        List.of(new Ballot(1, 1, new Count(5, 3, 3), false, "CARRIED", votes)));
  }

  private static ItemFacts tied() {
    List<Vote> votes =
        List.of(
            new Vote(MARIT, "YES"),
            new Vote(TOR, "NO"),
            new Vote("Solveig Oppdiktet (Grimstad)", "BLANK"));
    return item(
        7,
        "Møtedager neste år",
        new Preparation(ItemKind.DECISION, "", "", false),
        new Outcome(
            ItemState.DECIDED,
            new Course(
                List.of(),
                List.of(new Proposal(3, 1, "ALTERNATIVE", TOR, "Rådet møtes på onsdager.", false)),
                List.of(new Ballot(2, 1, new Count(6, 3, 4), true, "CARRIED", votes))),
            new Decision("Rådet møtes på onsdager.", true)));
  }

  private static ItemFacts secret() {
    Openness closed =
        new Openness(true, "offentleglova § 13, jf. forvaltningsloven § 13", "Personalsak");
    ItemFacts item =
        item(
            8,
            "Oppsigelse i " + SECRET,
            new Preparation(ItemKind.DECISION, SECRET + " beskrevet.", SECRET + " tilrådd.", false),
            new Outcome(
                ItemState.DECIDED, courseOfSecret(), new Decision(SECRET + " vedtatt.", false)));
    return followed(
        item, closed, List.of(new Action(SECRET + " følges opp", SECRET + "s fullmektig", DAY)));
  }

  private static Course courseOfSecret() {
    List<Vote> votes = List.of(new Vote(SECRET + "s velger", "YES"));
    return new Course(
        List.of(new Partial(SECRET + "s leder", SECRET + " som arbeidsgiver")),
        List.of(recommended(SECRET + " tilrådd.")),
        List.of(new Ballot(3, 1, new Count(5, 4, 3), false, "CARRIED", votes)));
  }

  private static ItemFacts carried() {
    return item(
        9,
        "Tiltak for tidligere henvisning",
        new Preparation(ItemKind.DISCUSSION, "", "", false),
        new Outcome(ItemState.CARRIED, new Course(List.of(), List.of(), List.of()), null));
  }

  private static Proposal recommended(String wording) {
    return new Proposal(1, 1, "RECOMMENDED", "", wording, false);
  }

  /** What became of an item. */
  private record Outcome(ItemState state, Course course, Decision decision) {}

  private static ItemFacts item(int number, String title, Preparation before, Outcome outcome) {
    return new ItemFacts(
        100L + number,
        2026,
        number,
        title,
        OPEN,
        true,
        before,
        outcome.state(),
        outcome.course(),
        outcome.decision(),
        List.of());
  }

  private static ItemFacts followed(ItemFacts item, Openness openness, List<Action> actions) {
    return new ItemFacts(
        item.id(),
        item.year(),
        item.number(),
        item.title(),
        openness,
        true,
        item.preparation(),
        item.state(),
        item.course(),
        item.decision(),
        actions);
  }
}
