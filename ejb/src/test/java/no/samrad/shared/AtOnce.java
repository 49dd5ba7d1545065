package no.samrad.shared;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two who do something at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** How it went for the one and for the other. */
  public static List<String> run(Callable<String> one, Callable<String> other) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<String> first = threads.submit(behind(barrier, one));
      Future<String> second = threads.submit(behind(barrier, other));
      return List.of(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<String> behind(CyclicBarrier barrier, Callable<String> work) {
    return () -> {
      barrier.await(30, TimeUnit.SECONDS);
      return work.call();
    };
  }
}
