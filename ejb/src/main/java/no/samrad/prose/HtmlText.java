package no.samrad.prose;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a web page as text of this format. Only tags of layout are known, and only where
 * one of them is closed somewhere; every other tag stays the text it is.
 *
 * @param tags how many were turned into marks
 */
record HtmlText(String text, int tags) {

  private static final String KNOWN =
      "p|div|br|span|b|strong|i|em|u|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]";

  private static final Pattern CLOSED = Pattern.compile("(?i)</(?:" + KNOWN + ")\\s*>");
  private static final Pattern TAG =
      Pattern.compile("(?i)\\s*<(/?)(" + KNOWN + ")(?:\\s[^<>]*)?/?>");
  private static final Pattern ENTITY = Pattern.compile("&(nbsp|amp|lt|gt|quot|#39|shy);");

  private static final Map<String, String> ENTITIES =
      Map.of(
          "nbsp", "\u00a0", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'", "shy",
          "\u00ad");

  static HtmlText of(String text) {
    if (!CLOSED.matcher(text).find()) {
      return new HtmlText(text, 0);
    }
    Matcher tags = TAG.matcher(text);
    int count = (int) tags.results().count();
    String marked = new Reader().read(tags);
    String decoded =
        ENTITY
            .matcher(marked)
            .replaceAll(found -> Matcher.quoteReplacement(ENTITIES.get(found.group(1))));
    return new HtmlText(decoded.replaceAll("\n[ ]*\n(?:[ ]*\n)+", "\n\n"), count);
  }

  /** Numbers the items of ordered lists. */
  private static final class Reader {

    private int number = -1;

    String read(Matcher tags) {
      return tags.replaceAll(found -> Matcher.quoteReplacement(mark(found)));
    }

    private String mark(MatchResult tag) {
      boolean closes = !tag.group(1).isEmpty();
      String blank = tag.group().startsWith("<") ? "" : " ";
      return switch (tag.group(2).toLowerCase(Locale.ROOT)) {
        case "br" -> "\n";
        case "b", "strong" -> closes ? "**" + blank : blank + "**";
        case "i", "em" -> closes ? "*" + blank : blank + "*";
        case "ol", "ul" -> list(tag, closes);
        case "li" -> closes ? "" : item();
        case "tr" -> closes ? "" : "\n";
        case "td", "th" -> closes ? "\t" : "";
        case "span", "u" -> blank;
        default -> "\n\n";
      };
    }

    private String list(MatchResult tag, boolean closes) {
      boolean ordered = tag.group(2).toLowerCase(Locale.ROOT).startsWith("o");
      number = ordered && !closes ? 0 : -1;
      return "\n\n";
    }

    private String item() {
      number = number < 0 ? number : number + 1;
      return number < 0 ? "\n- " : "\n" + number + ". ";
    }
  }
}
