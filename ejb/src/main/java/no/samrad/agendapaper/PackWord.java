package no.samrad.agendapaper;

import no.samrad.agenda.ItemKind;

/** The words of our own in packs, in both written languages. */
enum PackWord {
  TITLE("Møte i NFP-rådet i %s", "Møte i NFP-rådet i %s"),
  TITLE_NUMBERED("Møte %s i NFP-rådet i %s", "Møte %s i NFP-rådet i %s"),
  FILE("Sakspapirer %s %s", "Sakspapir %s %s"),
  FILE_PUBLIC("Sakspapirer %s %s offentlig", "Sakspapir %s %s offentleg"),
  DRAFT(
      "Utkast. Møtet er ikke kalt inn, og sakslisten kan bli endret.",
      "Utkast. Møtet er ikkje kalla inn, og saklista kan bli endra."),
  HOLDS_CLOSED(
      "Inneholder saker som behandles for lukkede dører. Ikke del det videre.",
      "Inneheld saker som blir behandla for lukka dører. Ikkje del det vidare."),
  WHEN("Tid", "Tid"),
  WHERE("Sted", "Stad"),
  VIDEO("Videomøte", "Videomøte"),
  AT("kl.", "kl."),
  AGENDA("Saksliste", "Sakliste"),
  NO_ITEMS("Det er ingen saker på sakslisten.", "Det er ingen saker på saklista."),
  NUMBER("Sak", "Sak"),
  NAME("Gjelder", "Gjeld"),
  KIND("Type", "Type"),
  TIME("Kl.", "Kl."),
  MINUTES("minutter", "minutt"),
  CLOSED(
      "Saken behandles for lukkede dører. Hjemmel: %s",
      "Saka blir behandla for lukka dører. Heimel: %s"),
  CLOSED_SHORT("lukket", "lukka"),
  LATE("Satt på sakslisten etter innkallingen.", "Sett på saklista etter innkallinga."),
  GOES_ON("Fortsetter fra %s.", "Held fram frå %s."),
  DESCRIPTION("Om saken", "Om saka"),
  PROPOSAL("Innstilling", "Innstilling"),
  PAPERS("Vedlegg", "Vedlegg"),
  LATE_PAPER("ettersendt", "ettersend"),
  ENCLOSED("følger her", "følgjer her"),
  APART("egen fil i Samråd", "eiga fil i Samråd"),
  PAGE("side i Samråd", "side i Samråd"),

  KIND_DECISION("Vedtakssak", "Vedtakssak"),
  KIND_INFORMATION("Orientering", "Orientering"),
  KIND_DISCUSSION("Drøfting", "Drøfting");

  private final String nb;
  private final String nn;

  PackWord(String nb, String nn) {
    this.nb = nb;
    this.nn = nn;
  }

  static PackWord of(ItemKind kind) {
    return valueOf("KIND_" + kind);
  }

  String in(String language, Object... details) {
    String words = language.equals("nn") ? nn : nb;
    return details.length == 0 ? words : words.formatted(details);
  }
}
