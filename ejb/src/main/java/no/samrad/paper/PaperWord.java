package no.samrad.paper;

import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyRole;
import no.samrad.wording.DocumentLanguage;

/** The words of our own in papers, in both written languages. */
enum PaperWord {
  AGREEMENT("Avtalen", "Avtalen"),
  ATTACHMENT("Vedlegg", "Vedlegg"),
  CASE_NUMBER("Saksnummer", "Saksnummer"),
  CASE_PAPER("Saksframlegg", "Saksframlegg"),
  DEADLINE("frist for sakspapirer", "frist for sakspapir"),
  DISCARDED("Utkastet er forkastet.", "Utkastet er forkasta."),
  DRAFT(
      "Utkast. Teksten er ikke sendt til vedtak og kan bli endret.",
      "Utkast. Teksten er ikkje send til vedtak og kan bli endra."),
  DRAFT_SHORT("utkast", "utkast"),
  FILE("Fil", "Fil"),
  MEETING("Møte", "Møte"),
  MUNICIPALITY("Kommune", "Kommune"),
  NOT_VERIFIED("Ikke bekreftet mot lovteksten.", "Ikkje stadfesta mot lovteksten."),
  NUMBER("Nummer", "Nummer"),
  ORGAN("Organ", "Organ"),
  OWN_CONTENT(
      "Kommunen svarer for innholdet i sitt eget saksframlegg.",
      "Kommunen svarer for innhaldet i sitt eige saksframlegg."),
  PARTIES("Parter", "Partar"),
  PARTY("Part", "Part"),
  ROLE("Rolle", "Rolle"),
  SIGNATURES("Underskrifter", "Underskrifter"),
  SUPERSEDED(
      "Versjonen er erstattet av en nyere som er sendt partene.",
      "Versjonen er erstatta av ein nyare som er send partane."),
  TO_FILL("(fylles ut av kommunen)", "(blir fylt ut av kommunen)"),
  VERSION("versjon", "versjon"),
  COUNT_OF("av", "av"),
  ITEMS_FULFILLED("krav oppfylt", "krav oppfylte"),
  ITEMS_PARTLY("delvis", "delvis"),
  ITEMS_MISSING("mangler", "manglar"),
  ITEMS_NOT_APPLICABLE("gjelder ikke", "gjeld ikkje"),
  NOT_CHECKED("ingen kontroll gjelder avtalen", "ingen kontroll gjeld avtalen"),

  ROLE_HOST("Vertskommune", "Vertskommune"),
  ROLE_PARTICIPANT("Deltakerkommune", "Deltakarkommune"),
  ROLE_NATIONAL_OFFICE("Nasjonalt kontor", "Nasjonalt kontor"),
  ROLE_LOCAL_AUTHORITY("Lokal myndighet", "Lokal styresmakt"),
  ROLE_CONTROLLER("Behandlingsansvarlig", "Behandlingsansvarleg"),
  ROLE_PROCESSOR("Databehandler", "Databehandlar"),
  ROLE_SPECIALIST("Spesialisttjeneste", "Spesialistteneste"),
  ROLE_DELEGATOR("Den som delegerer", "Den som delegerer"),
  ROLE_RECIPIENT("Den som får myndighet", "Den som får myndigheit"),
  ROLE_RESEARCHER("Forskningsinstitusjon", "Forskingsinstitusjon"),

  BODY_MUNICIPAL_COUNCIL("Kommunestyret", "Kommunestyret"),
  BODY_EXECUTIVE_COMMITTEE("Formannskapet", "Formannskapet"),
  BODY_CITY_GOVERNMENT("Byrådet", "Byrådet"),
  BODY_COMMITTEE("Utvalget", "Utvalet"),
  BODY_DISTRICT_COMMITTEE("Bydelsutvalget", "Bydelsutvalet"),
  BODY_ADMINISTRATION("Kommunedirektøren", "Kommunedirektøren"),
  BODY_BOARD("Styret", "Styret");

  private final String nb;
  private final String nn;

  PaperWord(String nb, String nn) {
    this.nb = nb;
    this.nn = nn;
  }

  static PaperWord of(PartyRole role) {
    return valueOf("ROLE_" + role);
  }

  static PaperWord of(DecidingBody body) {
    return valueOf("BODY_" + body);
  }

  String in(DocumentLanguage language) {
    return new Both(nb, nn).in(language);
  }
}
