package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Loopback;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import io.github.traktcli.infrastructure.sandbox.server.Router.Access;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Signing in: device codes, authorization codes with PKCE, refresh and revocation. */
final class OauthRoutes {

  private static final long CODE_LIFE_SECONDS = 600;
  private static final long POLL_SECONDS = 1;

  /** Works at any time, so that a script can try the exchange without a browser. */
  private static final String STANDING_CODE = "fd0847dbb559752d";

  private final RouteContext context;
  private final Tokens tokens;
  private final URI base;

  OauthRoutes(RouteContext context, Tokens tokens, URI base) {
    this.context = context;
    this.tokens = tokens;
    this.base = base;
  }

  void register(Router routes) {
    routes.add("POST", "/oauth/device/code", Access.OAUTH, this::deviceCode);
    routes.add("POST", "/oauth/device/token", Access.OAUTH, this::deviceToken);
    routes.add("POST", "/oauth/token", Access.OAUTH, this::token);
    routes.add("POST", "/oauth/revoke", Access.OAUTH, this::revoke);
    routes.add("GET", "/oauth/authorize", Access.OAUTH, this::authorize);
    routes.add("GET", "/activate", Access.OAUTH, request -> activated());
    routes.add("GET", "/activate/{code}", Access.OAUTH, request -> activated());
  }

  private static Reply activated() {
    return Reply.json(
        new JsonObject().with("message", "The sandbox approves every device by itself."));
  }

  private Reply deviceCode(Request request) {
    clientOf(request.body());
    String code = tokens.secret(32);
    context.accounts().change(library -> library.part("devices").with(code, device()));
    return Reply.json(
        new JsonObject()
            .with("device_code", code)
            .with("user_code", tokens.secret(4).toUpperCase(Locale.ROOT))
            .with("verification_url", base + "/activate")
            .with("expires_in", CODE_LIFE_SECONDS)
            .with("interval", POLL_SECONDS));
  }

  private JsonObject device() {
    return new JsonObject()
        .with("polls", 0L)
        .with("expires", context.today().now().getEpochSecond() + CODE_LIFE_SECONDS);
  }

  private Reply deviceToken(Request request) {
    JsonObject body = request.body();
    clientOf(body);
    String code = body.textOr("code", "");
    return context
        .accounts()
        .change(
            library -> {
              Optional<JsonObject> device = library.part("devices").object(code);
              if (device.isEmpty()) {
                return Reply.of(404);
              }
              return poll(library, device.get());
            });
  }

  private Reply poll(Library library, JsonObject device) {
    if (device.flag("used")) {
      return Reply.of(409);
    }
    if (context.today().now().getEpochSecond() >= device.number("expires").orElse(0L)) {
      return Reply.of(410);
    }
    long polls = device.number("polls").orElse(0L);
    if (polls < context.options().polls()) {
      device.with("polls", polls + 1);
      return Reply.error(400, "authorization_pending", "The user has not approved the code yet.");
    }
    device.with("used", true);
    return Reply.json(tokens.issue(library));
  }

  private Reply token(Request request) {
    JsonObject body = request.body();
    clientOf(body);
    return switch (body.textOr("grant_type", "")) {
      case "authorization_code" -> exchange(body);
      case "refresh_token" -> refresh(body);
      default -> Reply.error(400, "unsupported_grant_type", "No such grant type.");
    };
  }

  private Reply refresh(JsonObject body) {
    Optional<JsonObject> pair =
        context
            .accounts()
            .change(library -> tokens.refresh(library, body.textOr("refresh_token", "")));
    return pair.map(Reply::json)
        .orElseGet(() -> invalidGrant("The refresh token is unknown, revoked or was used before."));
  }

  private Reply exchange(JsonObject body) {
    return context
        .accounts()
        .change(
            library -> {
              JsonObject codes = library.part("codes");
              String code = body.textOr("code", "");
              if (code.equals(STANDING_CODE)) {
                return Reply.json(tokens.issue(library));
              }
              Optional<JsonObject> asked = codes.object(code);
              codes.without(code);
              if (asked.isEmpty()) {
                return invalidGrant("The code is unknown or was used before.");
              }
              if (!asked.get().textOr("redirect_uri", "").equals(body.textOr("redirect_uri", ""))) {
                return invalidGrant("The redirect URI is not the one of the authorization.");
              }
              if (!verified(asked.get(), body.textOr("code_verifier", ""))) {
                return invalidGrant("The code verifier does not match the challenge.");
              }
              return Reply.json(tokens.issue(library));
            });
  }

  private static boolean verified(JsonObject asked, String verifier) {
    Optional<String> challenge = asked.text("code_challenge");
    return challenge.isEmpty() || challenge.get().equals(s256(verifier));
  }

  private static String s256(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Reply authorize(Request request) {
    String redirect = request.parameter("redirect_uri").orElse("");
    if (!request.parameter("response_type").filter("code"::equals).isPresent()
        || request.parameter("client_id").isEmpty()
        || redirect.isEmpty()) {
      return Reply.error(400, "invalid_request", "response_type, client_id and redirect_uri.");
    }
    if (request.parameter("code_challenge").isPresent()
        && !request.parameter("code_challenge_method").filter("S256"::equals).isPresent()) {
      return Reply.error(400, "invalid_request", "Only S256 challenges are taken.");
    }
    if (!isLocal(redirect)) {
      return Reply.error(400, "invalid_request", "The sandbox redirects to this machine only.");
    }
    String code = tokens.secret(16);
    JsonObject asked = new JsonObject().with("redirect_uri", redirect);
    request.parameter("code_challenge").ifPresent(value -> asked.with("code_challenge", value));
    context.accounts().change(library -> library.part("codes").with(code, asked));
    if (redirect.startsWith("urn:")) {
      return Reply.json(new JsonObject().with("code", code));
    }
    String state =
        request
            .parameter("state")
            .map(value -> "&state=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
            .orElse("");
    String separator = redirect.contains("?") ? "&" : "?";
    return Reply.of(302).header("Location", redirect + separator + "code=" + code + state);
  }

  private static boolean isLocal(String redirect) {
    if (redirect.startsWith("urn:")) {
      return true;
    }
    try {
      URI target = new URI(redirect);
      return "http".equals(target.getScheme())
          && target.getHost() != null
          && Loopback.isNamed(target.getHost());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Reply revoke(Request request) {
    JsonObject body = request.body();
    clientOf(body);
    context
        .accounts()
        .change(
            library -> {
              tokens.revoke(library, body.textOr("token", ""));
              return library;
            });
    return Reply.json(new JsonObject());
  }

  private static void clientOf(JsonObject body) {
    if (body.textOr("client_id", "").isBlank()) {
      throw new Refusal(Reply.error(401, "invalid_client", "client_id is required"));
    }
  }

  private static Reply invalidGrant(String description) {
    return Reply.error(400, "invalid_grant", description);
  }
}
