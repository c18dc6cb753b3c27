package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, refreshing and signing out. */
@DisplayName("The token server of the sandbox")
@OnAnyDay
final class SandboxSignInTests {

  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedOut(sandbox);
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  @Test
  @DisplayName("approves a device at the third poll, once")
  void devices() {
    Caller.Answer code = caller.post("/oauth/device/code", "{\"client_id\":\"app\"}");
    assertThat(code.object())
        .containsKeys("device_code", "user_code", "verification_url", "expires_in", "interval");
    String poll = "{\"client_id\":\"app\",\"code\":\"" + code.object().get("device_code") + "\"}";
    assertThat(caller.post("/oauth/device/token", poll).status()).isEqualTo(400);
    assertThat(caller.post("/oauth/device/token", poll).status()).isEqualTo(400);
    Caller.Answer tokens = caller.post("/oauth/device/token", poll);
    assertThat(tokens.status()).isEqualTo(200);
    assertThat(tokens.object()).containsEntry("expires_in", 7 * 24 * 3600);
    assertThat(caller.post("/oauth/device/token", poll).status()).isEqualTo(409);
    assertThat(statusWith(tokens)).isEqualTo(200);
  }

  @Test
  @DisplayName("answers 404 to a device code of somebody else")
  void unknownDevice() {
    assertThat(
            caller
                .post("/oauth/device/token", "{\"client_id\":\"app\",\"code\":\"nonsense\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("takes each refresh token once")
  void rotates() {
    String refresh = String.valueOf(signIn().object().get("refresh_token"));
    String body =
        "{\"client_id\":\"app\",\"grant_type\":\"refresh_token\",\"refresh_token\":\"%s\"}"
            .formatted(refresh);
    Caller.Answer renewed = caller.post("/oauth/token", body);
    assertThat(renewed.status()).isEqualTo(200);
    assertThat(statusWith(renewed)).isEqualTo(200);
    Caller.Answer again = caller.post("/oauth/token", body);
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.object()).containsEntry("error", "invalid_grant");
  }

  @Test
  @DisplayName(
      "sends the browser back with a code, which only the right verifier turns into tokens")
  void pkce() throws Exception {
    String verifier = "a-verifier-that-is-long-enough-to-be-taken-for-one";
    assertThat(exchange(code(verifier), "not-" + verifier).status()).isEqualTo(400);
    assertThat(exchange(code(verifier), verifier).status()).isEqualTo(200);
  }

  private String code(String verifier) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    Caller.Answer answer =
        caller.get(
            "/oauth/authorize?response_type=code&client_id=app&state=s%20t"
                + "&redirect_uri=http://127.0.0.1:9/back&code_challenge_method=S256"
                + "&code_challenge="
                + challenge);
    assertThat(answer.status()).isEqualTo(302);
    URI back = URI.create(answer.header("Location"));
    assertThat(back.getQuery()).endsWith("&state=s+t");
    return back.getQuery().substring("code=".length(), back.getQuery().indexOf('&'));
  }

  private Caller.Answer exchange(String code, String verifier) {
    return caller.post(
        "/oauth/token",
        """
        {"client_id": "app", "grant_type": "authorization_code", "code": "%s",
         "redirect_uri": "http://127.0.0.1:9/back", "code_verifier": "%s"}
        """
            .formatted(code, verifier));
  }

  @Test
  @DisplayName("forgets a token that was revoked")
  void revokes() {
    Caller.Answer tokens = signIn();
    Object token = tokens.object().get("access_token");
    assertThat(
            caller
                .post("/oauth/revoke", "{\"client_id\":\"app\",\"token\":\"" + token + "\"}")
                .status())
        .isEqualTo(200);
    assertThat(statusWith(tokens)).isEqualTo(401);
  }

  @Test
  @DisplayName("hands out tokens that grow old")
  void expires() throws Exception {
    try (Sandbox brief =
            Sandbox.start(
                SandboxOptions.inMemory(Today.clock()).withTokenLife(Duration.ofSeconds(-1)));
        Caller guest = Caller.signedOut(brief)) {
      Object token = signIn(guest).object().get("access_token");
      try (Caller late = Caller.withToken(brief, String.valueOf(token))) {
        assertThat(late.get("/users/settings").status()).isEqualTo(401);
      }
    }
  }

  @Test
  @DisplayName("knows its tokens again in the next run")
  void remembers(@TempDir Path folder) throws Exception {
    SandboxOptions options = SandboxOptions.inMemory(Today.clock()).withStateFolder(folder);
    Object token;
    try (Sandbox first = Sandbox.start(options);
        Caller guest = Caller.signedOut(first)) {
      token = signIn(guest).object().get("access_token");
    }
    try (Sandbox second = Sandbox.start(options);
        Caller guest = Caller.withToken(second, String.valueOf(token))) {
      assertThat(guest.get("/users/settings").status()).isEqualTo(200);
    }
  }

  private Caller.Answer signIn() {
    return signIn(caller);
  }

  private static Caller.Answer signIn(Caller with) {
    Object code =
        with.post("/oauth/device/code", "{\"client_id\":\"app\"}").object().get("device_code");
    String poll = "{\"client_id\":\"app\",\"code\":\"" + code + "\"}";
    with.post("/oauth/device/token", poll);
    with.post("/oauth/device/token", poll);
    return with.post("/oauth/device/token", poll);
  }

  private int statusWith(Caller.Answer tokens) {
    String token = String.valueOf(tokens.object().get("access_token"));
    try (Caller user = Caller.withToken(sandbox, token)) {
      return user.get("/users/settings").status();
    }
  }
}
