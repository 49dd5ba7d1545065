package no.samrad.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of a text, or the beginning of a line.
 *
 * @param text of a beginning: the sign of the list, or nothing
 * @param spaced a blank stands before it; does not matter when words are compared
 */
record Token(String text, boolean spaced, boolean bold, boolean italic, boolean begins) {

  private static final Pattern WORD =
      Pattern.compile("(\\s*)([\\p{L}\\p{N}]+(?:[.,:/-][\\p{L}\\p{N}]+)*|\\S)");

  static List<Token> of(Prose prose) {
    List<Token> tokens = new ArrayList<>();
    for (Block block : prose.blocks()) {
      for (Line line : block.lines()) {
        tokens.add(new Token(block.sign(line), false, false, false, true));
        line.runs().forEach(run -> addWords(tokens, run));
      }
    }
    return tokens;
  }

  private static void addWords(List<Token> tokens, Run run) {
    Matcher words = WORD.matcher(run.text());
    boolean begins = true;
    while (words.find()) {
      boolean spaced = !words.group(1).isEmpty() || (begins && endsInBlank(tokens, run));
      tokens.add(new Token(words.group(2), spaced, run.bold(), run.italic(), false));
      begins = false;
    }
    if (run.text().endsWith(" ")) {
      tokens.add(new Token("", true, run.bold(), run.italic(), false));
    }
  }

  /** Blanks at the end of a run are tokens of their own until the next word takes them. */
  private static boolean endsInBlank(List<Token> tokens, Run run) {
    Token last = tokens.get(tokens.size() - 1);
    if (!last.begins() && last.text().isEmpty()) {
      tokens.remove(tokens.size() - 1);
      return true;
    }
    return run.text().startsWith(" ");
  }

  boolean sameAs(Token other) {
    return begins == other.begins
        && bold == other.bold
        && italic == other.italic
        && text.equals(other.text);
  }

  boolean isWord() {
    return !begins && !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }
}
