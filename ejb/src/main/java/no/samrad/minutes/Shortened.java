package no.samrad.minutes;

/** The beginning of a long text: minutes say what a case is about, its papers say the rest. */
final class Shortened {

  private static final int LONGEST = 600;

  private Shortened() {}

  /** The first paragraph; what is still too long ends after a sentence, or else after a word. */
  static String of(String text) {
    String first = text.strip().split("\\n\\s*\\n", 2)[0].strip();
    if (first.length() <= LONGEST) {
      return first;
    }
    String part = first.substring(0, LONGEST);
    int sentence = part.lastIndexOf(". ");
    if (sentence > 0) {
      return part.substring(0, sentence + 1);
    }
    int word = part.lastIndexOf(' ');
    return (word > 0 ? part.substring(0, word) : part) + " …";
  }
}
