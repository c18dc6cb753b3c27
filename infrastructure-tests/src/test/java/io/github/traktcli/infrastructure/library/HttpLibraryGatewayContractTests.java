package io.github.traktcli.infrastructure.library;

import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryGatewayContract;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The sections of a library at the sandbox")
class HttpLibraryGatewayContractTests extends LibraryGatewayContract {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-07-15T12:00:00Z"), ZoneOffset.UTC);

  private Sandbox sandbox;
  private TraktHttp http;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory(NOON));
    http = LoopbackTrakt.client(sandbox.apiUrl(), Sandbox.token());
  }

  @AfterEach
  void stop() {
    http.close();
    sandbox.close();
  }

  @Override
  protected LibraryGateway empty() {
    HttpLibraryGateway gateway = new HttpLibraryGateway(http);
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
