package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.page.Counting;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.application.pause.Pauses;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.http.TraktAnswer.Token;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.http.TraktRequest.Host;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way to Trakt. Every method sends what a {@link TraktRequest} says, waits where Trakt asks
 * for it, renews a refused token once, and ends in a value or in a {@link TraktException}.
 */
public final class TraktHttp implements AutoCloseable {

  private static final byte[] NO_ITEMS = {'[', ']'};

  private final HttpSettings settings;
  private final AccessTokens tokens;
  private final Transport transport;
  private final Pauses pauses;
  private final Patience patience;
  private final AnswerCache cache;
  private final AtomicBoolean passedOver = new AtomicBoolean();

  /**
   * Makes a client that asks Trakt each time; nothing is sent yet.
   *
   * @param trace where {@code --verbose} goes
   */
  public TraktHttp(
      HttpSettings settings,
      AccessTokens tokens,
      Pauses pauses,
      InstantSource clock,
      Optional<Trace> trace) {
    this(settings, tokens, pauses, clock, trace, AnswerCache.none());
  }

  /** Makes a client with a cache. */
  public TraktHttp(
      HttpSettings settings,
      AccessTokens tokens,
      Pauses pauses,
      InstantSource clock,
      Optional<Trace> trace,
      AnswerCache cache) {
    this.settings = settings;
    this.tokens = tokens;
    this.transport = new Transport(settings, clock, trace);
    this.pauses = pauses;
    this.cache = cache;
    this.patience = new Patience(pauses, clock, settings.maxWait());
  }

  /**
   * Sends a request and returns its answer.
   *
   * @throws TraktException for every answer outside 2xx and where none came
   */
  public TraktAnswer send(TraktRequest request) {
    TraktAnswer answer = sendAny(request);
    if (isPublicRead(request) && answer.token() == Token.SENT && isAboutTheToken(request, answer)) {
      answer = sendWithout(request, NotSignedIn.Reason.TOKEN_REFUSED).orElse(answer);
    }
    if (!answer.isSuccess()) {
      throw refused(request, answer);
    }
    return answer;
  }

  /** Returns what an answer outside 2xx means, for callers of {@link #sendAny}. */
  public static TraktException refused(TraktRequest request, TraktAnswer answer) {
    return new TraktException(Failures.of(request, answer));
  }

  /**
   * Sends a request and returns its answer, whatever its status; for callers to whom a status is
   * news, such as the polling of a login. Rate limits and server trouble have been waited for.
   *
   * @throws TraktException where no answer came, or nobody is signed in and the request needs it
   */
  public TraktAnswer sendAny(TraktRequest request) {
    if (request.host() == Host.API && settings.clientId().isEmpty()) {
      throw new TraktException(new TraktFailure.NoClientId());
    }
    boolean isPublicRead = isPublicRead(request);
    if (isPublicRead && passedOver.get()) {
      return patiently(request, null);
    }
    try {
      return sendAs(request, token(request));
    } catch (TraktException e) {
      if (isPublicRead
          && e.failure() instanceof NotSignedIn(NotSignedIn.Reason why)
          && why == NotSignedIn.Reason.SESSION_EXPIRED) {
        return sendWithout(request, why).orElseThrow(() -> e);
      }
      throw e;
    }
  }

  private static boolean isPublicRead(TraktRequest request) {
    return request.authorization() == Authorization.OPTIONAL && request.repeatable();
  }

  /** What everybody may read, a session that has ended does not keep from its owner. */
  private Optional<TraktAnswer> sendWithout(TraktRequest request, NotSignedIn.Reason why) {
    TraktAnswer answer = patiently(request, null);
    if (answer.status() == 401) {
      return Optional.empty();
    }
    if (!passedOver.getAndSet(true)) {
      tokens.passedOver(why);
    }
    return Optional.of(answer);
  }

  private TraktAnswer sendAs(TraktRequest request, @Nullable String token) {
    TraktAnswer answer = patiently(request, token);
    if (token == null || !isAboutTheToken(request, answer)) {
      return answer;
    }
    return tokens
        .renewed(token)
        .map(renewed -> patiently(request, renewed).withRenewedToken())
        .orElse(answer);
  }

  /** Reads one value. */
  public <D, T> Sourced<T> read(
      TraktRequest request, Class<D> dto, Function<? super D, ? extends T> mapping) {
    return sourced(send(request), dto, mapping);
  }

  /**
   * Reads one value where Trakt may answer that there is none. A write whose answer cannot be read
   * was done all the same, and gives none.
   */
  public <D, T> Optional<Sourced<T>> readIfAny(
      TraktRequest request, Class<D> dto, Function<? super D, ? extends T> mapping) {
    TraktAnswer answer = send(request);
    if (answer.isEmpty() || answer.text().strip().equals("null")) {
      return Optional.empty();
    }
    try {
      return Optional.of(sourced(answer, dto, mapping));
    } catch (TraktException e) {
      if (request.repeatable()) {
        throw e;
      }
      return Optional.empty(); // it was done, and that is what was asked for
    }
  }

  /** Reads an array that Trakt sends whole, and that is known to be short. */
  public <D, T> List<Sourced<T>> readAll(
      TraktRequest request, Class<D> dto, Function<? super D, ? extends T> mapping) {
    return this.<D, T>readWhole(request, dto, mapping).toList();
  }

  /**
   * Reads an array that Trakt sends whole. It is asked for at once; a long one is read on while its
   * items are used.
   */
  public <D, T> Listing<T> readWhole(
      TraktRequest request, Class<D> dto, Function<? super D, ? extends T> mapping) {
    Pieces<T> pieces = pieces(send(request.readInPieces()), dto, mapping);
    return Listing.ofPages(
        new Iterator<>() {
          private boolean begun;

          @Override
          public boolean hasNext() {
            return pieces.hasNext();
          }

          @Override
          public Page<T> next() {
            List<Sourced<T>> items = pieces.next();
            boolean all = !begun && !pieces.hasNext();
            begun = true;
            return new Page<>(
                items,
                all ? OptionalLong.of(items.size()) : OptionalLong.empty(),
                !pieces.hasNext());
          }
        });
  }

  /**
   * Reads an array that Trakt sends in pages. Nothing is sent before the first item is asked for.
   */
  public <D, T> Listing<T> readPages(
      TraktRequest request,
      PageRequest wanted,
      Class<D> dto,
      Function<? super D, ? extends T> mapping) {
    return readPages(request, wanted, dto, mapping, answer -> {});
  }

  /**
   * Reads an array that Trakt sends in pages, and shows each answer to somebody whom its headers
   * tell something.
   */
  public <D, T> Listing<T> readPages(
      TraktRequest request,
      PageRequest wanted,
      Class<D> dto,
      Function<? super D, ? extends T> mapping,
      Consumer<? super TraktAnswer> headers) {
    return Listing.ofPages(
        new Pages<>(
            wanted,
            Counting.of(request.address(), request.isFiltered()),
            headers,
            (number, size) -> {
              TraktAnswer page =
                  send(request.with("page", number).with("limit", size).readInPieces());
              return new Pages.Fetched<>(
                  page.headersOnly(),
                  pieces(
                      page, dto, item -> new Pages.Entry<>(identity(item), mapping.apply(item))));
            }));
  }

  /** Lets go of the connections. */
  @Override
  public void close() {
    transport.close();
  }

  private static @Nullable Object identity(Object item) {
    return item instanceof Identified identified ? identified.identity() : null;
  }

  private @Nullable String token(TraktRequest request) {
    Optional<String> token =
        request.host() == Host.AUTH || request.authorization() == Authorization.NONE
            ? Optional.empty()
            : tokens.current();
    boolean required =
        switch (request.authorization()) {
          case REQUIRED, REQUIRED_LIMITED -> true;
          case OPTIONAL, NONE -> false;
        };
    if (required && token.isEmpty()) {
      throw new TraktException(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
    }
    return token.orElse(null);
  }

  private static boolean isAboutTheToken(TraktRequest request, TraktAnswer answer) {
    return answer.status() == 401
        && request.authorization() != Authorization.REQUIRED_LIMITED
        && !answer.isSet("X-Private-User")
        && answer.header("WWW-Authenticate").filter(TraktHttp::namesAnotherError).isEmpty();
  }

  /** RFC 6750, section 3.1: only this one is about the token itself. */
  private static boolean namesAnotherError(String challenge) {
    return challenge.contains("error=") && !challenge.contains("invalid_token");
  }

  private TraktAnswer patiently(TraktRequest request, @Nullable String token) {
    return cache.answer(request, settings.endpoint(), token, asked -> sent(asked, token));
  }

  private TraktAnswer sent(TraktRequest request, @Nullable String token) {
    Patience.Tries tries = patience.tries(request);
    while (true) {
      patience.awaitTurn(request);
      try {
        TraktAnswer answer = exchange(request, token);
        if (!tries.again(answer)) {
          return answer;
        }
      } catch (Transport.HalfAnswer half) {
        if (!tries.again(half.trouble())) {
          return half.part();
        }
      } catch (IOException e) {
        if (!tries.again(e)) {
          throw Failures.of(transport.host(request), transport.timeout(), e);
        }
      }
    }
  }

  private TraktAnswer exchange(TraktRequest request, @Nullable String token) throws IOException {
    Runnable answered = pauses.sent(transport.host(request));
    try {
      return transport.exchange(request, token);
    } finally {
      answered.run();
    }
  }

  private static <D, T> Sourced<T> sourced(
      TraktAnswer answer, Class<D> dto, Function<? super D, ? extends T> mapping) {
    requireJson(answer);
    try {
      String text = answer.text();
      return new Sourced<>(mapping.apply(Json.readAnswer(text, dto)), new Document(text.strip()));
    } catch (UnreadableJson e) {
      throw unreadable(answer.host(), e);
    }
  }

  private <D, T> Pieces<T> pieces(
      TraktAnswer answer, Class<D> dto, Function<? super D, ? extends T> mapping) {
    InputStream array;
    if (answer.status() == 204) {
      array = new ByteArrayInputStream(NO_ITEMS);
    } else {
      requireJson(answer);
      array = answer.bytes();
    }
    String host = answer.host(); // the body must not be held longer than it is read
    return new Pieces<>(Json.array(array, dto, mapping), e -> broken(host, e));
  }

  private static void requireJson(TraktAnswer answer) {
    if (answer.body().size() == 0 && answer.rest() == null) {
      throw new TraktException(new TraktFailure.Unreadable(answer.host(), "the answer was empty"));
    }
    if (answer.isHtml()) {
      throw new TraktException(
          new TraktFailure.Unreadable(answer.host(), "a web page came instead of data"));
    }
  }

  private TraktException broken(String host, UnreadableJson e) {
    return e.lost()
        .map(reason -> Failures.of(host, transport.timeout(), reason))
        .orElseGet(() -> unreadable(host, e));
  }

  private static TraktException unreadable(String host, UnreadableJson e) {
    return new TraktException(new TraktFailure.Unreadable(host, String.valueOf(e.getMessage())), e);
  }
}
