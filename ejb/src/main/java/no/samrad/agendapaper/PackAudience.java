package no.samrad.agendapaper;

/** For whom the papers of a meeting are bound. */
public enum PackAudience {
  /** Members of the council and those who keep its agenda: closed items too. */
  MEMBERS,
  /** Everybody else: of closed items their public title and the ground, nothing more. */
  PUBLIC
}
