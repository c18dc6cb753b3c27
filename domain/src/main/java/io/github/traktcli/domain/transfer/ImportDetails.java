package io.github.traktcli.domain.transfer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an action says beside its thing and its moment. Nothing is set where the file says nothing.
 *
 * @param rating the rating from 1 to 10
 * @param list the name of the personal list
 * @param rank the place within the list, from 1
 * @param note the text of a note, a review or an entry
 * @param spoiler whether a review tells the story
 * @param privacy who may see a note, in Trakt's word
 * @param section where a title is hidden, in Trakt's word
 * @param rewatch whether the file calls the play a repetition
 * @param special whether the file calls the episode a special
 * @param bulk whether the play was marked together with many others
 * @param count how many plays it stands for, at least 1
 * @param metadata what the collection knows of the copy, by Trakt's names
 * @param tags words that the file attaches; Trakt has no place for them
 */
public record ImportDetails(
    @Nullable Integer rating,
    @Nullable String list,
    @Nullable Integer rank,
    @Nullable String note,
    @Nullable Boolean spoiler,
    @Nullable String privacy,
    @Nullable String section,
    boolean rewatch,
    boolean special,
    boolean bulk,
    int count,
    Map<String, String> metadata,
    List<String> tags) {

  /** Nothing more. */
  public static final ImportDetails NONE =
      new ImportDetails(
          null, null, null, null, null, null, null, false, false, false, 1, Map.of(), List.of());

  /** Copies what could change, in its order. */
  public ImportDetails {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    tags = List.copyOf(tags);
  }

  /** Returns the same with a rating from 1 to 10. */
  public ImportDetails withRating(@Nullable Integer other) {
    return new ImportDetails(
        other, list, rank, note, spoiler, privacy, section, rewatch, special, bulk, count, metadata,
        tags);
  }

  /** Returns the same as an entry of a list, with its place from 1 where the file has one. */
  public ImportDetails inList(@Nullable String name, @Nullable Integer place) {
    return new ImportDetails(
        rating, name, place, note, spoiler, privacy, section, rewatch, special, bulk, count,
        metadata, tags);
  }

  /** Returns the same with a text. */
  public ImportDetails withNote(@Nullable String other) {
    return new ImportDetails(
        rating, list, rank, other, spoiler, privacy, section, rewatch, special, bulk, count,
        metadata, tags);
  }

  /** Returns the same with the mark of a review that tells the story, or does not. */
  public ImportDetails withSpoiler(@Nullable Boolean other) {
    return new ImportDetails(
        rating, list, rank, note, other, privacy, section, rewatch, special, bulk, count, metadata,
        tags);
  }

  /** Returns the same with who may see it. */
  public ImportDetails withPrivacy(@Nullable String other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, other, section, rewatch, special, bulk, count, metadata,
        tags);
  }

  /** Returns the same with where it is hidden. */
  public ImportDetails withSection(@Nullable String other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, privacy, other, rewatch, special, bulk, count, metadata,
        tags);
  }

  /** Returns the same as a repetition, or not. */
  public ImportDetails withRewatch(boolean other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, privacy, section, other, special, bulk, count, metadata,
        tags);
  }

  /** Returns the same as a special, or not. */
  public ImportDetails withSpecial(boolean other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, privacy, section, rewatch, other, bulk, count, metadata,
        tags);
  }

  /** Returns the same as marked together with others, or not. */
  public ImportDetails withBulk(boolean other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, privacy, section, rewatch, special, other, count,
        metadata, tags);
  }

  /** Returns the same for so many plays. */
  public ImportDetails withCount(int other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, privacy, section, rewatch, special, bulk, other,
        metadata, tags);
  }

  /** Returns the same with what is known of the copy. */
  public ImportDetails withMetadata(Map<String, String> other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, privacy, section, rewatch, special, bulk, count, other,
        tags);
  }

  /** Returns the same with these words. */
  public ImportDetails withTags(List<String> other) {
    return new ImportDetails(
        rating, list, rank, note, spoiler, privacy, section, rewatch, special, bulk, count,
        metadata, other);
  }
}
