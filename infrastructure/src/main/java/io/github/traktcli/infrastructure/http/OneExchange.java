package io.github.traktcli.infrastructure.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Lets OkHttp make one exchange and no other. By the status of an answer it would send the request
 * again (408, 421, 503), follow it elsewhere (30x), or add the password of a proxy (407), all of it
 * unseen. So what it gets to see of every answer is a 200; the status that came travels on in a
 * header.
 */
final class OneExchange {

  private static final String STATUS = "trakt-cli-status";
  private static final int SEEN = 200;

  private final Set<Connection> used =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** An exchange failed on a connection that had served before and may have died since. */
  static final class StaleConnection extends IOException {

    private static final long serialVersionUID = 1L;

    StaleConnection(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /**
   * Stands next to the wire.
   *
   * @throws StaleConnection where nothing came, perhaps because the server had closed meanwhile
   */
  Response hide(Interceptor.Chain chain) throws IOException {
    Response answer = exchange(chain, requireNonNull(chain.connection()));
    return answer.newBuilder().code(SEEN).header(STATUS, Integer.toString(answer.code())).build();
  }

  /** Stands where OkHttp has let go of the answer. */
  static Response reveal(Interceptor.Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    return answer
        .newBuilder()
        .code(Integer.parseInt(String.valueOf(answer.header(STATUS))))
        .removeHeader(STATUS)
        .build();
  }

  private Response exchange(Interceptor.Chain chain, Connection connection) throws IOException {
    boolean reused = !used.add(connection);
    try {
      return chain.proceed(chain.request());
    } catch (InterruptedIOException e) {
      throw e;
    } catch (ProtocolException e) {
      String message = String.valueOf(e.getMessage());
      for (int status : new int[] {204, 205}) {
        if (message.startsWith("HTTP " + status + " had non-zero Content-Length")) {
          return nothing(chain.request(), status);
        }
      }
      throw e;
    } catch (IOException e) {
      throw reused ? new StaleConnection(e) : e;
    }
  }

  /** OkHttp refuses the length that some servers give to nothing; the status says enough. */
  private static Response nothing(Request request, int status) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .body(ResponseBody.EMPTY)
        .build();
  }
}
