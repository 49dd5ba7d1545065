package no.samrad.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that takes no mail for anybody today. */
final class RefusingServer implements AutoCloseable {

  private final ServerSocket socket;

  private RefusingServer(ServerSocket socket) {
    this.socket = socket;
  }

  static RefusingServer open() throws IOException {
    RefusingServer server =
        new RefusingServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
    Thread thread = new Thread(server::serve, "refusing mail server");
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try {
      while (!socket.isClosed()) {
        talk(socket.accept());
      }
    } catch (SocketException e) {
      // closed: the test is over
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void talk(Socket caller) throws IOException {
    try (caller;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = caller.getOutputStream()) {
      say(out, "220 ready");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        say(out, answer(line.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static String answer(String line) {
    return line.startsWith("RCPT") ? "450 <prove@eksempel.test>: mailbox is busy" : "250 ok";
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
