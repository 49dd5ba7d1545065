package no.samrad.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import java.util.Iterator;

/** Takes every exception of a page; not one of them reaches the reader as such. */
class PageExceptionHandler extends ExceptionHandlerWrapper {

  PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext context = events.next().getContext();
      FacesContext faces = context.getContext();
      if (!faces.getResponseComplete()) {
        CDI.current()
            .select(Failures.class)
            .get()
            .answer(faces, context.getException(), context.getPhaseId());
      }
      events.remove();
    }
    getWrapped().handle();
  }
}
