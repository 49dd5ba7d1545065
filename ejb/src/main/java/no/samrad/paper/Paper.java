package no.samrad.paper;

import no.samrad.typeset.Manuscript;

/**
 * A document to be set.
 *
 * @param name of its file, without the ending: letters, digits, spaces and hyphens
 */
public record Paper(String name, Manuscript manuscript) {

  private static final int LONGEST_NAME = 120;

  /** A name every file system takes. */
  public Paper {
    name = name.replaceAll("[^\\p{L}\\p{N} -]+", " ").strip().replaceAll(" +", " ");
    name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
  }
}
