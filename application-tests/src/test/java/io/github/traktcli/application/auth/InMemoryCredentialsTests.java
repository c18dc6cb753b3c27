package io.github.traktcli.application.auth;

import org.junit.jupiter.api.DisplayName;

@DisplayName("A store of credentials in memory")
class InMemoryCredentialsTests extends CredentialStoreContract {

  @Override
  protected CredentialStore empty() {
    return new InMemoryCredentials();
  }
}
