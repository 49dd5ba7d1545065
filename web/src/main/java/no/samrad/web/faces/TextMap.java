package no.samrad.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * Every text without arguments, as {@code #{text['area.list.title']}} in the pages: one name for
 * the bundles of all capabilities. A resource bundle of Faces would hide the pages' own variables
 * of the same name.
 */
@Named("text")
@ApplicationScoped
public class TextMap extends AbstractMap<String, String> {

  @Inject Texts texts;

  @Override
  public String get(Object key) {
    return texts.get(key.toString());
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  /** Nobody lists them all. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
