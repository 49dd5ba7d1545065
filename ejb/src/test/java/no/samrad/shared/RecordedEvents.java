package no.samrad.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Keeps the events a use case fires, so that a test can look at them. */
public final class RecordedEvents implements Event<DomainEvent> {

  private final List<DomainEvent> fired = new ArrayList<>();
  private final Consumer<DomainEvent> listener;

  public RecordedEvents() {
    this(event -> {});
  }

  /** Somebody hears of each at once, as an observer does. */
  public RecordedEvents(Consumer<DomainEvent> listener) {
    this.listener = listener;
  }

  public List<DomainEvent> fired() {
    return List.copyOf(fired);
  }

  @Override
  public void fire(DomainEvent event) {
    fired.add(event);
    listener.accept(event);
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<DomainEvent> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DomainEvent> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DomainEvent> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
