package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.DeviceAnswer;
import io.github.traktcli.application.auth.OAuthGateway;
import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.DeviceCode;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.infrastructure.http.TraktAnswer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trakt's OAuth host. The secret of an app is sent where there is one, and never needed. */
public final class HttpOAuthGateway implements OAuthGateway {

  private final Supplier<TraktHttp> http;
  private final URI host;
  private final InstantSource clock;
  private final Secrets secrets;

  /**
   * Makes the gateway.
   *
   * @param http asked for when the first request is made
   * @param host the address of the OAuth host, for the pages that a browser opens
   * @param secrets learns what is sent and what comes back
   */
  public HttpOAuthGateway(
      Supplier<TraktHttp> http, URI host, InstantSource clock, Secrets secrets) {
    this.http = http;
    this.host = host;
    this.clock = clock;
    this.secrets = secrets;
  }

  @Override
  public DeviceCode requestDeviceCode(ApiApp app) {
    TraktRequest request =
        request(
            new OAuthRequestDto(null, null, null, null, null, null, app.clientId(), null),
            "oauth",
            "device",
            "code");
    TraktAnswer answer = http.get().sendAny(request);
    if (isRefusal(answer)) {
      throw refusal(request, answer);
    }
    DeviceCode code =
        read(answer, DeviceCodeDto.class)
            .toDomain()
            .orElseThrow(() -> unreadable(answer, "it holds no code"));
    secrets.learn(code.code());
    return code;
  }

  @Override
  public DeviceAnswer poll(ApiApp app, DeviceCode code, RedirectUri redirectUri) {
    TraktRequest request =
        request(
            new OAuthRequestDto(
                null,
                code.code(),
                null,
                null,
                null,
                null,
                app.clientId(),
                app.secret().orElse(null)),
            "oauth",
            "device",
            "token");
    try {
      TraktAnswer answer = http.get().sendAny(request);
      return isRefusal(answer)
          ? refusedPoll(request, answer)
          : new DeviceAnswer.Approved(credentials(answer, app, redirectUri.value()));
    } catch (TraktException e) {
      return new DeviceAnswer.Troubled(e.failure());
    }
  }

  @Override
  public URI authorizationPage(BrowserLogin login) {
    Map<String, String> parameters = page(login.clientId(), login.redirectUri());
    parameters.put("state", login.state());
    parameters.put("code_challenge", login.verifier().challenge());
    parameters.put("code_challenge_method", "S256");
    return address(parameters);
  }

  @Override
  public URI authorizationPage(ApiApp app, RedirectUri redirectUri) {
    return address(page(app.clientId(), redirectUri));
  }

  @Override
  public Credentials exchange(
      ApiApp app, String code, Optional<CodeVerifier> verifier, RedirectUri redirectUri) {
    TraktRequest request =
        request(
            new OAuthRequestDto(
                "authorization_code",
                code,
                verifier.map(CodeVerifier::value).orElse(null),
                null,
                null,
                redirectUri.value(),
                app.clientId(),
                verifier.isPresent() ? null : app.secret().orElse(null)),
            "oauth",
            "token");
    TraktAnswer answer = http.get().sendAny(request);
    if (isRefusal(answer)) {
      throw isInvalidGrant(answer)
          ? new TraktException(new SignInFailed(SignInFailed.Problem.CODE_UNKNOWN))
          : refusal(request, answer);
    }
    return credentials(answer, app, redirectUri.value());
  }

  @Override
  public Credentials refresh(ApiApp app, Credentials spent) {
    String redirectUri =
        spent.redirectUri() == null ? RedirectUri.OUT_OF_BAND.value() : spent.redirectUri();
    TraktRequest request =
        request(
            new OAuthRequestDto(
                "refresh_token",
                null,
                null,
                spent.refreshToken(),
                null,
                redirectUri,
                app.clientId(),
                app.secret().orElse(null)),
            "oauth",
            "token");
    TraktAnswer answer = http.get().sendAny(request);
    if (isRefusal(answer)) {
      throw isInvalidGrant(answer)
          ? new TraktException(new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED))
          : refusal(request, answer);
    }
    return credentials(answer, app, redirectUri);
  }

  @Override
  public void revoke(ApiApp app, String accessToken) {
    TraktRequest request =
        request(
            new OAuthRequestDto(
                null,
                null,
                null,
                null,
                accessToken,
                null,
                app.clientId(),
                app.secret().orElse(null)),
            "oauth",
            "revoke");
    TraktAnswer answer = http.get().sendAny(request);
    if (isRefusal(answer)) {
      throw refusal(request, answer);
    }
  }

  /** By the status, as Trakt's documents have it, or by the error of RFC 8628. */
  private static DeviceAnswer refusedPoll(TraktRequest request, TraktAnswer answer) {
    OAuthError error = OAuthError.of(answer);
    return switch (answer.status()) {
      case 404 -> ended(SignInFailed.Problem.CODE_UNKNOWN);
      case 409 -> ended(SignInFailed.Problem.CODE_USED);
      case 410 -> ended(SignInFailed.Problem.EXPIRED);
      case 418 -> ended(SignInFailed.Problem.DENIED);
      case 429 -> new DeviceAnswer.SlowDown(retryAfter(request, answer));
      case 400, 401, 403 -> refusedPoll(request, answer, error);
      default -> byFailure(refusal(request, answer).failure());
    };
  }

  private static DeviceAnswer refusedPoll(
      TraktRequest request, TraktAnswer answer, OAuthError error) {
    return switch (error.name()) {
      case "authorization_pending" -> new DeviceAnswer.Pending();
      case "slow_down" -> new DeviceAnswer.SlowDown(retryAfter(request, answer));
      case "access_denied" -> ended(SignInFailed.Problem.DENIED);
      case "expired_token" -> ended(SignInFailed.Problem.EXPIRED);
      case "invalid_grant" -> ended(SignInFailed.Problem.CODE_UNKNOWN);
      default ->
          answer.status() == 400 && error.name().isEmpty()
              ? new DeviceAnswer.Pending()
              : byFailure(refusal(request, answer).failure());
    };
  }

  private static DeviceAnswer byFailure(TraktFailure failure) {
    boolean passing =
        switch (failure) {
          case TraktFailure.Unavailable unavailable -> true;
          case Forbidden(Forbidden.Cause cause, String detail) ->
              cause == Forbidden.Cause.BLOCKED_BY_CLOUDFLARE;
          default -> false;
        };
    return passing ? new DeviceAnswer.Troubled(failure) : new DeviceAnswer.Ended(failure);
  }

  private static DeviceAnswer ended(SignInFailed.Problem problem) {
    return new DeviceAnswer.Ended(new SignInFailed(problem));
  }

  private static Optional<Duration> retryAfter(TraktRequest request, TraktAnswer answer) {
    return TraktHttp.refused(request, answer).failure()
            instanceof TraktFailure.RateLimited(Optional<Duration> retryAfter)
        ? retryAfter
        : Optional.empty();
  }

  private static boolean isRefusal(TraktAnswer answer) {
    return answer.status() / 100 != 2;
  }

  private static boolean isInvalidGrant(TraktAnswer answer) {
    return (answer.status() == 400 || answer.status() == 401)
        && OAuthError.of(answer).name().equals("invalid_grant");
  }

  /** On this host, a 401 is about the app. */
  private static TraktException refusal(TraktRequest request, TraktAnswer answer) {
    OAuthError error = OAuthError.of(answer);
    return answer.status() == 401 || error.isAboutTheApp()
        ? new TraktException(new Forbidden(Forbidden.Cause.BAD_KEY, error.detail()))
        : TraktHttp.refused(request, answer);
  }

  private Credentials credentials(TraktAnswer answer, ApiApp app, String redirectUri) {
    Credentials credentials =
        read(answer, TokenDto.class)
            .received(clock.instant(), app.clientId(), redirectUri)
            .orElseThrow(() -> unreadable(answer, "it holds no token"));
    secrets.learn(credentials.accessToken());
    secrets.learn(credentials.refreshToken());
    return credentials;
  }

  private TraktRequest request(OAuthRequestDto body, String... path) {
    secrets.learn(body.clientSecret());
    secrets.learn(body.code());
    secrets.learn(body.codeVerifier());
    secrets.learn(body.refreshToken());
    secrets.learn(body.token());
    return TraktRequest.oauth(body, path);
  }

  private static <D> D read(TraktAnswer answer, Class<D> dto) {
    if (answer.isEmpty() || answer.isHtml()) {
      throw unreadable(answer, answer.isEmpty() ? "it is empty" : "a web page came instead");
    }
    try {
      return Json.readAnswer(answer.text(), dto);
    } catch (UnreadableJson e) {
      throw unreadable(answer, String.valueOf(e.getMessage()));
    }
  }

  private static TraktException unreadable(TraktAnswer answer, @Nullable String detail) {
    return new TraktException(new TraktFailure.Unreadable(answer.host(), String.valueOf(detail)));
  }

  private static Map<String, String> page(String clientId, RedirectUri redirectUri) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "code");
    parameters.put("client_id", clientId);
    parameters.put("redirect_uri", redirectUri.value());
    return parameters;
  }

  private URI address(Map<String, String> parameters) {
    String base = host.toString();
    return URI.create(
        parameters.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(
                Collectors.joining(
                    "&",
                    (base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
                        + "/oauth/authorize?",
                    "")));
  }
}
