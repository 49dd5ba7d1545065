package no.samrad.agendapaper;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import no.samrad.document.DocumentId;
import no.samrad.shared.Sha256;
import no.samrad.typeset.Chapter;
import no.samrad.typeset.Enclosure;
import no.samrad.typeset.Enclosure.Content;
import no.samrad.typeset.Manuscript;

/** What is in a pack: the first pages, and a chapter for each item. */
record PackContent(PackAudience audience, PackHeading heading, List<PackItem> items) {

  /** Goes up when the same facts are set in another way. */
  private static final String HOW = "1";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  Manuscript front() {
    return new FrontSetting(this).manuscript();
  }

  /**
   * @param files opens a stored file
   */
  List<Chapter> chapters(Function<DocumentId, Content> files) {
    return items.stream()
        .map(
            each ->
                new Chapter(
                    new ItemSetting(each, heading.language()).blocks(), enclosures(each, files)))
        .toList();
  }

  private static List<Enclosure> enclosures(PackItem item, Function<DocumentId, Content> files) {
    return item.papers().stream()
        .filter(PackContent::isEnclosed)
        .map(each -> new Enclosure(each.title(), kind(each), files.apply(each.document())))
        .toList();
  }

  /** It can be shown on pages; others lie beside the pack. */
  static boolean isEnclosed(PaperRow paper) {
    return !paper.linked()
        && switch (paper.kind()) {
          case PDF, PNG, JPEG, TEXT -> true;
          case DOCX, XLSX, ODT, EMAIL -> false;
        };
  }

  private static Enclosure.Kind kind(PaperRow paper) {
    return switch (paper.kind()) {
      case PDF -> Enclosure.Kind.PDF;
      case PNG, JPEG -> Enclosure.Kind.PICTURE;
      default -> Enclosure.Kind.TEXT;
    };
  }

  int files() {
    return (int)
        items.stream()
            .flatMap(each -> each.papers().stream())
            .filter(PackContent::isEnclosed)
            .count();
  }

  /** At least one: the first pages. */
  int pieces() {
    return Math.max(1, items.size() + files());
  }

  /** Of everything that can be seen in it, and nothing else. */
  String fingerprint() {
    StringBuilder all = new StringBuilder(HOW).append(audience).append(front());
    for (PackItem each : items) {
      all.append(new ItemSetting(each, heading.language()).blocks());
      each.papers().forEach(paper -> all.append(paper.title()).append(paper.sha256()));
    }
    return Sha256.of(all.toString());
  }

  String fileName() {
    PackWord word = audience == PackAudience.PUBLIC ? PackWord.FILE_PUBLIC : PackWord.FILE;
    return word.in(heading.language(), heading.area(), DAY.format(heading.day())) + ".pdf";
  }
}
