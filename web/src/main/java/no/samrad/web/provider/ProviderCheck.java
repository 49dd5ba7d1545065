package no.samrad.web.provider;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;

/** Whoever sets up a provider learns at the start, and not from users, that it is not in use. */
@WebListener
public class ProviderCheck implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(ProviderCheck.class.getName());

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ProviderSettings.faults()
        .forEach(
            fault ->
                LOG.severe(
                    () -> "Work accounts are not in use, passwords of Samråd are: " + fault));
  }
}
