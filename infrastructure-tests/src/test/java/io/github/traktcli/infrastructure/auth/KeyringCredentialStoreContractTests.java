package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.CredentialStore;
import io.github.traktcli.application.auth.CredentialStoreContract;
import io.github.traktcli.application.auth.TokenPlace;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A store of credentials in the keyring")
class KeyringCredentialStoreContractTests extends CredentialStoreContract {

  @TempDir private Path folder;

  @Override
  protected CredentialStore empty() {
    return Stores.in(folder).keepingIn(TokenPlace.KEYRING);
  }
}
