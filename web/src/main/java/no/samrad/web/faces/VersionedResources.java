package no.samrad.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samrad.shared.Sha256;

/**
 * Puts a version made of the content into the address of our own style sheets, scripts and fonts,
 * so that browsers may keep them for good and still see a new release at once.
 */
public class VersionedResources extends ResourceHandlerWrapper {

  private static final String LIBRARY = "samrad";
  private static final int LENGTH = 12;

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library), library);
  }

  @Override
  public Resource createResource(String name, String library, String type) {
    return versioned(super.createResource(name, library, type), library);
  }

  private Resource versioned(Resource resource, String library) {
    return resource == null || !LIBRARY.equals(library) ? resource : new Versioned(resource);
  }

  private final class Versioned extends ResourceWrapper {

    Versioned(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String version = versions.computeIfAbsent(getResourceName(), name -> digest(getWrapped()));
      String path = super.getRequestPath();
      return path + (path.contains("?") ? "&" : "?") + "v=" + version;
    }
  }

  private static String digest(Resource resource) {
    try (InputStream content = resource.getInputStream()) {
      return Sha256.of(content.readAllBytes()).substring(0, LENGTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
