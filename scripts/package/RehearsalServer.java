import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/**
 * The Trakt that the caches of the JVM are trained with, and that scripts/bench asks: the sandbox,
 * and before it a server that speaks TLS and HTTP/2 as the real one does. Takes a key store, the
 * file to tell its addresses in, as lines of a shell, and the process that it ends with.
 */
public final class RehearsalServer {

  private static final char[] PASSWORD = "rehearsal".toCharArray();

  private RehearsalServer() {}

  public static void main(String... arguments) throws Exception {
    Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(Clock.systemUTC()));
    MockWebServer front = new MockWebServer();
    front.useHttps(tls(Path.of(arguments[0])).getSocketFactory());
    front.setServerSocketFactory(new PromptSockets());
    front.setDispatcher(before(sandbox.apiUrl().toString()));
    front.start(InetAddress.getByName("127.0.0.1"), 0);
    Path addresses = Path.of(arguments[1]);
    Path whole = addresses.resolveSibling("addresses.new");
    Files.writeString(
        whole,
        "HTTP=%s\nHTTPS=https://localhost:%d\nTOKEN=%s\n"
            .formatted(sandbox.apiUrl(), front.getPort(), Sandbox.token()));
    Files.move(whole, addresses);
    while (ProcessHandle.of(Long.parseLong(arguments[2])).isPresent()) {
      Thread.sleep(500);
    }
    Runtime.getRuntime().halt(0);
  }

  private static SSLContext tls(Path keyStore) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keyStore)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static Dispatcher before(String sandbox) {
    OkHttpClient client = new OkHttpClient();
    return new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        Request.Builder onward = new Request.Builder().url(sandbox + request.getTarget());
        request
            .getHeaders()
            .forEach(
                header -> {
                  if (!header.getFirst().startsWith(":") && !header.getFirst().equals("Host")) {
                    onward.addHeader(header.getFirst(), header.getSecond());
                  }
                });
        boolean hasBody = !request.getMethod().equals("GET") && request.getBody() != null;
        onward.method(
            request.getMethod(), hasBody ? RequestBody.create(request.getBody(), null) : null);
        try (Response answer = client.newCall(onward.build()).execute()) {
          return new MockResponse.Builder()
              .code(answer.code())
              .headers(
                  answer.headers().newBuilder().removeAll("Transfer-Encoding").build())
              .body(new Buffer().write(answer.body().bytes()))
              .build();
        } catch (IOException e) {
          return new MockResponse.Builder().code(502).build();
        }
      }
    };
  }

  /** Sends what it has at once, as servers do, and not 40 ms later with more. */
  private static final class PromptSockets extends ServerSocketFactory {

    @Override
    public ServerSocket createServerSocket() throws IOException {
      return new ServerSocket() {
        @Override
        public Socket accept() throws IOException {
          Socket socket = super.accept();
          socket.setTcpNoDelay(true);
          return socket;
        }
      };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
      throw new UnsupportedOperationException();
    }
  }
}
