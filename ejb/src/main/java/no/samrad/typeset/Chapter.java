package no.samrad.typeset;

import java.util.List;

/** A part of a bound document: what is written, and what is enclosed right behind it. */
public record Chapter(List<Block> blocks, List<Enclosure> enclosures) {

  /** Keeps copies. */
  public Chapter {
    blocks = List.copyOf(blocks);
    enclosures = List.copyOf(enclosures);
  }
}
