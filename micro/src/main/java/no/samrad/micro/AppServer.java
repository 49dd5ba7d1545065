package no.samrad.micro;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Payara Micro in this process, with the application on it. */
final class AppServer {

  static final String CONTEXT = "samrad";

  private static final String STOPPER = "Payara Micro Shutdown Hook";
  private static final int STOP_TIMEOUT = 60_000;
  private static final int TRIES = 20;
  private static final int PAUSE = 20;
  private static final int READ_TIMEOUT = 120_000;
  private static final int PORTS_TO_TRY = 100;

  private final ServerHome home;
  private final Path log;
  private final int port;
  private PayaraMicroRuntime runtime;

  AppServer(ServerHome home, Path log, int port) {
    this.home = home;
    this.log = log;
    this.port = port;
  }

  String url() {
    return "http://localhost:" + port + "/" + CONTEXT + "/";
  }

  void requirePort() {
    if (isFree(port)) {
      return;
    }
    int other = port + 1;
    while (other < port + PORTS_TO_TRY && other < 65536 && !isFree(other)) {
      other++;
    }
    throw new Refusal(
        ExitCode.PORT_TAKEN,
        "Port %d is taken by another program. Choose another one: ./run --port %d"
            .formatted(port, other));
  }

  void start(Path war, BootCommands commands, boolean verbose) {
    boot(arguments(home.create(), war, commands, verbose));
    if (!runtime.getDeployedApplicationNames().contains(CONTEXT)) {
      throw new Refusal(
          ExitCode.FAILED, "The application could not be deployed. The reason is in " + log + ".");
    }
  }

  private List<String> arguments(Path folder, Path war, BootCommands commands, boolean verbose) {
    return List.of(
        "--rootdir=" + folder,
        "--port=" + port,
        "--logproperties=" + file(folder, "logging.properties", ServerLog.properties(log, verbose)),
        "--prebootcommandfile=" + file(folder, "before.asadmin", commands.beforeStart()),
        "--postbootcommandfile=" + file(folder, "after.asadmin", commands.afterStart()),
        "--addlibs=" + BootCommands.driver(),
        "--contextroot=" + CONTEXT,
        "--deploy=" + war,
        "--nohazelcast",
        "--disablephonehome");
  }

  private static Path file(Path folder, String name, String content) {
    Path file = folder.resolve(name);
    Folders.writePrivately(file, content);
    return file;
  }

  /** The first page is asked for, so that whoever opens the address does not wait for it. */
  void requireAnswer() {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(url()).toURL().openConnection();
      connection.setReadTimeout(READ_TIMEOUT);
      int status = connection.getResponseCode();
      connection.disconnect();
      if (status >= 500) {
        throw new Refusal(
            ExitCode.FAILED, "The application answers %d. See %s.".formatted(status, log));
      }
    } catch (IOException e) {
      throw new Refusal(ExitCode.FAILED, "The application does not answer. See " + log + ".", e);
    }
  }

  void cleanUp() {
    home.delete();
  }

  /**
   * The server stops itself when the process ends; this waits for it, so that its database can
   * outlive it.
   */
  void awaitStop() {
    try {
      for (int tries = 0; tries < TRIES; tries++) {
        Optional<Thread> stopping = stoppingThread();
        if (stopping.isPresent()) {
          stopping.get().join(STOP_TIMEOUT);
          return;
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<Thread> stoppingThread() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(STOPPER))
        .findAny();
  }

  /** The task turns whatever the server throws into one kind of exception. */
  private void boot(List<String> arguments) {
    FutureTask<PayaraMicroRuntime> boot =
        new FutureTask<>(() -> PayaraMicroLauncher.create(words(arguments)).getRuntime());
    boot.run();
    try {
      runtime = boot.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new Refusal(ExitCode.FAILED, "The server did not start. See " + log + ".", e);
    }
  }

  private static String[] words(List<String> options) {
    return options.stream().flatMap(o -> Arrays.stream(o.split("=", 2))).toArray(String[]::new);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
