package no.samrad.intake;

import java.time.LocalDate;

/** A number or a name that a unit has for some time. Open days are null. */
final class DatedText {

  private final long id;
  private final String language;
  private final NameUse use;
  private final String text;
  private final LocalDate from;
  private final LocalDate storedTo;
  private LocalDate to;

  /** What a name is for; a number is always official. */
  enum NameUse {
    OFFICIAL,
    ALIAS,
    FORMER
  }

  private DatedText(long id, String language, NameUse use, String text, LocalDate from) {
    this(id, new Tongue(language, use), text, from, null);
  }

  /** In which language a name is, and what for. */
  record Tongue(String language, NameUse use) {}

  DatedText(long id, Tongue tongue, String text, LocalDate from, LocalDate to) {
    this.id = id;
    this.language = tongue.language();
    this.use = tongue.use();
    this.text = text;
    this.from = from;
    this.storedTo = to;
    this.to = to;
  }

  static DatedText number(String code, LocalDate from) {
    return new DatedText(0, "", NameUse.OFFICIAL, code, from);
  }

  static DatedText name(String language, NameUse use, String text, LocalDate from) {
    return new DatedText(0, language, use, text, from);
  }

  boolean holdsOn(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
  }

  boolean beginsBefore(LocalDate day) {
    return from == null || from.isBefore(day);
  }

  void end(LocalDate day) {
    to = day;
  }

  boolean isNew() {
    return id == 0;
  }

  boolean isEndedNow() {
    return id != 0 && to != null && !to.equals(storedTo);
  }

  boolean isOfficial() {
    return use == NameUse.OFFICIAL;
  }

  long id() {
    return id;
  }

  String language() {
    return language;
  }

  NameUse use() {
    return use;
  }

  String text() {
    return text;
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }
}
