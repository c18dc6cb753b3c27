package io.github.traktcli.infrastructure.transfer.plan;

import io.github.traktcli.application.transfer.plan.Asked;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.Verdict;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a plan as its file holds it; what is not said is left out. */
record PlanRowDto(
    @Nullable String kind,
    @Nullable Map<String, Object> item,
    @Nullable String at,
    @Nullable String precision,
    @Nullable DetailsDto details,
    @Nullable Boolean optIn,
    @Nullable String file,
    @Nullable Integer record,
    @Nullable Integer line,
    @Nullable String path,
    @Nullable String status,
    @Nullable String reason,
    @Nullable String value,
    @Nullable String detail,
    @Nullable MediaItemDto match,
    @Nullable List<MediaItemDto> candidates,
    @Nullable Integer occurrence) {

  /** What is said beside the thing and the moment. */
  record DetailsDto(
      @Nullable Integer rating,
      @Nullable String list,
      @Nullable Long listId,
      @Nullable Integer rank,
      @Nullable String note,
      @Nullable Boolean spoiler,
      @Nullable String privacy,
      @Nullable String attachedTo,
      @Nullable String section,
      @Nullable Boolean rewatch,
      @Nullable Boolean special,
      @Nullable Boolean bulk,
      @Nullable Integer count,
      @Nullable Map<String, Object> metadata,
      @Nullable List<String> tags) {

    static @Nullable DetailsDto of(ImportDetails details) {
      return details.equals(ImportDetails.NONE)
          ? null
          : new DetailsDto(
              details.rating(),
              details.list(),
              details.listId(),
              details.rank(),
              details.note(),
              details.spoiler(),
              details.privacy(),
              details.attachedTo(),
              details.section(),
              details.rewatch(),
              details.special(),
              details.bulk(),
              details.count(),
              new LinkedHashMap<>(details.metadata()),
              details.tags());
    }

    ImportDetails toDomain() {
      return new ImportDetails(
          rating,
          new ImportDetails.Place(list, listId, rank),
          new ImportDetails.Words(note, spoiler, privacy, attachedTo),
          section,
          new ImportDetails.Play(
              Boolean.TRUE.equals(rewatch),
              Boolean.TRUE.equals(special),
              Boolean.TRUE.equals(bulk),
              count == null ? 1 : count),
          texts(metadata),
          tags == null ? List.of() : tags);
    }
  }

  static PlanRowDto of(PlanRow row) {
    ImportKind kind = row.kind();
    ImportItem item = row.item();
    ImportMoment moment = row.moment();
    ImportOrigin origin = row.origin();
    return new PlanRowDto(
        kind == null ? null : kind.word(),
        item == null ? null : item(item),
        moment == null ? null : moment.at(),
        moment == null ? null : moment.precision().word(),
        DetailsDto.of(row.details()),
        row.optIn() ? true : null,
        origin.file(),
        origin.record(),
        origin.line(),
        origin.path(),
        row.status().word(),
        row.reason(),
        row.value(),
        row.detail(),
        row.match() == null ? null : MediaItemDto.of(row.matched()),
        row.candidates().isEmpty()
            ? null
            : row.candidates().stream().map(MediaItemDto::of).toList(),
        row.occurrence() == 0 ? null : row.occurrence());
  }

  PlanRow toDomain() {
    return new PlanRow(
        new Asked(
            kind == null ? null : ImportKind.named(kind).orElseThrow(),
            item == null ? null : item(item),
            precision == null ? null : new ImportMoment(at, named(precision)),
            details == null ? ImportDetails.NONE : details.toDomain(),
            Boolean.TRUE.equals(optIn),
            new ImportOrigin(Objects.requireNonNullElse(file, ""), record, line, path)),
        new Verdict(FilePlanRows.status(Objects.requireNonNull(status)), reason, value, detail),
        match == null ? null : match.toDomain().orElseThrow(),
        candidates == null
            ? List.of()
            : candidates.stream().map(MediaItemDto::toDomain).flatMap(Optional::stream).toList(),
        occurrence == null ? 0 : occurrence);
  }

  private static ImportMoment.Precision named(String word) {
    for (ImportMoment.Precision one : ImportMoment.Precision.values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static Map<String, Object> item(ImportItem item) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", item.type().word());
    put(map, "title", item.title());
    put(map, "year", item.year());
    put(map, "season", item.season());
    put(map, "episode", item.episode());
    put(map, "ids", item.ids().isEmpty() ? null : item.ids());
    ImportItem show = item.show();
    put(map, "show", show == null ? null : item(show));
    put(map, "names", item.names().isEmpty() ? null : item.names());
    put(
        map,
        "readings",
        item.readings().isEmpty() ? null : item.readings().stream().map(PlanRowDto::item).toList());
    return map;
  }

  private static void put(Map<String, Object> map, String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
  }

  private static ImportItem item(Map<?, ?> map) {
    return new ImportItem(
        type(String.valueOf(map.get("type"))),
        text(map.get("title")),
        number(map.get("year")),
        number(map.get("season")),
        number(map.get("episode")),
        texts(map.get("ids")),
        map.get("show") instanceof Map<?, ?> show ? item(show) : null,
        texts(map.get("names")),
        map.get("readings") instanceof List<?> readings
            ? readings.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .map(PlanRowDto::item)
                .toList()
            : List.of());
  }

  private static ImportItemType type(String word) {
    for (ImportItemType one : ImportItemType.values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Integer number(@Nullable Object value) {
    return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }

  private static Map<String, String> texts(@Nullable Object value) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
    }
    return texts;
  }

  /** A row that got another status. */
  record ChangeDto(@Nullable Integer change, @Nullable String status, @Nullable String reason) {

    static ChangeDto of(int number, PlanStatus status, String reason) {
      return new ChangeDto(number, status.word(), reason);
    }
  }
}
