package io.github.traktcli.infrastructure.library;

import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryGatewayContract;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The sections of a library at the sandbox")
class HttpLibraryGatewayContractTests extends LibraryGatewayContract {

  private final SandboxClient trakt = SandboxClient.start();

  @AfterEach
  void stop() {
    trakt.close();
  }

  @Override
  protected LibraryGateway empty() {
    HttpLibraryGateway gateway = new HttpLibraryGateway(trakt.http());
    List<SyncItem> held =
        gateway
            .entries(LibraryQuery.ofAll(OfAccount.FAVORITES, EntryType.ALL))
            .entries()
            .toList()
            .stream()
            .map(entry -> SyncItem.of(Objects.requireNonNull(entry.value().item())))
            .toList();
    gateway.remove(OfAccount.FAVORITES, held);
    return gateway;
  }

  @Override
  protected List<Long> films() {
    return List.of(12_601L, 1_211L, 999_999_999L);
  }
}
