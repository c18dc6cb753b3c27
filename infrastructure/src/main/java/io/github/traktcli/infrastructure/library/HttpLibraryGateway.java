package io.github.traktcli.infrastructure.library;

import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryListing;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.infrastructure.http.TraktAnswer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The sections of libraries over HTTP. Sections "Sync", "Users" and "Lists" of the contract. */
public final class HttpLibraryGateway implements LibraryGateway {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpLibraryGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public LibraryListing entries(LibraryQuery query) {
    SectionKind kind = query.section().kind();
    AtomicReference<Optional<String>> sortedBy = new AtomicReference<>(Optional.empty());
    Listing<LibraryEntry> entries =
        http.readPages(
            SectionRoutes.entries(query),
            query.page(),
            LibraryEntryDto.class,
            entry -> entry.toDomain(kind),
            answer -> sortedBy.set(sortedBy(answer)));
    return new LibraryListing(entries, sortedBy::get);
  }

  @Override
  public SyncAnswer add(LibrarySection section, List<SyncItem> batch) {
    return answer(TraktRequest.post(body(section, batch), SectionRoutes.path(section)));
  }

  @Override
  public SyncAnswer remove(LibrarySection section, List<SyncItem> batch) {
    return answer(TraktRequest.post(body(section, batch), SectionRoutes.path(section, "remove")));
  }

  @Override
  public Set<Long> removeEntries(LibrarySection section, List<Long> ids) {
    TraktRequest request =
        TraktRequest.post(Map.of("ids", ids), SectionRoutes.path(section, "remove"));
    return http.read(request, SyncAnswerDto.class, SyncAnswerDto::missingIds).value();
  }

  @Override
  public void reorder(LibrarySection section, List<Long> order) {
    http.send(TraktRequest.post(new RankDto(order), SectionRoutes.path(section, "reorder")));
  }

  @Override
  public void note(LibrarySection section, long entry, String notes) {
    http.send(
        TraktRequest.put(new NotesDto(notes), SectionRoutes.path(section, Long.toString(entry))));
  }

  private static Object body(LibrarySection section, List<SyncItem> batch) {
    return SyncBody.of(batch, section.kind().timeName());
  }

  private SyncAnswer answer(TraktRequest request) {
    return http.read(request, SyncAnswerDto.class, SyncAnswerDto::toAnswer).value();
  }

  /** The header for what was really applied has been seen to be missing. */
  private static Optional<String> sortedBy(TraktAnswer answer) {
    return answer.header("X-Applied-Sort-By").or(() -> answer.header("X-Sort-By"));
  }
}
