package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.http.TraktRequest.Host;
import io.github.traktcli.infrastructure.http.TraktRequest.Method;
import io.github.traktcli.infrastructure.http.TraktRequest.Parameter;
import io.github.traktcli.infrastructure.store.KeptFiles;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Answers to reads, on the disk: used again as long as Trakt allows, and behind that when Trakt
 * says by a 304 that they still hold. A private cache of RFC 9111.
 *
 * <p>OkHttp's own keeps one answer for an address, whoever asks, and belongs to one process at a
 * time; here the token is part of the name, and processes share. Every header that can differ
 * between two requests is part of it, too, which is more than any {@code Vary} could ask for.
 *
 * <p>A write may change anything, a list that it names as well as a count far away, so behind one
 * nothing is used unasked, whoever reads and in whichever process.
 */
public final class KeptAnswers implements AnswerCache {

  private static final Duration LONGEST = Duration.ofDays(1);

  /** With these, a user has an idea of what should come. */
  private static final Set<String> OWN_CONDITIONS =
      Set.of(
          "authorization",
          "cache-control",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "pragma",
          "range");

  /** What is about one answer and no other. */
  private static final Set<String> OF_THE_MOMENT =
      Set.of("set-cookie", "x-ratelimit", "retry-after", "connection", "transfer-encoding");

  private final KeptFiles files;
  private final boolean used;
  private final String profile;
  private final InstantSource clock;
  private final Consumer<String> told;

  /**
   * Makes the cache.
   *
   * @param used whether answers are kept and used; otherwise they are only kept from being wrong
   *     for those who use them
   * @param profile whose answers with a token are
   * @param told hears which address was not asked
   */
  public KeptAnswers(
      KeptFiles files, boolean used, String profile, InstantSource clock, Consumer<String> told) {
    this.files = files;
    this.used = used;
    this.profile = profile;
    this.clock = clock;
    this.told = told;
  }

  @Override
  public TraktAnswer answer(
      TraktRequest request,
      Endpoint endpoint,
      @Nullable String token,
      Function<TraktRequest, TraktAnswer> send) {
    if (request.host() != Host.API) {
      return send.apply(request);
    }
    if (request.method() != Method.GET) {
      return written(request, send);
    }
    if (request.keeping() == Keeping.Rule.NEVER || hasOwnConditions(request)) {
      return send.apply(request);
    }
    String key = key(request, endpoint, token);
    if (!used) {
      files.delete(key);
      return send.apply(request);
    }
    return read(request, String.valueOf(endpoint.api().getHost()), key, token, send);
  }

  /**
   * Returns the cache without anybody behind it: what is kept is used, however old, and everything
   * else ends as if Trakt could not be reached.
   */
  public AnswerCache alone() {
    return (request, endpoint, token, send) -> {
      String host = String.valueOf(endpoint.api().getHost());
      String key = key(request, endpoint, token);
      return files
          .read(key)
          .flatMap(bytes -> KeptAnswer.of(bytes, key))
          .map(kept -> answer(kept, host, token))
          .orElseThrow(
              () -> new TraktException(new TraktFailure.Unreachable(host, "it is not asked")));
    };
  }

  /** What was read before may be wrong from the moment when the write arrives. */
  private TraktAnswer written(TraktRequest request, Function<TraktRequest, TraktAnswer> send) {
    files.endMark();
    try {
      return send.apply(request);
    } finally {
      files.endMark();
    }
  }

  private TraktAnswer read(
      TraktRequest request,
      String host,
      String key,
      @Nullable String token,
      Function<TraktRequest, TraktAnswer> send) {
    Optional<KeptAnswer> kept = files.read(key).flatMap(bytes -> KeptAnswer.of(bytes, key));
    String mark = files.mark().orElse("");
    if (kept.isPresent() && !isOwn(request) && isFresh(kept.get(), mark, request.keeping())) {
      told.accept(request.address());
      return answer(kept.get(), host, token);
    }
    Optional<String> tag = kept.map(KeptAnswer::headers).map(headers -> headers.get("ETag"));
    TraktAnswer answer = send.apply(tag.map(text -> conditional(request, text)).orElse(request));
    if (kept.isPresent() && tag.isPresent() && answer.status() == 304) {
      KeptAnswer renewed = renewed(kept.get(), answer, mark);
      if (isWorthKeeping(renewed, request.keeping())) {
        keep(renewed, request.keeping());
      }
      return answer(renewed, host, token);
    }
    settle(request, key, mark, answer);
    return answer;
  }

  private boolean isFresh(KeptAnswer kept, String mark, Keeping keeping) {
    Duration age = Duration.between(kept.received(), clock.instant());
    Duration lifetime = kept.lifetime();
    boolean unmoved = false;
    if (keeping instanceof Keeping.AtLeast asked) {
      lifetime = asked.length().compareTo(lifetime) > 0 ? asked.length() : lifetime;
      unmoved = asked.unmoved();
    }
    return (unmoved || (!mark.isEmpty() && kept.mark().equals(mark)))
        && !age.isNegative()
        && age.compareTo(lifetime) < 0;
  }

  /**
   * Whether it is about what somebody keeps at Trakt. That is changed from other devices too, and
   * what is to be written is decided by it, so that Trakt is asked each time.
   */
  private static boolean isOwn(TraktRequest request) {
    return switch (request.authorization()) {
      case REQUIRED, REQUIRED_LIMITED -> true;
      case OPTIONAL, NONE -> false;
    };
  }

  private static TraktRequest conditional(TraktRequest request, String tag) {
    List<Parameter> headers = new ArrayList<>(request.headers());
    headers.add(new Parameter("If-None-Match", tag));
    return request.headed(headers);
  }

  private TraktAnswer answer(KeptAnswer kept, String host, @Nullable String token) {
    return new TraktAnswer(
        host,
        200,
        kept.headers(),
        kept.body(),
        clock.instant(),
        token == null ? TraktAnswer.Token.NONE : TraktAnswer.Token.SENT);
  }

  /** A 304 brings its own headers in place of those that were kept. */
  private static KeptAnswer renewed(KeptAnswer kept, TraktAnswer answer, String mark) {
    Headers.Builder headers = kept.headers().newBuilder();
    for (String name : answer.headers().names()) {
      if (!name.toLowerCase(Locale.ROOT).startsWith("content-") && isLasting(name)) {
        headers.removeAll(name);
        answer.headers().values(name).forEach(value -> headers.addUnsafeNonAscii(name, value));
      }
    }
    return new KeptAnswer(
        kept.key(),
        mark,
        answer.received(),
        CacheControl.of(answer).lifetime(),
        headers.build(),
        kept.body());
  }

  private void keep(KeptAnswer answer, Keeping keeping) {
    boolean isUsedUnasked = !answer.lifetime().isZero() || keeping instanceof Keeping.AtLeast;
    if (isUsedUnasked) {
      files.write(answer.key(), answer.bytes());
    } else {
      files.touch(answer.key(), clock.millis());
    }
  }

  private void settle(TraktRequest request, String key, String mark, TraktAnswer answer) {
    if (answer.status() == 200 && isWhole(answer)) {
      KeptAnswer kept =
          new KeptAnswer(
              key,
              mark,
              answer.received(),
              CacheControl.of(answer).lifetime(),
              lasting(answer.headers()),
              answer.body());
      if (CacheControl.of(answer).allowsKeeping() && isWorthKeeping(kept, request.keeping())) {
        files.write(key, kept.bytes());
        return;
      }
    }
    boolean isHalf = answer.rest() instanceof RestOfBody rest && rest.isLost();
    if (answer.status() < 429 && !isHalf) {
      files.delete(key);
    }
  }

  private static boolean isWorthKeeping(KeptAnswer kept, Keeping keeping) {
    return kept.headers().get("ETag") != null
        || !kept.lifetime().isZero()
        || keeping instanceof Keeping.AtLeast;
  }

  /** What a gateway says in Trakt's place, or what is cut off, is not for keeping. */
  private static boolean isWhole(TraktAnswer answer) {
    ByteString body = answer.body();
    int last = body.size() - 1;
    while (last > 0 && Character.isWhitespace(body.getByte(last))) {
      last--;
    }
    int first = 0;
    while (first < last && Character.isWhitespace(body.getByte(first))) {
      first++;
    }
    return answer.rest() == null
        && first < last
        && switch (body.getByte(first)) {
          case '[' -> body.getByte(last) == ']';
          case '{' -> body.getByte(last) == '}';
          default -> false;
        };
  }

  private static Headers lasting(Headers all) {
    Headers.Builder lasting = new Headers.Builder();
    for (int i = 0; i < all.size(); i++) {
      if (isLasting(all.name(i))) {
        lasting.addUnsafeNonAscii(all.name(i), all.value(i));
      }
    }
    return lasting.build();
  }

  private static boolean isLasting(String header) {
    return !OF_THE_MOMENT.contains(header.toLowerCase(Locale.ROOT));
  }

  private static boolean hasOwnConditions(TraktRequest request) {
    return request.headers().stream()
        .anyMatch(header -> OWN_CONDITIONS.contains(header.name().toLowerCase(Locale.ROOT)));
  }

  /** Who asks whom for what; nobody can read the token out of it. */
  private String key(TraktRequest request, Endpoint endpoint, @Nullable String token) {
    StringBuilder text = new StringBuilder();
    put(text, endpoint.api().toString());
    put(text, token == null ? "" : profile);
    put(text, token == null ? "" : token);
    request.path().forEach(piece -> put(text, piece));
    for (List<Parameter> pairs : List.of(request.query(), request.headers())) {
      text.append('?');
      for (Parameter pair : pairs) {
        put(text, pair.name());
        put(text, pair.value());
      }
    }
    return ByteString.encodeUtf8(text.toString()).sha256().hex();
  }

  /** With its length in front, no part can be taken for two. */
  private static void put(StringBuilder text, String part) {
    text.append(part.length()).append(':').append(part);
  }

  /** What Trakt says of keeping an answer. */
  private record CacheControl(boolean allowsKeeping, Duration lifetime) {

    static CacheControl of(TraktAnswer answer) {
      boolean keeps = answer.headers().values("Vary").stream().noneMatch(v -> v.contains("*"));
      boolean unasked = true;
      long seconds = -1;
      for (String line : answer.headers().values("Cache-Control")) {
        for (String part : line.split(",", -1)) {
          String directive = part.strip().toLowerCase(Locale.ROOT);
          keeps &= !directive.equals("no-store");
          unasked &= !directive.equals("no-cache");
          if (directive.startsWith("max-age=")) {
            long said = seconds(directive.substring("max-age=".length()));
            seconds = seconds < 0 ? said : Math.min(seconds, said);
          }
        }
      }
      long age = answer.number("Age").orElse(0L);
      long left = unasked && keeps ? Math.max(0, Math.min(seconds, LONGEST.toSeconds()) - age) : 0;
      return new CacheControl(keeps, Duration.ofSeconds(left));
    }

    /** What is no number is no time. */
    private static long seconds(String text) {
      String digits = text.replace("\"", "").strip();
      boolean isNumber = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!isNumber) {
        return 0;
      }
      return digits.length() > 9 ? LONGEST.toSeconds() : Long.parseLong(digits);
    }
  }
}
