package no.samrad.web.api;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the API. Days and numbers stand in them as the API itself takes them. */
final class ApiTexts {

  private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ApiTexts() {}

  static String get(Locale language, String key, Object... arguments) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "no.samrad.web.api", language, ApiTexts.class.getClassLoader(), ONLY_THIS_LANGUAGE);
    Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(texts.getString(key), language).format(plain);
  }
}
