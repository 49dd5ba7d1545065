package no.samrad.micro;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher as a process of its own, as ./run starts it. */
final class LaunchedProcess implements AutoCloseable {

  private static final int START_SECONDS = 240;
  private static final int STOP_SECONDS = 60;

  /** What ./run tells Java: little memory, and C2 only for what really is hot. */
  static final List<String> FLAGS =
      List.of(
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:Tier4InvocationThreshold=100000",
          "-XX:Tier4MinInvocationThreshold=50000",
          "-XX:Tier4CompileThreshold=200000",
          "-XX:Tier4BackEdgeThreshold=400000");

  private static final List<String> QUICK_FLAGS =
      Stream.concat(FLAGS.stream(), Stream.of("-XX:TieredStopAtLevel=1")).toList();

  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Dfile.encoding=UTF-8");
  private static final List<String> LAUNCHER =
      List.of("-jar", System.getProperty("samrad.launcher", "target/samrad-micro.jar"));

  private final Path data;
  private final Path output;
  private final Process process;

  private LaunchedProcess(Path data, Path output, Process process) {
    this.data = data;
    this.output = output;
    this.process = process;
  }

  static LaunchedProcess start(Path data, String... options) {
    return start(new ProcessBuilder(), FLAGS, data, options);
  }

  /** For a process that ends before another compiler does pay, and unpacks no PostgreSQL. */
  static LaunchedProcess startQuickly(Path data, String... options) {
    return startQuickly(new ProcessBuilder(), data, options);
  }

  static LaunchedProcess startQuickly(ProcessBuilder builder, Path data, String... options) {
    return start(builder, QUICK_FLAGS, data, options);
  }

  private static LaunchedProcess start(
      ProcessBuilder builder, List<String> flags, Path data, String... options) {
    String war = System.getProperty("samrad.war", "../web/target/samrad.war");
    List<String> places = List.of("--data", data.toString(), "--war", war);
    try {
      Path output = Files.createTempFile("samrad-launcher", ".txt");
      output.toFile().deleteOnExit();
      builder
          .command(
              Stream.of(JAVA, flags, LAUNCHER, places, List.of(options))
                  .flatMap(List::stream)
                  .toList())
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(output.toFile());
      return new LaunchedProcess(data, output, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the application answers. A killed one before it has left its note behind. */
  LaunchedProcess ready() {
    for (int i = 0; i < START_SECONDS * 10 && process.isAlive(); i++) {
      if (Files.exists(runFile()) && runJson().get("pid").getAsLong() == pid()) {
        return this;
      }
      pause();
    }
    throw new IllegalStateException("Not started: " + output() + serverLog());
  }

  /** Waits until the process has ended by itself. */
  int exitCode() {
    return await(START_SECONDS);
  }

  int stop() {
    process.destroy();
    return await(STOP_SECONDS);
  }

  void kill() {
    process.destroyForcibly();
    await(STOP_SECONDS);
  }

  String output() {
    return read(output);
  }

  JsonObject runJson() {
    return new Gson().fromJson(read(runFile()), JsonObject.class);
  }

  long pid() {
    return process.pid();
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
    Folders.delete(output);
  }

  private Path runFile() {
    return data.resolve(RunFile.NAME);
  }

  private String serverLog() {
    Path log = data.resolve("log/server-0.log");
    return Files.exists(log) ? "\n" + read(log) : "";
  }

  private int await(int seconds) {
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Still running after " + seconds + " s: " + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
