package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Hands out and knows the tokens of the sandbox's user.
 *
 * <p>They live in the library file, so that a token of one run is good in the next. A refresh token
 * works once.
 */
public final class Tokens {

  /** The access token of the owner that is accepted without a sign-in. */
  public static final String ALWAYS_GOOD = "sandbox-access-token";

  private static final String PAIRS = "tokens";
  private static final String BEARER = "Bearer ";

  private final SecureRandom random = new SecureRandom();
  private final RouteContext context;

  public Tokens(RouteContext context) {
    this.context = context;
  }

  /**
   * The user whose token was sent; empty without a token.
   *
   * @throws Refusal 401 for a token that is unknown, revoked or too old
   */
  public Optional<String> userOf(Request request) {
    String header = request.header().apply("Authorization");
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    boolean bears = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    String token = bears ? header.substring(BEARER.length()).strip() : "";
    if (token.equals(ALWAYS_GOOD)
        || context.accounts().read(Accounts.OWNER, l -> isLive(l, token))) {
      return Optional.of(Accounts.OWNER);
    }
    throw new Refusal(
        Reply.of(401)
            .header("WWW-Authenticate", "Bearer realm=\"trakt\", error=\"invalid_token\""));
  }

  private boolean isLive(Library library, String token) {
    return library.root().objects(PAIRS).stream()
        .anyMatch(
            pair ->
                token.equals(pair.textOr("access_token", ""))
                    && expiry(pair).isAfter(context.today().now()));
  }

  private Instant expiry(JsonObject pair) {
    long created = pair.number("created_at").orElse(0L);
    return Instant.ofEpochSecond(created).plusSeconds(pair.number("expires_in").orElse(0L));
  }

  /** A new pair of tokens. */
  JsonObject issue(Library library) {
    Duration life = context.options().tokenLife();
    JsonObject pair =
        new JsonObject()
            .with("access_token", secret(32))
            .with("token_type", "bearer")
            .with("expires_in", life.toSeconds())
            .with("refresh_token", secret(32))
            .with("scope", "public offline_access")
            .with("created_at", context.today().now().getEpochSecond())
            .with("expires_at", context.today().now().plus(life).getEpochSecond());
    library.rows(PAIRS).add(pair);
    return pair;
  }

  /** Trades a refresh token for a new pair; empty when it is unknown or was used before. */
  Optional<JsonObject> refresh(Library library, String refreshToken) {
    return take(library, "refresh_token", refreshToken)
        ? Optional.of(issue(library))
        : Optional.empty();
  }

  void revoke(Library library, String token) {
    library
        .rows(PAIRS)
        .removeIf(
            pair ->
                token.equals(pair.textOr("access_token", ""))
                    || token.equals(pair.textOr("refresh_token", "")));
  }

  private static boolean take(Library library, String member, String value) {
    List<JsonObject> pairs = library.rows(PAIRS);
    return pairs.removeIf(pair -> value.equals(pair.textOr(member, "")));
  }

  /** So many random bytes in hexadecimal. */
  String secret(int bytes) {
    byte[] secret = new byte[bytes];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
