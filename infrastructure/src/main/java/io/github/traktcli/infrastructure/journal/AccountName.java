package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.auth.CredentialStore;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an account without asking Trakt who it is, so that nobody takes back what others wrote. */
public final class AccountName {

  private static final int DIGITS = 12;

  private AccountName() {}

  /** Returns the name of whoever signed in, or that of the profile where nobody asked yet. */
  public static String of(CredentialStore credentials, ProfileName profile) {
    return credentials.read(profile).map(Credentials::username).orElse("profile " + profile);
  }

  /** Returns a name for whoever has that token, which tells nothing of it. */
  public static String ofToken(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return "token " + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JVM has it
    }
  }
}
