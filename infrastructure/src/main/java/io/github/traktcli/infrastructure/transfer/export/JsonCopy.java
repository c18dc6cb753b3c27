package io.github.traktcli.infrastructure.transfer.export;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.DocumentKey;
import io.github.traktcli.domain.history.Activities;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.library.LibraryEntryDto;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/** A copy of an account, wherever its documents are kept. */
public abstract class JsonCopy implements AccountCopy {

  /** Returns the name of the place, for sentences. */
  protected abstract String place();

  @Override
  public Iterable<Sourced<LibraryEntry>> entries(AccountPart part) {
    SectionKind kind = part.topic().section().orElseThrow();
    return () ->
        mapped(
            documents(part).iterator(),
            document ->
                new Sourced<>(read(document, LibraryEntryDto.class).toDomain(kind), document));
  }

  @Override
  public List<DocumentKey> keys(AccountPart part) {
    List<DocumentKey> keys = new ArrayList<>();
    for (Document document : documents(part)) {
      keys.add(read(document, DocumentKeyDto.class).toApplication());
    }
    return keys;
  }

  @Override
  public Activities activities() {
    return document(AccountPart.LAST_ACTIVITIES)
        .map(document -> moments(read(document, Map.class)))
        .orElse(Activities.NONE);
  }

  @Override
  public OptionalLong countedPlays() {
    return document(AccountPart.STATISTICS).stream()
        .map(document -> read(document, StatisticsDto.class))
        .filter(statistics -> statistics.movies() != null && statistics.episodes() != null)
        .mapToLong(StatisticsDto::plays)
        .findFirst();
  }

  private <D> D read(Document document, Class<D> dto) {
    try {
      return Json.readAnswer(document.json(), dto);
    } catch (UnreadableJson e) {
      throw damaged(e);
    }
  }

  protected final TraktException damaged(Exception e) {
    return new TraktException(
        new TraktFailure.LocalState(place(), "it is damaged, or no export of Trakt"), e);
  }

  private static Activities moments(Map<?, ?> document) {
    Map<String, String> moments = new LinkedHashMap<>();
    document.forEach(
        (part, value) -> {
          if (value instanceof Map<?, ?> kinds) {
            kinds.forEach((kind, moment) -> moments.put(part + "." + kind, String.valueOf(moment)));
          } else {
            moments.put(String.valueOf(part), String.valueOf(value));
          }
        });
    return new Activities(moments);
  }

  private static <S, T> Iterator<T> mapped(
      Iterator<S> source, Function<? super S, ? extends T> mapping) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return source.hasNext();
      }

      @Override
      public T next() {
        return mapping.apply(source.next());
      }
    };
  }
}
