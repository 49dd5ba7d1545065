package no.samrad.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of every kind. */
final class ManuscriptFixture {

  static final String SAMI = "ÁČĐŊŠŦŽ áčđŋšŧž ïÏ öÖ ÆØÅ æøå";

  private ManuscriptFixture() {}

  static Manuscript of(ManuscriptLanguage language, Block... blocks) {
    return new Manuscript(
        "Avtale om vertskommunesamarbeid",
        language,
        new Imprint(
            "Versjon 2", "Samråd", "Agder: avtale om vertskommune", "Versjon 2, SHA-256 9f86"),
        List.of(blocks));
  }

  static Manuscript everything(ManuscriptLanguage language) {
    return of(language, Stream.concat(text(), lists()).toArray(Block[]::new));
  }

  private static Stream<Block> text() {
    List<Run> styles =
        List.of(
            Run.plain("Mellom "),
            Run.bold("Kristiansand"),
            Run.plain(", "),
            Run.italic("Vennesla"),
            Run.plain(" og "),
            Run.open("[parties.list]"),
            Run.plain("."));
    List<Run> draft = List.of(Run.bold("Utkast."), Run.plain(" Gjelder ikke ennå."));
    return Stream.of(
        new Block.Callout(Block.Callout.Tone.WARNING, draft),
        new Block.Heading(1, "1. Parter"),
        new Block.Paragraph(styles),
        items(false, "Birkenes", "Iveland"),
        new Block.Heading(2, "1.1 Vertskommune"),
        items(true, "Første", "Andre"),
        items(true, "Begynner på nytt"));
  }

  private static Stream<Block> lists() {
    List<Run> meaning = List.of(Run.plain("Den som utfører oppgaven."));
    return Stream.of(
        table(3),
        new Block.Definitions(List.of(new Block.Definition("Vertskommune", meaning))),
        new Block.Callout(Block.Callout.Tone.NOTE, List.of(Run.plain(SAMI))),
        new Block.PageBreak(),
        new Block.Heading(1, "2. Underskrifter"),
        new Block.Signatures(
            List.of(
                new Block.Signature("For Kristiansand kommune", "Ordfører"),
                new Block.Signature("For Vennesla kommune", ""))));
  }

  private static Block items(boolean numbered, String... texts) {
    return new Block.Items(
        numbered, Arrays.stream(texts).map(each -> List.of(Run.plain(each))).toList());
  }

  static Block table(int rows) {
    List<List<List<Run>>> body = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      body.add(
          List.of(
              List.of(Run.plain("Kommune " + row)),
              List.of(Run.plain("Vedtatt " + row)),
              List.of()));
    }
    return new Block.Table("Partene", List.of("Kommune", "Vedtak", "Merknad"), body);
  }

  static Manuscript pages(int paragraphs) {
    Block[] blocks =
        IntStream.range(0, paragraphs)
            .mapToObj(
                number ->
                    Block.Paragraph.of(
                        (number + " ord som fyller en linje og bryter den. ").repeat(12)))
            .toArray(Block[]::new);
    return of(ManuscriptLanguage.NB, blocks);
  }

  static Manuscript hostile() {
    return of(
        ManuscriptLanguage.NN,
        new Block.Heading(1, "<script>alert(1)</script> & {title}"),
        Block.Paragraph.of(
            "Emoji 😀, hebraisk שלום, snudd \u202Eabc, null \u0000, myk bin\u00ADde"),
        Block.Paragraph.of("Donaudampfschiff".repeat(40)),
        new Block.Table(
            "",
            List.of("A", "B"),
            List.of(
                List.of(
                    List.of(Run.plain("x".repeat(400))),
                    List.of(Run.plain("lang celle ".repeat(900)))))));
  }

  static Manuscript empty() {
    return of(
        ManuscriptLanguage.NB,
        Block.Paragraph.of(""),
        new Block.Paragraph(List.of()),
        new Block.Items(true, List.of()),
        new Block.Items(false, List.of(List.of())),
        new Block.Table("", List.of("Tom"), List.of()),
        new Block.Definitions(List.of()),
        new Block.Signatures(List.of()),
        new Block.PageBreak());
  }

  /** By name, so that a failure says which. */
  static Map<String, Manuscript> kinds() {
    Map<String, Manuscript> kinds = new TreeMap<>();
    Arrays.stream(ManuscriptLanguage.values())
        .forEach(each -> kinds.put("everything in " + each, everything(each)));
    kinds.put("a table over pages", of(ManuscriptLanguage.NB, table(150)));
    kinds.put("80 pages", pages(1180 / 2));
    kinds.put("hostile", hostile());
    kinds.put("empty parts", empty());
    kinds.put("nothing but a title", of(ManuscriptLanguage.NB));
    return kinds;
  }
}
