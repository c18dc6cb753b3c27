package io.github.traktcli.infrastructure.lists;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.UserDto;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list without its items, as Trakt sends it. */
public record ListDto(
    @Nullable String name,
    @Nullable String description,
    @Nullable String privacy,
    @Nullable String shareLink,
    @Nullable String type,
    @Nullable String updatedAt,
    @Nullable Integer itemCount,
    @Nullable Integer commentCount,
    @Nullable Integer likes,
    @Nullable ListIdsDto ids,
    @Nullable UserDto user,
    @Nullable Boolean displayNumbers,
    @Nullable Boolean allowComments,
    @Nullable String sortBy,
    @Nullable String sortHow)
    implements Identified {

  /** The ids of a list. */
  public record ListIdsDto(@Nullable Long trakt, @Nullable String slug) {}

  @Override
  public @Nullable Object identity() {
    return ids == null ? null : ids.trakt;
  }

  /** Returns the domain's list. */
  public ListSummary toDomain() {
    return new ListSummary(
        ids == null ? null : ids.trakt,
        ids == null ? null : ids.slug,
        name,
        description,
        privacy,
        type,
        shareLink,
        itemCount,
        commentCount,
        likes,
        Timestamps.instant(updatedAt),
        user == null ? null : user.toDomain(),
        settings());
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    put(settings, "display_numbers", displayNumbers);
    put(settings, "allow_comments", allowComments);
    put(settings, "sort_by", sortBy);
    put(settings, "sort_how", sortHow);
    return settings;
  }

  private static void put(Map<String, Object> settings, String name, @Nullable Object value) {
    if (value != null) {
      settings.put(name, value);
    }
  }
}
