package no.samrad.micro;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Prepares the container of the *IT tests; found through META-INF/services. */
public final class ContainerExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(ContainerSetup.class);
  }
}
