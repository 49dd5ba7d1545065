package no.samrad.minutes;

import java.util.Locale;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemState;
import no.samrad.council.SeatFunction;

/** What minutes say of their own, in both written languages. */
enum MinutesWord {
  TITLE_MEETING("Protokoll fra møte %s", "Protokoll frå møte %s"),
  TITLE_WRITTEN("Protokoll fra skriftlig behandling %s", "Protokoll frå skriftleg behandling %s"),
  COUNCIL("NFP-rådet for %s", "NFP-rådet for %s"),
  DRAFT(
      "Utkast. Protokollen er ikke godkjent og kan bli endret.",
      "Utkast. Protokollen er ikkje godkjend og kan bli endra."),
  DRAFT_SHORT("utkast", "utkast"),
  PUBLIC(
      "Offentlig versjon. Saker som er unntatt offentlighet, står bare med offentlig tittel og grunnlag.",
      "Offentleg versjon. Saker som er unnatekne offentlegheit, står berre med offentleg tittel og grunnlag."),
  PUBLIC_SHORT("offentlig versjon", "offentleg versjon"),

  MEETING("Møtet", "Møtet"),
  WRITTEN("Behandlingen", "Behandlinga"),
  LABEL_COUNCIL("Råd", "Råd"),
  LABEL_DAY("Dag", "Dag"),
  LABEL_TIME("Tid", "Tid"),
  LABEL_PLACE("Sted", "Stad"),
  LABEL_NOTICE("Innkalling", "Innkalling"),
  LABEL_SENT("Utsending", "Utsending"),
  LABEL_DEADLINE("Svarfrist", "Svarfrist"),
  LABEL_SECRETARY("Sekretær", "Sekretær"),
  NO_SECRETARY("Ikke utpekt", "Ikkje peika ut"),
  TIME("Satt kl. %s, hevet kl. %s", "Sett kl. %s, heva kl. %s"),
  DEADLINE("%s kl. %s", "%s kl. %s"),
  VIDEO_TOO("%s, og på video", "%s, og på video"),
  VIDEO("På video", "På video"),
  NOTICE_IN_TIME("Sendt %s", "Send %s"),
  NOTICE_LATE(
      "Sendt %s, for sent. Etter reglene skulle den vært sendt senest %s.",
      "Send %s, for seint. Etter reglane skulle ho vore send seinast %s."),

  PRESENT("Til stede", "Til stades"),
  ANSWERED("Svar", "Svar"),
  NAME("Navn", "Namn"),
  FUNCTION("Funksjon", "Funksjon"),
  UNIT("Representerer", "Representerer"),
  WHEN_PRESENT("Til stede", "Til stades"),
  WHEN_ANSWERED("Svarte", "Svarte"),
  FUNCTION_LEADER("Leder", "Leiar"),
  FUNCTION_DEPUTY_LEADER("Nestleder", "Nestleiar"),
  FUNCTION_MEMBER("Medlem", "Medlem"),
  FUNCTION_SUBSTITUTE("Vara", "Vara"),
  FUNCTION_SECRETARY("Sekretær", "Sekretær"),
  SUBSTITUTE_FOR("Vara for %s", "Vara for %s"),
  WHOLE("Hele møtet", "Heile møtet"),
  FROM("Fra kl. %s", "Frå kl. %s"),
  UNTIL("Til kl. %s", "Til kl. %s"),
  BETWEEN("Kl. %s–%s", "Kl. %s–%s"),
  ABSENT("Ikke til stede", "Ikkje til stades"),
  NOT_ANSWERED("Har ikke svart", "Har ikkje svart"),
  WANTED_MEETING("%s, ønsket saken i et møte", "%s, ønskte saka i eit møte"),
  REPORTED("%s, meldt forfall", "%s, meldt forfall"),
  REPRESENTED(
      "%d av %d medlemmer med stemmerett var representert.",
      "%d av %d medlemer med røysterett var representerte."),
  REPLIES("%d av %d medlemmer med stemmerett svarte.", "%d av %d medlemer med røysterett svarte."),
  NOBODY("Det er ikke registrert at noen møtte.", "Det er ikkje registrert at nokon møtte."),
  NO_REPLY("Ingen svarte.", "Ingen svarte."),
  INTRODUCTION("Innledning", "Innleiing"),

  ITEMS("Saker", "Saker"),
  NO_ITEMS("Sakslisten var tom.", "Sakslista var tom."),
  ITEM("PS %d/%d %s", "PS %d/%d %s"),
  KIND_DECISION("Vedtakssak", "Vedtakssak"),
  KIND_INFORMATION("Orienteringssak", "Orienteringssak"),
  KIND_DISCUSSION("Drøftingssak", "Drøftingssak"),
  ADDED_LATE(
      "%s. Saken ble satt opp etter at innkallingen var sendt.",
      "%s. Saka vart sett opp etter at innkallinga var send."),
  CLOSED(
      "Saken er unntatt offentlighet. Grunnlag: %s.",
      "Saka er unnateken offentlegheit. Grunnlag: %s."),
  RECOMMENDATION("Innstilling", "Innstilling"),
  PARTIAL(
      "%s var inhabil og deltok ikke i behandlingen av saken. Grunn: %s.",
      "%s var inhabil og deltok ikkje i behandlinga av saka. Grunn: %s."),
  PROPOSAL("Forslag %d, %s", "Forslag %d, %s"),
  PROPOSAL_FROM("Forslag %d, %s fra %s", "Forslag %d, %s frå %s"),
  PROPOSAL_RECOMMENDED("innstillingen", "innstillinga"),
  PROPOSAL_ALTERNATIVE("alternativt forslag", "alternativt forslag"),
  PROPOSAL_AMENDMENT("endringsforslag", "endringsforslag"),
  WITHDRAWN("%s, trukket", "%s, trekt"),

  BALLOT("Avstemning over forslag %d", "Avrøysting over forslag %d"),
  QUORUM(
      "Rådet var vedtaksført: %d av %d stemmeberettigede var til stede, og minst %d måtte være det.",
      "Rådet var vedtaksført: %d av %d røysteføre var til stades, og minst %d måtte vere det."),
  NO_QUORUM(
      "Rådet var ikke vedtaksført: %d av %d stemmeberettigede var til stede, og minst %d måtte vært det.",
      "Rådet var ikkje vedtaksført: %d av %d røysteføre var til stades, og minst %d måtte ha vore det."),
  QUORUM_WRITTEN(
      "Rådet var vedtaksført: %d av %d stemmeberettigede svarte, og minst %d måtte gjøre det.",
      "Rådet var vedtaksført: %d av %d røysteføre svarte, og minst %d måtte gjere det."),
  NO_QUORUM_WRITTEN(
      "Rådet var ikke vedtaksført: %d av %d stemmeberettigede svarte, og minst %d måtte gjort det.",
      "Rådet var ikkje vedtaksført: %d av %d røysteføre svarte, og minst %d måtte ha gjort det."),
  NO_DEMAND(
      "%d av %d stemmeberettigede var til stede. Reglene krever ikke et bestemt antall.",
      "%d av %d røysteføre var til stades. Reglane krev ikkje eit visst tal."),
  NO_DEMAND_WRITTEN(
      "%d av %d stemmeberettigede svarte. Reglene krever ikke et bestemt antall.",
      "%d av %d røysteføre svarte. Reglane krev ikkje eit visst tal."),
  VOTE("Stemme", "Røyst"),
  COUNT("Antall", "Tal"),
  WHO("Hvem", "Kven"),
  VOTE_YES("Ja", "Ja"),
  VOTE_NO("Nei", "Nei"),
  VOTE_BLANK("Blankt", "Blankt"),
  NONE("Ingen", "Ingen"),
  UNANIMOUS("Forslaget ble enstemmig vedtatt.", "Forslaget vart samrøystes vedteke."),
  UNANIMOUSLY_REJECTED("Ingen stemte for forslaget.", "Ingen røysta for forslaget."),
  OUTCOME_CARRIED(
      "Forslaget ble vedtatt med %d for og %d imot.",
      "Forslaget vart vedteke med %d for og %d imot."),
  OUTCOME_REJECTED(
      "Forslaget falt med %d for og %d imot.", "Forslaget fall med %d for og %d imot."),
  BLANKS("%d stemte blankt.", "%d røysta blankt."),
  CASTING_VOTE(
      "Det var like mange stemmer for og imot, og lederens stemme avgjorde.",
      "Det var like mange røyster for og imot, og røysta til leiaren avgjorde."),
  NOT_CLOSED("Avstemningen ble ikke avsluttet.", "Avrøystinga vart ikkje avslutta."),

  DECISION("Vedtak", "Vedtak"),
  CONCLUSION("Konklusjon", "Konklusjon"),
  WITHOUT_QUORUM(
      "Vedtaket er gjort selv om rådet ikke var vedtaksført.",
      "Vedtaket er gjort sjølv om rådet ikkje var vedtaksført."),
  STATE_DECIDED("Saken ble avgjort.", "Saka vart avgjord."),
  STATE_NOTED("Saken ble tatt til orientering.", "Saka vart teken til orientering."),
  STATE_NOTED_DISCUSSION("Saken ble drøftet.", "Saka vart drøfta."),
  STATE_CARRIED(
      "Saken ble ikke avgjort og tas opp igjen i et senere møte.",
      "Saka vart ikkje avgjord og blir teken opp att i eit seinare møte."),
  STATE_OPEN("Saken ble ikke behandlet.", "Saka vart ikkje behandla."),
  ACTIONS("Oppfølging", "Oppfølging"),
  WHAT("Hva", "Kva"),
  DUE("Frist", "Frist"),
  NOT_AGREED("Ikke avtalt", "Ikkje avtalt"),

  FIGURES("Tallgrunnlag", "Talgrunnlag"),
  SNAPSHOT(
      "Tallene rådet fikk med innkallingen, gjelder per %s. De er lagret som øyeblikksbilde %d med SHA-256 %s.",
      "Tala rådet fekk med innkallinga, gjeld per %s. Dei er lagra som augneblinksbilete %d med SHA-256 %s."),
  FIGURE("Opplysning", "Opplysning"),
  VALUE("Verdi", "Verdi"),
  APPROVAL("Godkjenning", "Godkjenning"),
  CIRCULATED(
      "Protokollen ble sendt medlemmene %s med frist %s for merknader.",
      "Protokollen vart send medlemene %s med frist %s for merknader."),
  APPROVED("Godkjent %s av %s.", "Godkjend %s av %s."),
  APPROVED_IN(
      "Godkjent av rådet i møte %s. Registrert %s av %s.",
      "Godkjend av rådet i møte %s. Registrert %s av %s.");

  private final String nb;
  private final String nn;

  MinutesWord(String nb, String nn) {
    this.nb = nb;
    this.nn = nn;
  }

  static MinutesWord of(SeatFunction function) {
    return valueOf("FUNCTION_" + function);
  }

  static MinutesWord of(ItemKind kind) {
    return valueOf("KIND_" + kind);
  }

  static MinutesWord of(ItemState state) {
    return valueOf("STATE_" + state);
  }

  String in(MinutesLanguage language, Object... values) {
    String said = language == MinutesLanguage.NN ? nn : nb;
    return values.length == 0 ? said : String.format(Locale.ROOT, said, values);
  }
}
