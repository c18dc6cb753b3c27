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
 * @param place where in which personal list
 * @param words what a person wrote about it
 * @param section where a title is hidden, in Trakt's word
 * @param play what more is known of a play
 * @param metadata what the collection knows of the copy, by Trakt's names
 * @param tags words that the file attaches; Trakt has no place for them
 */
public record ImportDetails(
    @Nullable Integer rating,
    Place place,
    Words words,
    @Nullable String section,
    Play play,
    Map<String, String> metadata,
    List<String> tags) {

  /**
   * A place in a personal list.
   *
   * @param list its name
   * @param id its Trakt id; nothing in files of others
   * @param rank from 1
   */
  public record Place(@Nullable String list, @Nullable Long id, @Nullable Integer rank) {}

  /**
   * What a person wrote.
   *
   * @param note the text of a note, a review or an entry
   * @param spoiler whether a review tells the story
   * @param privacy who may see a note, in Trakt's word
   * @param attachedTo what of the library a note hangs on, in Trakt's word: {@code history}, {@code
   *     collection} or {@code rating}; nothing where it hangs on the title itself
   */
  public record Words(
      @Nullable String note,
      @Nullable Boolean spoiler,
      @Nullable String privacy,
      @Nullable String attachedTo) {}

  /**
   * A play, as the file calls it.
   *
   * @param rewatch whether it is a repetition
   * @param special whether its episode is a special
   * @param bulk whether it was marked together with many others
   * @param count how many plays it stands for, at least 1
   */
  public record Play(boolean rewatch, boolean special, boolean bulk, int count) {}

  /** Nothing more. */
  public static final ImportDetails NONE =
      new ImportDetails(
          null,
          new Place(null, null, null),
          new Words(null, null, null, null),
          null,
          new Play(false, false, false, 1),
          Map.of(),
          List.of());

  /** Copies what could change, in its order. */
  public ImportDetails {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    tags = List.copyOf(tags);
  }

  /** Returns the name of the personal list. */
  public @Nullable String list() {
    return place.list();
  }

  /** Returns the Trakt id of the personal list, which others may share the name of. */
  public @Nullable Long listId() {
    return place.id();
  }

  /** Returns the place within the list, from 1. */
  public @Nullable Integer rank() {
    return place.rank();
  }

  /** Returns the text of a note, a review or an entry. */
  public @Nullable String note() {
    return words.note();
  }

  /** Returns whether a review tells the story. */
  public @Nullable Boolean spoiler() {
    return words.spoiler();
  }

  /** Returns who may see a note, in Trakt's word. */
  public @Nullable String privacy() {
    return words.privacy();
  }

  /** Returns what of the library a note hangs on, in Trakt's word. */
  public @Nullable String attachedTo() {
    return words.attachedTo();
  }

  /** Returns whether the file calls the play a repetition. */
  public boolean rewatch() {
    return play.rewatch();
  }

  /** Returns whether the file calls the episode a special. */
  public boolean special() {
    return play.special();
  }

  /** Returns whether the play was marked together with many others. */
  public boolean bulk() {
    return play.bulk();
  }

  /** Returns how many plays it stands for, at least 1. */
  public int count() {
    return play.count();
  }

  /** Returns the same with a rating from 1 to 10. */
  public ImportDetails withRating(@Nullable Integer other) {
    return new ImportDetails(other, place, words, section, play, metadata, tags);
  }

  /** Returns the same as an entry of a list, with its place from 1 where the file has one. */
  public ImportDetails inList(@Nullable String name, @Nullable Integer rank) {
    return inList(name, null, rank);
  }

  /** Returns the same as an entry of a list of Trakt. */
  public ImportDetails inList(@Nullable String name, @Nullable Long id, @Nullable Integer rank) {
    Place other = new Place(name, id, rank);
    return new ImportDetails(rating, other, words, section, play, metadata, tags);
  }

  private ImportDetails with(Words other) {
    return new ImportDetails(rating, place, other, section, play, metadata, tags);
  }

  /** Returns the same with a text. */
  public ImportDetails withNote(@Nullable String other) {
    return with(new Words(other, spoiler(), privacy(), attachedTo()));
  }

  /** Returns the same with the mark of a review that tells the story, or does not. */
  public ImportDetails withSpoiler(@Nullable Boolean other) {
    return with(new Words(note(), other, privacy(), attachedTo()));
  }

  /** Returns the same with who may see it. */
  public ImportDetails withPrivacy(@Nullable String other) {
    return with(new Words(note(), spoiler(), other, attachedTo()));
  }

  /** Returns the same as a note that hangs on a play, a copy or a rating of the title. */
  public ImportDetails withAttachedTo(@Nullable String other) {
    return with(new Words(note(), spoiler(), privacy(), other));
  }

  /** Returns the same with where it is hidden. */
  public ImportDetails withSection(@Nullable String other) {
    return new ImportDetails(rating, place, words, other, play, metadata, tags);
  }

  private ImportDetails with(Play other) {
    return new ImportDetails(rating, place, words, section, other, metadata, tags);
  }

  /** Returns the same as a repetition, or not. */
  public ImportDetails withRewatch(boolean other) {
    return with(new Play(other, special(), bulk(), count()));
  }

  /** Returns the same as a special, or not. */
  public ImportDetails withSpecial(boolean other) {
    return with(new Play(rewatch(), other, bulk(), count()));
  }

  /** Returns the same as marked together with others, or not. */
  public ImportDetails withBulk(boolean other) {
    return with(new Play(rewatch(), special(), other, count()));
  }

  /** Returns the same for so many plays. */
  public ImportDetails withCount(int other) {
    return with(new Play(rewatch(), special(), bulk(), other));
  }

  /** Returns the same with what is known of the copy. */
  public ImportDetails withMetadata(Map<String, String> other) {
    return new ImportDetails(rating, place, words, section, play, other, tags);
  }

  /** Returns the same with these words. */
  public ImportDetails withTags(List<String> other) {
    return new ImportDetails(rating, place, words, section, play, metadata, other);
  }
}
