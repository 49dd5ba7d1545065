package no.samrad.web.route;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;

/** Sends the clean addresses to the servlet of the pages. */
@WebListener
public class PageMappings implements ServletContextListener {

  static final String SERVLET = "faces";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletRegistration faces = event.getServletContext().getServletRegistration(SERVLET);
    Routes.get().servletMappings().forEach(faces::addMapping);
  }
}
