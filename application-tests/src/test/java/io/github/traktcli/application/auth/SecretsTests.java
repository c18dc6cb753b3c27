package io.github.traktcli.application.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTests {

  private static final String SECRET = "5ecr3t-0123456789";

  private final Secrets secrets = new Secrets();

  @Test
  void hidesWhatItHasLearnedWhereverItStands() {
    secrets.learn(SECRET);

    assertThat(secrets.redacted("the token (" + SECRET + ") was used before"))
        .isEqualTo("the token ([redacted]) was used before");
  }

  @Test
  void hidesWhatItHasLearnedAlsoWhereItIsWrittenInAnotherWay() {
    secrets.learn("5ecr3t/01+23=45");

    assertThat(secrets.redacted("at 5ecr3t%2F01%2B23%3D45, not 5ecr3t\\/01+23=45"))
        .isEqualTo("at [redacted], not [redacted]");
  }

  @Test
  void hidesTheWholeOfASecretThatHoldsAnother() {
    secrets.learn("0123456789");
    secrets.learn(SECRET);

    assertThat(secrets.redacted("<" + SECRET + ">")).isEqualTo("<[redacted]>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"access_token\":\"5ecr3t-0123456789\"}",
        "{ \"access_token\" : \n \"5ecr3t-0123456789\" }",
        "{\"token\":[\"5ecr3t-0123456789\",\"5ecr3t-0123456789\"]}",
        "{\"code\":5ecr3t-0123456789}",
        "{\"refresh_token\":\"a\\\"5ecr3t-0123456789\"}",
        "{\"refresh_token\":\"5ecr3t-0123456789",
        "{\"body\":\"{\\\"refresh_token\\\":\\\"5ecr3t-0123456789\\\"}\"}",
        "{\"body\":\"{\\\"a\\\":\\\"{\\\\\\\"token\\\\\\\":\\\\\\\"5ecr3t-0123456789\\\\\\\"}\\\"}\"}",
        "grant_type=x&refresh_token=5ecr3t-0123456789&x=y",
        "https://x.example/?state=5ecr3t-0123456789&code=5ecr3t-0123456789",
        "Authorization: Bearer 5ecr3t-0123456789",
        "unknown token 'bearer  5ecr3t-0123456789'",
        "not \"https://user:5ecr3t-0123456789@example.com/\"",
        "not http://5ecr3t-0123456789@example.com.",
        "Trakt did not take these values: access_token: 5ecr3t-0123456789; a: b",
        "client_secret:5ecr3t-0123456789.",
        "device_code: 5ecr3tabcdefghijkl",
      })
  void hidesWhatLooksLikeASecret(String text) {
    assertThat(secrets.redacted(text)).contains("[redacted]").doesNotContain("5ecr3t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open https://auth.trakt.tv/activate on any device and enter the code 5055CC52",
        "Trakt does not take your token.",
        "The exit code: 4",
        "The exit code: 5055CC52, state: 12345678",
        "refresh_token: expired; access_token: is missing",
        "client_secret:",
        "write to support@trakt.tv, or see https://trakt.tv",
        "{\"title\":\"Severance\",\"ids\":{\"trakt\":1}}",
        "bearer of bad news",
        "",
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(secrets.redacted(text)).isEqualTo(text);
  }

  @Test
  void knowsWhatIsSecretInTheEnvironment() {
    Secrets known =
        Secrets.of(
            Map.of(
                "TRAKT_ACCESS_TOKEN", "access-1234",
                "TRAKT_CLIENT_SECRET", "client-5678",
                "TRAKT_API_URL", "https://me:pa ss#/wd@example.com",
                "HTTPS_PROXY", "http://p:q@proxy:8080"));

    assertThat(known.redacted("access-1234 client-5678 me:pa ss#/wd pa ss#/wd p:q"))
        .isEqualTo("[redacted] [redacted] [redacted] [redacted] [redacted]");
  }

  @Test
  void learnsTheMembersOfWhatIsSent() {
    secrets.learnFrom(
        "{\"client_id\":\"public-id\",\"device_code\":\"d3v1ce-c0de\",\"code\":null}");

    assertThat(secrets.redacted("'d3v1ce-c0de' of public-id is null"))
        .isEqualTo("'[redacted]' of public-id is null");
  }

  @Test
  void hidesNoWordsOfAFewLetters() {
    secrets.learn("is");

    assertThat(secrets.redacted("this is it")).isEqualTo("this is it");
  }

  @Test
  void readsATextOfMillionsOfLettersInOnePass() {
    String text = "\\\"token\\\":\\\"" + "x\\".repeat(2_000_000);

    assertThat(secrets.redacted(text)).hasSizeLessThan(100);
  }

  @Test
  void showsNothingOfItself() {
    secrets.learn(SECRET);

    assertThat(secrets).hasToString("Secrets[]");
  }
}
