package io.github.traktcli.domain.history;

import io.github.traktcli.domain.media.MediaItem;
import org.jspecify.annotations.Nullable;

/**
 * What Trakt made of the report of a player.
 *
 * @param id of the play or of the saved position; 0 or {@code null} where there is none
 * @param action Trakt's word for it
 * @param progress percent; {@code null} where Trakt does not tell it
 * @param item {@code null} where Trakt does not tell it
 */
public record Scrobble(
    @Nullable Long id,
    @Nullable String action,
    @Nullable Double progress,
    @Nullable MediaItem item) {

  /** What has become of a title. */
  public enum State {
    /** It is being watched. */
    PLAYING,
    /** The position is kept; nothing was counted. */
    PAUSED,
    /** It counts as watched. */
    WATCHED,
    /** Trakt said something that nobody knows yet. */
    UNKNOWN
  }

  /** Returns what has become of the title. Trakt has had two words for what is watched. */
  public State state() {
    return switch (action) {
      case "start" -> State.PLAYING;
      case "pause" -> State.PAUSED;
      case "scrobble", "stop" -> State.WATCHED;
      case null, default -> State.UNKNOWN;
    };
  }
}
