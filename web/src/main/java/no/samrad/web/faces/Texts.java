package no.samrad.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samrad.shared.BusinessRule;

/**
 * Texts for Java and, as {@code texts}, for the pages: of keys with arguments, of enum constants,
 * of rules. A key {@code area.rule.X} is looked for in the bundle of its capability, where it has
 * one, and then in the common bundle.
 */
@Named("texts")
@ApplicationScoped
public class Texts {

  static final String COMMON = "no.samrad.web.messages";
  private static final String PACKAGE = "no.samrad.web.";
  private static final ResourceBundle.Control ONLY_THIS_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Map<Locale, Map<String, String>> FOUND = new ConcurrentHashMap<>();

  /** In the language of the page. */
  public String get(String key, Object... arguments) {
    return get(language(), key, arguments);
  }

  /** For pages, which cannot pass a list of unknown length. */
  public String with(String key, Object argument) {
    return get(key, argument);
  }

  public String with(String key, Object first, Object second) {
    return get(key, first, second);
  }

  public String with(String key, Object first, Object second, Object third) {
    return get(key, first, second, third);
  }

  /** The word for a constant, under {@code <capability>.<Enum>.<CONSTANT>}. */
  public String of(Enum<?> constant) {
    return constant == null ? "" : get(key(constant));
  }

  public String rule(BusinessRule rule, List<Object> details) {
    return get(rule.messageKey(), details.toArray());
  }

  public String role(String role) {
    return get("role." + role);
  }

  public String roles(Collection<String> roles) {
    return roles.stream().map(this::role).sorted().collect(Collectors.joining(", "));
  }

  /** The name of a place in the main menu. */
  public String place(String key) {
    return get("nav." + key);
  }

  /** What a place in the main menu is for. */
  public String placeNote(String key) {
    return get("place." + key);
  }

  /** From the bundle of the pages about Samråd, whose keys do not begin with its name. */
  public String about(String key, Object... arguments) {
    return format(language(), lookUp(PACKAGE + "about", language(), key).orElseThrow(), arguments);
  }

  public static String key(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String capability = type.getPackageName().replaceFirst(".*\\.", "");
    return capability + "." + type.getSimpleName() + "." + constant.name();
  }

  public static String get(Locale language, String key, Object... arguments) {
    return format(language, find(language, key), arguments);
  }

  private static String format(Locale language, String text, Object... arguments) {
    if (arguments.length == 0) {
      return text;
    }
    Object[] shown = Arrays.stream(arguments).map(argument -> shown(language, argument)).toArray();
    return new MessageFormat(text, language).format(shown);
  }

  /** Remembered: a key that is not in its capability's bundle costs an exception to find out. */
  private static String find(Locale language, String key) {
    return FOUND
        .computeIfAbsent(language, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(key, any -> search(language, key));
  }

  private static String search(Locale language, String key) {
    int dot = key.indexOf('.');
    return Optional.of(dot)
        .filter(at -> at > 0)
        .flatMap(at -> lookUp(PACKAGE + key.substring(0, at), language, key))
        .or(() -> lookUp(COMMON, language, key))
        .orElseThrow(() -> new MissingResourceException("No text for " + key, COMMON, key));
  }

  private static Optional<String> lookUp(String bundle, Locale language, String key) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(bundle, language, loader(), ONLY_THIS_LANGUAGE).getString(key));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static ClassLoader loader() {
    return Texts.class.getClassLoader();
  }

  private static Object shown(Locale language, Object argument) {
    if (argument instanceof LocalDate day) {
      return Days.format(day);
    }
    if (argument instanceof LocalTime time) {
      return Times.format(time);
    }
    if (argument instanceof Enum<?> constant) {
      return get(language, key(constant));
    }
    if (argument instanceof Collection<?> several) {
      return several.stream()
          .map(each -> shown(language, each).toString())
          .collect(Collectors.joining(", "));
    }
    return argument == null ? "" : argument;
  }

  /** The language of the page, also before there is a page. */
  public static Locale language() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces == null) {
      return Languages.BOKMAAL;
    }
    return faces.getViewRoot() == null
        ? faces.getApplication().getViewHandler().calculateLocale(faces)
        : faces.getViewRoot().getLocale();
  }
}
