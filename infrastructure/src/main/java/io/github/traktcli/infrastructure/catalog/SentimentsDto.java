package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.Sentiments;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record SentimentsDto(
    @Nullable List<SentimentDto> good,
    @Nullable List<SentimentDto> bad,
    @Nullable String analyzedAt,
    @Nullable Integer commentCount) {

  /** One thing that commenters say. */
  record SentimentDto(@Nullable String sentiment) {}

  Sentiments toDomain() {
    return new Sentiments(texts(good), texts(bad), Timestamps.instant(analyzedAt), commentCount);
  }

  private static List<String> texts(@Nullable List<SentimentDto> sentiments) {
    return requireNonNullElse(sentiments, List.<SentimentDto>of()).stream()
        .flatMap(one -> Stream.ofNullable(one.sentiment))
        .toList();
  }
}
